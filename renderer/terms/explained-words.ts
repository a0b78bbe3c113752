import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ExplainedPart, Explanation, Stop } from '../../core/contract/explanation.ts';
import { type Language, termInWords } from '../../core/kernel/words.ts';
import { lawfulAtOnce } from '../../core/retention/at-once.ts';
import { useLanguage } from '../call/use-language.ts';

/** What somebody typed, as it stands inside a sentence: without the full stop that would end it. */
const inSentence = (text: string): string => text.trim().replace(/[.\s]+$/u, '');

const untilKey = ({ timer }: ExplainedPart, isStopped: boolean): string => {
  const { trigger, state, bound, dueOn, anchorOn } = timer;
  if (dueOn === null || anchorOn === null) return 'not-started';
  if (trigger === 'consent-withdrawn' || trigger === 'erasure-granted') return trigger;
  const isOver = state === 'due' || state === 'overdue';
  if (bound !== 'MAX') return isOver ? 'minimumPassed' : 'minimum';
  if (!isOver) return 'running';
  // What may not go now is not said to have to go.
  return isStopped ? 'passedHeld' : 'passed';
};

/**
 * A kind of data as one sentence: why we still have it, until when, and who decided that; who gave it a later day; and
 * what stops its removal now. `t` reads the texts of `holds` in that language.
 */
export const explainedSentence = (
  t: TFunction<'holds'>,
  language: Language,
  part: ExplainedPart,
  stops: Explanation['stops'],
): string => {
  const { timer, extended } = part;
  const { confirmedBy: who, confirmedOn: on, source } = timer;
  const decided = lawfulAtOnce.includes(timer.ruleCode)
    ? t('explained.byLaw', { source })
    : t('explained.decided', { who, on, source, reason: inSentence(timer.reason) });
  const clauses = [
    t(`explained.until.${untilKey(part, stops.length > 0)}`, {
      term: termInWords(timer, language),
      due: timer.dueOn,
      anchor: timer.anchorOn,
    }),
    decided,
    ...(extended
      ? [
          t('explained.extended', {
            who: extended.by,
            on: extended.on,
            until: extended.untilOn,
            reason: inSentence(extended.reason),
          }),
        ]
      : []),
    ...[...new Set(stops.map(({ kind }) => kind))].map((kind) => t(`explained.stopped.${kind}`)),
  ];
  return `${clauses.join('; ')}.`;
};

/** Gives the sentence of a kind of data in the language of the window. */
export const useExplainedSentence = (): ((part: ExplainedPart, stops: Explanation['stops']) => string) => {
  const { t } = useTranslation('holds');
  const lang = useLanguage();
  return (part, stops) => explainedSentence(t, lang, part, stops);
};

/** What stops every removal of a record as a sentence: who or what, since when, why, and until when. */
export const stopSentence = (t: TFunction<'holds'>, stop: Stop): string => {
  switch (stop.kind) {
    case 'hold':
      return t('stop.hold', {
        who: stop.by,
        on: stop.on,
        review: stop.reviewOn,
        reason: t(`reason.${stop.reasonCode}`),
        text: inSentence(stop.text),
      });
    case 'request':
      return t('stop.request', { number: stop.number, on: stop.on, asked: t(`rights:kind.${stop.asked}`) });
    case 'restricted':
      return t('stop.restricted', { on: stop.on });
  }
};

/** Gives that sentence in the language of the window. */
export const useStopSentence = (): ((stop: Stop) => string) => {
  const { t } = useTranslation('holds');
  return (stop) => stopSentence(t, stop);
};
