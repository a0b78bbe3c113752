import type { IncidentAct, IncidentContent, IncidentDecision } from '../contract/incidents.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { expectPast } from './check-facts.ts';
import { missingFacts } from './missing-facts.ts';

/**
 * Takes a decision on a breach and gives what is then kept. A risk must be reported unless it is unlikely (art. 33(1));
 * a high one must be told to the people, unless the data cannot be read, the risk was taken away, or telling each of
 * them is out of proportion and a public notice takes its place (art. 34(3)). `by` is who decides, in the store's words.
 * Refuses `in-future`, `decided-before-discovered`, `risk-missing`,
 * `reported-already`, `risk-asks-report`, `told-already`, `high-risk-asks-telling`, `not-encrypted`.
 */
export const decideIncident = (
  content: IncidentContent,
  decision: IncidentDecision,
  { by, now }: { readonly by: string; readonly now: string },
): IncidentContent => {
  const { facts, reports, told } = content;
  const { risk, encryption } = facts;
  if (risk === null || facts.riskReason.trim() === '') refuse('risk-missing');
  expectPast(decision.at, now, 'at');
  if (Date.parse(decision.at) < Date.parse(facts.discoveredAt)) refuse('decided-before-discovered');
  const taken = { by, at: decision.at, risk, reason: decision.reason };
  if (decision.about === 'report') {
    if (reports.length > 0) refuse('reported-already');
    if (!decision.isNeeded && risk !== 'unlikely') refuse('risk-asks-report');
    return { ...content, reportDecision: { ...taken, isNeeded: decision.isNeeded } };
  }
  if (told !== null) refuse('told-already');
  if (decision.isNeeded) return { ...content, tellDecision: { ...taken, isNeeded: true, because: null } };
  const { because } = decision;
  if (because === 'no-high-risk' && risk === 'high') refuse('high-risk-asks-telling');
  if (because === 'encrypted' && encryption !== 'encrypted') refuse('not-encrypted');
  return { ...content, tellDecision: { ...taken, isNeeded: false, because } };
};

const order = ['first', 'addition', 'final'] as const;

type Reported = Extract<IncidentAct, { readonly act: 'reported' }>;

const reported = (content: IncidentContent, did: Reported, deadlineAt: string): IncidentContent => {
  const { facts, reportDecision, reports } = content;
  const { act: _, ...report } = did;
  if (reportDecision?.isNeeded !== true) refuse('report-not-decided');
  if (Date.parse(did.at) < Date.parse(facts.awareAt)) refuse('reported-before-aware');
  const last = reports.at(-1);
  const isInOrder = last
    ? did.phase !== 'first' &&
      last.phase !== 'final' &&
      Date.parse(did.at) >= Date.parse(last.at) &&
      order.indexOf(did.phase) >= order.indexOf(last.phase)
    : did.phase !== 'addition';
  if (!isInOrder) refuse('report-out-of-order');
  const isLate = !last && Date.parse(did.at) > Date.parse(deadlineAt);
  if (isLate && did.lateReason.trim() === '') refuse('late-reason-missing');
  return { ...content, reports: [...reports, { ...report, lateReason: isLate ? did.lateReason : '' }] };
};

/**
 * Records that a breach was reported or told, and gives what is then kept. The first report may be the final one; a
 * first one after the law's hours says why (art. 33(1)). Refuses `in-future`, `report-not-decided`,
 * `reported-before-aware`, `report-out-of-order`, `late-reason-missing`, `tell-not-decided`, `told-before-discovered`.
 */
export const recordAct = (
  content: IncidentContent,
  did: IncidentAct,
  { now, deadlineAt }: { readonly now: string; readonly deadlineAt: string },
): IncidentContent => {
  expectPast(did.at, now, 'at');
  if (did.act === 'reported') return reported(content, did, deadlineAt);
  if (content.tellDecision?.isNeeded !== true) refuse('tell-not-decided');
  if (Date.parse(did.at) < Date.parse(content.facts.discoveredAt)) refuse('told-before-discovered');
  const { act: _, ...told } = did;
  return { ...content, told };
};

/**
 * Decides whether a breach may be closed on a day: everything decided and done, and written down (art. 33(5)). Refuses
 * `in-future`, `incident-not-decided`, `incident-not-reported`, `incident-not-told`, `incident-incomplete`,
 * `closed-before-decided`.
 */
export const checkClosing = (content: IncidentContent, on: Day, today: Day): void => {
  const { facts, reportDecision, reports, tellDecision, told } = content;
  if (on > today) refuse('in-future', { field: 'on' });
  const isStale = reports.length === 0 && reportDecision?.risk !== facts.risk;
  const asksTelling = facts.risk === 'high' && (tellDecision === null || tellDecision.risk !== facts.risk);
  if (reportDecision === null || isStale || (asksTelling && told === null)) refuse('incident-not-decided');
  if (reportDecision?.isNeeded && reports.at(-1)?.phase !== 'final') refuse('incident-not-reported');
  if (tellDecision?.isNeeded && told === null) refuse('incident-not-told');
  if (missingFacts(facts).length > 0) refuse('incident-incomplete');
  const last = [reportDecision?.at, tellDecision?.at, told?.at, ...reports.map(({ at }) => at)];
  if (last.some((at) => at !== undefined && on < dayOf(at))) refuse('closed-before-decided');
};

/** Decides whether a closed breach has had its term on a day (art. 5(1)(e)). Refuses `incident-open`, `incident-not-due`. */
export const checkRemoval = (closedOn: Day | null, dueOn: Day | null, today: Day): void => {
  if (closedOn === null || dueOn === null) return refuse('incident-open');
  if (dueOn > today) refuse('incident-not-due');
};
