import { useTranslation } from 'react-i18next';
import type { Advice } from '../../../core/contract/desk.ts';
import { dayOf } from '../../../core/kernel/day.ts';

/** All that the FG advised, and what was done with it. */
export const AdvicePart = ({ advice }: { readonly advice: readonly Advice[] }) => {
  const { t } = useTranslation('desk');
  if (advice.length === 0) return <p>{t('all.none')}</p>;
  return (
    <>
      {advice.map(({ id, subject, text, by, at, answer, answeredBy, answeredAt }) => (
        <section key={id}>
          <h3>{t(`about.${subject.kind}`)}</h3>
          <p>{t('advice.by', { by, on: dayOf(at) })}</p>
          <p dir="auto">{text}</p>
          {answeredAt === null ? (
            <p>{t('binder.advice.open')}</p>
          ) : (
            <>
              <p>{t('advice.answerBy', { by: answeredBy, on: dayOf(answeredAt) })}</p>
              <p dir="auto">{answer}</p>
            </>
          )}
        </section>
      ))}
    </>
  );
};
