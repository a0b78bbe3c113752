import { useTranslation } from 'react-i18next';
import type { RegisterAdvice } from '../../../core/contract/register.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import styles from './register.module.css';

/** What the FG advised on a version that is frozen, and what was done with it. */
export const FrozenAdvice = ({ advice }: { readonly advice: readonly RegisterAdvice[] }) => {
  const { t } = useTranslation('register');
  if (advice.length === 0) return null;
  return (
    <Section title={t('advice.frozen')}>
      {advice.map(({ text, by, at, answer }) => (
        <DefinitionList
          key={at}
          rows={[
            { label: t('advice.by', { by, at }), value: <span className={styles['lines']}>{text}</span> },
            { label: t('advice.answer'), value: answer === '' ? t('advice.noAnswer') : answer },
          ]}
        />
      ))}
    </Section>
  );
};
