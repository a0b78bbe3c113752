import { useTranslation } from 'react-i18next';
import type { DpiaFact } from '../../../core/contract/desk.ts';
import { PrintTable } from '../print-table.tsx';

const One = ({ dpia }: { readonly dpia: DpiaFact }) => {
  const { t } = useTranslation('desk');
  const { activity, state, reviewOn, concluded, decided, risks } = dpia;
  const level = (of: DpiaFact['risks'][number]['rest']) => (of === null ? '–' : t(`binder.dpia.level.${of}`));
  return (
    <section>
      <h3>{activity}</h3>
      <p>
        {t(`binder.dpia.state.${state}`)}{' '}
        {reviewOn === null ? null : t('binder.dpia.review', { on: reviewOn })}
      </p>
      {concluded === null ? null : (
        <p>
          {t(`binder.dpia.concluded.${concluded.what}`, { by: concluded.by, on: concluded.on })}{' '}
          <span dir="auto">{concluded.reason}</span>
        </p>
      )}
      {decided === null ? null : (
        <p>
          {t(`binder.dpia.decided.${decided.what}`, { by: decided.by, on: decided.on })}{' '}
          <span dir="auto">{decided.reason}</span>
        </p>
      )}
      {risks.length === 0 ? null : (
        <PrintTable
          columns={(['risk', 'likelihood', 'severity', 'rest'] as const).map((column) => ({
            label: t(`binder.dpia.${column}`),
          }))}
          rows={risks.map(({ title, likelihood, severity, rest }) => [
            <bdi key="title">{title}</bdi>,
            level(likelihood),
            level(severity),
            level(rest),
          ])}
        />
      )}
    </section>
  );
};

/** Of each activity whether a DPIA is needed, who decided so and why, and the risks that were weighed. */
export const DpiaPart = ({ assessments }: { readonly assessments: readonly DpiaFact[] }) => {
  const { t } = useTranslation('desk');
  return assessments.length === 0 ? (
    <p>{t('binder.dpia.none')}</p>
  ) : (
    <>
      {assessments.map((dpia) => (
        <One key={`${dpia.number}-${dpia.activity}`} dpia={dpia} />
      ))}
    </>
  );
};
