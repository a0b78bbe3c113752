import { useTranslation } from 'react-i18next';
import type { Timer } from '../../core/contract/timer.ts';
import { termInWords } from '../../core/kernel/words.ts';
import { useLanguage } from '../call/use-language.ts';

/** Gives a timer as one sentence: until when, by which term, counted from which day. */
export const useTimerSentence = (): ((timer: Timer) => string) => {
  const { t } = useTranslation('clients');
  const language = useLanguage();
  return (timer) => {
    const { state, bound, dueOn, anchorOn, leftOutUntil, leftOutReason } = timer;
    const gaps = {
      term: termInWords(timer, language),
      due: dueOn,
      anchor: anchorOn,
      until: leftOutUntil,
      reason: leftOutReason,
    };
    if (dueOn === null || anchorOn === null) return t('timer.not-started', gaps);
    if (state === 'left-out') return t('timer.left-out', gaps);
    const { trigger } = timer;
    if (trigger === 'consent-withdrawn' || trigger === 'erasure-granted')
      return t(`timer.atOnce.${trigger}`, gaps);
    if (bound === 'MIN') return t(state === 'due' ? 'timer.minimumPassed' : 'timer.minimum', gaps);
    return t(state === 'due' || state === 'overdue' ? 'timer.passed' : 'timer.running', gaps);
  };
};
