import { useTranslation } from 'react-i18next';
import type { RegisterContent } from '../../../core/contract/register.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './register.module.css';

/** What is done for others (art. 30(2)); nothing while no such register is kept. */
export const ProcessingForBlock = ({
  content: { processingFor },
}: {
  readonly content: Pick<RegisterContent, 'processingFor'>;
}) => {
  const { t } = useTranslation('register');
  if (processingFor === null) return null;
  return (
    <Section title={t('others.title')}>
      <Prose soft>{t('others.what')}</Prose>
      <DefinitionList
        rows={processingFor.map(({ id, controller, categories }) => ({
          label: (
            <TextLink href={`#/register/voor-anderen/${id}`}>
              <bdi>{controller}</bdi>
            </TextLink>
          ),
          value: <span className={styles['lines']}>{categories || t('gap')}</span>,
        }))}
      />
    </Section>
  );
};
