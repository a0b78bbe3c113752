import { useTranslation } from 'react-i18next';
import type { Advice } from '../../core/contract/desk.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { Spoken } from '../letters/spoken.tsx';
import { Prose } from '../ui/stack.tsx';

/** An advice of the FG and, once there is one, what the organisation answered: who, when and in which words. */
export const AdviceWords = ({ advice }: { readonly advice: Advice }) => {
  const { t } = useTranslation('desk');
  const { by, at, text, answer, answeredBy, answeredAt } = advice;
  return (
    <>
      <Prose soft>{t('advice.by', { by, on: dayOf(at) })}</Prose>
      <Spoken text={text} />
      {answeredAt === null ? null : (
        <>
          <Prose soft>{t('advice.answerBy', { by: answeredBy, on: dayOf(answeredAt) })}</Prose>
          <Spoken text={answer} />
        </>
      )}
    </>
  );
};
