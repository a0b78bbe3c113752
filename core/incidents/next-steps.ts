import type { IncidentContent, NextCode, NextStep } from '../contract/incidents.ts';
import type { Day } from '../kernel/day.ts';
import { missingFacts } from './missing-facts.ts';

/** What the next steps follow from: the day from which it may go is null while it is open. */
export type Standing = {
  readonly content: IncidentContent;
  readonly deadlineAt: string;
  readonly isClosed: boolean;
  readonly dueOn: Day | null;
  readonly today: Day;
};

/** A decision counts for the risk that it was taken on: of another risk it must be taken anew. */
const holds = (
  decision: { readonly risk: IncidentContent['facts']['risk'] } | null,
  risk: IncidentContent['facts']['risk'],
): boolean => decision !== null && decision.risk === risk;

const reportStep = ({ facts, reportDecision, reports }: IncidentContent): NextCode | null => {
  if (reports.length > 0) return null;
  if (!holds(reportDecision, facts.risk)) return 'decide-report';
  return reportDecision?.isNeeded ? 'report' : null;
};

/** The people are told "without undue delay" when the risk is high (art. 34(1)), whatever hour it is. */
const tellStep = ({ facts, tellDecision, told }: IncidentContent): NextCode | null => {
  if (told !== null) return null;
  if (tellDecision?.isNeeded) return 'tell';
  return facts.risk === 'high' && !holds(tellDecision, facts.risk) ? 'decide-tell' : null;
};

/**
 * What is due of a breach, the first thing first: safety of people before paper, then the risk, the decision and the
 * report to the authority (art. 33(1), by the hours of the law), telling the people (art. 34), the rest of the report
 * (art. 33(4): in phases), what must be written down of every breach (art. 33(5)), and closing it. Of a closed one:
 * to look at it again, from the day on which its term is over.
 */
export const nextSteps = ({ content, deadlineAt, isClosed, dueOn, today }: Standing): readonly NextStep[] => {
  if (isClosed) return dueOn !== null && today >= dueOn ? [{ code: 'review', dueAt: null }] : [];
  const { facts, reports, told } = content;
  const report = reportStep(content);
  const codes = [
    facts.endangers === 'yes' && told === null ? 'make-safe' : null,
    facts.risk === null ? 'judge-risk' : null,
    facts.risk === null && report === 'decide-report' ? null : report,
    tellStep(content),
    reports.length > 0 && reports.every(({ phase }) => phase !== 'final') ? 'complete-report' : null,
    missingFacts(facts).some((name) => name !== 'risk' && name !== 'riskReason') ? 'write-up' : null,
  ] as const satisfies readonly (NextCode | null)[];
  const open = codes.filter((code) => code !== null);
  const hurried = new Set<NextCode>(['judge-risk', 'decide-report', 'report']);
  return (open.length > 0 ? open : (['close'] as const)).map((code) => ({
    code,
    dueAt: hurried.has(code) && reports.length === 0 ? deadlineAt : null,
  }));
};
