import { useTranslation } from 'react-i18next';
import type { AuditFact } from '../../../core/contract/desk.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { PrintTable } from '../print-table.tsx';

/** How the log stands, what is missing from it, and how often each thing was done. */
export const AuditPart = ({ audit }: { readonly audit: AuditFact }) => {
  const { t } = useTranslation('desk');
  const { state, from, to, lines, operations } = audit;
  return (
    <>
      <p>
        {from === null || to === null
          ? t('binder.audit.empty')
          : t('binder.audit.lines', { count: lines, from: dayOf(from), to: dayOf(to) })}{' '}
        {state.brokenAt === null
          ? t('audit:print.soundIs', { count: state.checked })
          : t('audit:print.brokenIs', { seq: state.brokenAt })}
      </p>
      <p>{t('audit:print.headIs', state.head)}</p>
      {state.gaps.length > 0 ? (
        <ul>
          {state.gaps.map(({ kind, from: first, to: last, at, seen }) => (
            <li key={at}>
              {t(`audit:gap.${kind}.title`, {
                from: first,
                to: last,
                count: last - first + 1,
                on: dayOf(at),
              })}
              . {seen ? t('audit:gap.seen', seen) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('binder.audit.noGaps')}</p>
      )}
      <h3>{t('binder.audit.operations')}</h3>
      <PrintTable
        columns={[
          { label: t('binder.audit.what') },
          { label: t('binder.audit.times'), isNumber: true },
          { label: t('binder.audit.refused'), isNumber: true },
        ]}
        rows={operations.map(({ operation, count, refused }) => [
          t(`audit:op.${operation}`),
          t('binder.number', { count }),
          t('binder.number', { count: refused }),
        ])}
      />
    </>
  );
};
