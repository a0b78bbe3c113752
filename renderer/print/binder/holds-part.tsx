import { useTranslation } from 'react-i18next';
import type { BinderParts } from '../../../core/contract/desk.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { PrintTable } from '../print-table.tsx';

const columnsOf = (t: (key: string) => string, columns: readonly string[]) =>
  columns.map((column) => ({ label: t(`binder.holds.${column}`) }));

/** What was kept longer than its term, why, and who looked at it when; of whom is not said. */
export const HoldsPart = ({ holds: { holds, extensions } }: { readonly holds: BinderParts['holds'] }) => {
  const { t } = useTranslation('desk');
  return (
    <>
      <h3>{t('binder.holds.title')}</h3>
      {holds.length === 0 ? (
        <p>{t('binder.holds.none')}</p>
      ) : (
        <PrintTable
          columns={columnsOf(t, ['number', 'reason', 'setOn', 'by', 'looked', 'state'])}
          rows={holds.map(({ number, reasonCode, setOn, setBy, lastReviewOn, reviewOn, releasedOn }) => [
            String(number),
            t(`holds:reason.${reasonCode}`),
            dayInTable(setOn),
            <bdi key="by">{setBy}</bdi>,
            lastReviewOn === null ? '–' : dayInTable(lastReviewOn),
            releasedOn === null
              ? t('binder.holds.until', { on: reviewOn })
              : t('binder.holds.released', { on: releasedOn }),
          ])}
        />
      )}
      <h3>{t('binder.holds.extensions')}</h3>
      {extensions.length === 0 ? (
        <p>{t('binder.holds.noExtensions')}</p>
      ) : (
        <PrintTable
          columns={columnsOf(t, ['number', 'what', 'dueOn', 'untilOn', 'by', 'state'])}
          rows={extensions.map(({ number, category, dueOn, untilOn, by, endedOn }) => [
            String(number),
            t(`purge:category.${category}`),
            dayInTable(dueOn),
            dayInTable(untilOn),
            <bdi key="by">{by}</bdi>,
            endedOn === null ? t('binder.holds.runs') : t('binder.holds.ended', { on: endedOn }),
          ])}
        />
      )}
    </>
  );
};
