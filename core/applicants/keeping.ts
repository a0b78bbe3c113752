import type { ApplicantKeeping } from '../contract/applicants.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';
import { lastAnswer, type PoolDay } from './pool.ts';

/** A term that runs, or that would run once somebody confirmed its rule. */
export type Term = { readonly period: Period; readonly isConfirmed: boolean };

/** The terms of an applicant: after the procedure, and with a consent of its own (facts 1.1: APPLICANT, APPLICANT_POOL). */
export type ApplicantTerms = { readonly after: Term; readonly pool: Term };

/** The days that decide how long the data of an applicant stay; the answers stand oldest first. */
export type ApplicantEvents = { readonly endedOn: Day | null; readonly answers: readonly PoolDay[] };

/**
 * Until when the data of an applicant stay, and why. Both terms count from the end of the procedure. Who takes the
 * consent back inside the short term falls back to that term; later, the data go at once.
 */
export const applicantKeeping = (
  { endedOn, answers }: ApplicantEvents,
  { after, pool }: ApplicantTerms,
): ApplicantKeeping => {
  const answer = lastAnswer(answers);
  const isPooled = answer?.kind === 'given';
  const term = isPooled ? pool : after;
  if (endedOn === null) return { why: isPooled ? 'running-pool' : 'running', dueOn: null, ...term };
  const dueOn = addPeriod(endedOn, term.period);
  if (answer === null || isPooled) return { why: isPooled ? 'pool' : 'ended', dueOn, ...term };
  return answer.on > dueOn
    ? { why: 'withdrawn-after', dueOn: answer.on, ...term }
    : { why: 'withdrawn-within', dueOn, ...term };
};
