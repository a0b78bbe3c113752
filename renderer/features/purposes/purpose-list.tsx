import { Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FilePurpose } from '../../../core/contract/purposes.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './purposes.module.css';

const Basis = ({ legalBasis }: Pick<FilePurpose, 'legalBasis'>) => {
  const { t } = useTranslation('purposes');
  const words = useWords();
  return legalBasis === null ? (
    <Tag tone="amber">{t('none')}</Tag>
  ) : (
    <>
      {words(legalBasisWords[legalBasis])}
      <span className={styles['line']}>{t(`lawful:basis.${legalBasis}`)}</span>
    </>
  );
};

const Purpose = ({
  purpose,
  onChange,
}: {
  readonly purpose: FilePurpose;
  readonly onChange: (() => void) | null;
}) => {
  const { t } = useTranslation('purposes');
  const words = useWords();
  const { name, specialException, balancingNote, isActive } = purpose;
  return (
    <article className={styles['purpose']}>
      <div className={styles['head']}>
        <h3>
          <bdi>{name}</bdi> {isActive ? null : <Tag>{t('inactive')}</Tag>}
        </h3>
        {onChange ? (
          <Button size="small" icon={Pencil} onPress={onChange} aria-label={t('changeOf', { name })}>
            {t('change')}
          </Button>
        ) : null}
      </div>
      <DefinitionList
        rows={[
          { label: t('basis'), value: <Basis {...purpose} /> },
          ...(specialException
            ? [{ label: t('lawful:short.exception'), value: words(specialExceptionWords[specialException]) }]
            : []),
          ...(balancingNote === ''
            ? []
            : [{ label: t('balance'), value: <span className={styles['lines']}>{balancingNote}</span> }]),
        ]}
      />
    </article>
  );
};

type ListProps = {
  readonly mayChange: boolean;
  readonly onChange: (purpose: FilePurpose | 'new') => void;
};

/** The purposes with their grounds; one whose ground nobody chose yet is marked as the gap that it is. */
export const PurposeList = ({ mayChange, onChange }: ListProps) => {
  const { t } = useTranslation('purposes');
  const { data, error } = useQueryOp('purposes.list', {});
  return (
    <Section title={t('list')}>
      <Prose soft>{t('listWhat')}</Prose>
      <Failure error={error} />
      {mayChange && data?.some(({ legalBasis }) => legalBasis === null) ? (
        <Prose>{t('noneWhat')}</Prose>
      ) : null}
      <Stack gap="loose">
        {data?.map((purpose) => (
          <Purpose key={purpose.id} purpose={purpose} onChange={mayChange ? () => onChange(purpose) : null} />
        ))}
      </Stack>
      {mayChange ? (
        <div>
          <Button icon={Plus} onPress={() => onChange('new')}>
            {t('add')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
};
