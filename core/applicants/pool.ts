import type { PoolAnswer } from '../contract/applicants.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Words } from '../kernel/words.ts';

/** What of an answer decides over the term. */
export type PoolDay = Pick<PoolAnswer, 'kind' | 'on'>;

/** The last answer in the order in which they were written down; null when the question was never put. */
export const lastAnswer = <Answer extends PoolDay>(answers: readonly Answer[]): Answer | null =>
  answers.at(-1) ?? null;

/**
 * Checks a new answer to whether the data may stay longer. Takes the earlier answers, oldest first. Refuses
 * `in-future`, `consent-before-received`, `pool-consent-holds` (there is one already), `no-pool-consent` (nothing to
 * take back) and `withdrawn-before-given`.
 */
export const checkAnswer = (
  next: PoolDay,
  answers: readonly PoolDay[],
  receivedOn: Day,
  today: Day,
): void => {
  if (next.on > today) refuse('in-future', { field: 'on' });
  if (next.on < receivedOn) refuse('consent-before-received');
  const last = lastAnswer(answers);
  if (next.kind === 'given') {
    if (last?.kind === 'given') refuse('pool-consent-holds');
    return;
  }
  if (last?.kind !== 'given') return refuse('no-pool-consent');
  if (next.on < last.on) refuse('withdrawn-before-given');
};

/**
 * What is put to an applicant before she says yes: for what, how long, that it is free, and how to take it back
 * (art. 7 AVG, handbook 4.4.6). Takes the name of the organisation.
 */
export const poolWording = (organisation: string): Words => ({
  nl: `Ik vind het goed dat ${organisation} mijn gegevens bewaart om mij te kunnen vragen als er later een plek vrijkomt. Dat duurt hoogstens één jaar na het einde van deze procedure. Mijn gegevens gaan naar niemand anders. Ik kies hier vrij voor: als ik nee zeg, heeft dat geen gevolgen. Ik kan dit altijd weer intrekken, net zo makkelijk als ik het gaf. Dan gaan mijn gegevens weg.`,
  en: `I agree that ${organisation} keeps my data, so that it can ask me for a place that comes free later. This lasts one year at most after the end of this procedure. My data go to nobody else. This is my free choice: if I say no, that has no consequences. I can take this back at any time, as easily as I gave it. My data then go.`,
});
