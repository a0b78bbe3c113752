import type { PreTest, PreTestAdvice, PreTestOutcome } from '../contract/dpia.ts';
import { refuse } from '../kernel/refusal.ts';

/** Of the nine criteria of WP248 two are enough to make a DPIA, as a rule of thumb. */
export const criteriaForDpia = 2;

const answered = ({ is, reason }: PreTest['criteria'][number]): boolean =>
  is !== null && reason.trim() !== '';

/**
 * What a pre-test comes to (art. 35; WP248 rev.01): `needed` when a case of art. 35(3) or of the AP's list applies,
 * `likely` with two of the nine criteria, otherwise not. `open` counts what still has to be answered.
 */
export const judgePreTest = ({ criteria, cases, isListChecked }: PreTest): PreTestAdvice => {
  const met = criteria.filter(({ is }) => is === true).map(({ criterion }) => criterion);
  const unexplained = cases.filter(({ reason }) => reason.trim() === '').length;
  return {
    outcome: cases.length > 0 ? 'needed' : met.length >= criteriaForDpia ? 'likely' : 'not-needed',
    criteria: met,
    cases: cases.map((it) => it.case),
    open: criteria.filter((it) => !answered(it)).length + unexplained + (isListChecked ? 0 : 1),
  };
};

/**
 * Whether a person may conclude a pre-test so. Refuses `dpia-answers-missing` while something is open,
 * `dpia-always-needed` where the law or the AP always asks for a DPIA and somebody says that none is needed, and
 * `dpia-reason-missing` without a reason: who decided so must be able to show why (art. 5(2)).
 */
export const assertConclusion = (preTest: PreTest, what: PreTestOutcome, reason: string): void => {
  const advice = judgePreTest(preTest);
  if (advice.open > 0) refuse('dpia-answers-missing', { count: advice.open });
  if (advice.outcome === 'needed' && what === 'not-needed') refuse('dpia-always-needed');
  if (reason.trim() === '') refuse('dpia-reason-missing');
};
