import { useTranslation } from 'react-i18next';
import type { ListProof } from '../../../core/contract/purge-list.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { useSkippedWords } from './list-words.ts';

/** What a certificate says of the list behind it: who made it, who signed it, how long it waited, and what stayed. */
export const ListOfProof = ({ list }: { readonly list: ListProof | null }) => {
  const { t } = useTranslation('purge');
  const skippedWords = useSkippedWords();
  if (!list) return null;
  const { number, lines, madeBy, madeAt, approvedBy, approvedAt, aloneReason, coolingDays, coolingReason } =
    list;
  const skipped = skippedWords(list.skipped);
  return (
    <Section title={t('listProof.title')}>
      <DefinitionList
        rows={[
          { label: t('listProof.list'), value: t('listProof.number', { number, count: lines }) },
          { label: t('listProof.made'), value: t('listProof.byOn', { by: madeBy, on: dayOf(madeAt) }) },
          {
            label: t('listProof.signed'),
            value: aloneReason
              ? t('listProof.alone', { by: approvedBy, on: dayOf(approvedAt), reason: aloneReason })
              : t('listProof.byOn', { by: approvedBy, on: dayOf(approvedAt) }),
          },
          {
            label: t('listProof.waited'),
            value: coolingReason
              ? t('listProof.short', { count: coolingDays, reason: coolingReason })
              : t('listProof.days', { count: coolingDays }),
          },
          {
            label: t('listProof.stayed'),
            value: skipped.length === 0 ? t('listProof.nothing') : skipped.join(' '),
          },
        ]}
      />
    </Section>
  );
};
