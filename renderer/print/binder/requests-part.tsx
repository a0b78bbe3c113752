import { useTranslation } from 'react-i18next';
import type { RequestFact } from '../../../core/contract/desk.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { PrintTable } from '../print-table.tsx';

/** What people asked about their data, when it had to be answered, and what came of it. */
export const RequestsPart = ({ requests }: { readonly requests: readonly RequestFact[] }) => {
  const { t } = useTranslation('desk');
  if (requests.length === 0) return <p>{t('binder.requests.none')}</p>;
  return (
    <PrintTable
      columns={(['number', 'kind', 'received', 'due', 'outcome'] as const).map((column) => ({
        label: t(`binder.requests.${column}`),
      }))}
      rows={requests.map(({ number, kind, receivedOn, dueOn, extendedOn, isLate, outcome, closedOn }) => [
        String(number),
        t(`rights:kind.${kind}`),
        dayInTable(receivedOn),
        extendedOn === null
          ? dayInTable(dueOn)
          : t('binder.requests.extended', { due: dueOn, on: extendedOn }),
        outcome === null || closedOn === null
          ? t(isLate ? 'binder.requests.late' : 'binder.requests.open')
          : t(`binder.requests.${outcome}`, { on: closedOn }),
      ])}
    />
  );
};
