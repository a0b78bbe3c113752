import type { DeskLine } from '../contract/desk.ts';
import type { Day } from '../kernel/day.ts';

/** What is known of each subject that an FG watches over (art. 39(1)(b) AVG): numbers and days, nobody's name. */
export type DeskFacts = {
  /**
   * Breaches that are not closed; `deadlineAt` is the instant by which the first of them asks for a decision or report.
   * Beside them the closed ones that have had their term, how many of those should be gone, and in how many names of
   * people in the vault were saved.
   */
  readonly incidents: {
    readonly open: number;
    readonly late: number;
    readonly deadlineAt: string | null;
    readonly toReview: number;
    readonly pastTerm: number;
    readonly withNames: number;
  };
  /** Requests of people; `nextOn` is the first day by which one must be answered. */
  readonly requests: {
    readonly open: number;
    readonly late: number;
    readonly dueSoon: number;
    readonly nextOn: Day | null;
  };
  readonly terms: { readonly due: number; readonly overdue: number; readonly lastPurgeOn: Day | null };
  /** Holds that are not released; those to be looked at again now, and those the FG did not see yet. */
  readonly holds: {
    readonly open: number;
    readonly toReview: number;
    readonly unseen: number;
    readonly nextOn: Day | null;
  };
  /** The list of a purge that waits for its approval, or for its day. */
  readonly list: { readonly state: 'none' | 'proposed' | 'approved'; readonly readyOn: Day | null };
  /** Certificates of which copies outside the app are not ticked yet. */
  readonly certificates: { readonly total: number; readonly open: number };
  readonly drift: number;
  readonly register: {
    readonly approvedOn: Day | null;
    readonly changes: number;
    readonly gaps: number;
  };
  /** Texts that people here still must sign, and accounts without a declaration. */
  readonly declarations: { readonly unsigned: number; readonly undeclared: number };
  readonly dpia: { readonly undecided: number; readonly toReview: number; readonly nextOn: Day | null };
  /** The privacy policy and statements: how many are settled, and how many of those no longer say what is true. */
  readonly privacy: { readonly settled: number; readonly behind: number };
  /** Whole days since the newest verified copy; null when there is none. */
  readonly backup: { readonly ageDays: number | null; readonly pastTerm: number };
  readonly audit: { readonly isBroken: boolean; readonly gaps: number; readonly lines: number };
  /** Questions that wait for the FG, and advice that nobody answered. */
  readonly advice: { readonly asked: number; readonly unanswered: number };
};

/** After a week without a copy something keeps it from being made (security.md 4). */
const oldCopyDays = 7;

type Said = Omit<DeskLine, 'subject'>;

const say = (weight: DeskLine['weight'], code: DeskLine['code'], more: Partial<Said> = {}): Said => ({
  weight,
  code,
  count: 0,
  late: 0,
  on: null,
  at: null,
  ...more,
});

const incidents = ({
  open,
  late,
  deadlineAt,
  toReview,
  pastTerm,
  withNames,
}: DeskFacts['incidents']): Said => {
  if (deadlineAt !== null) return say('now', 'clock', { count: open, late, at: deadlineAt });
  if (toReview > 0) return say('now', 'due', { count: toReview, late: pastTerm });
  if (withNames > 0) return say('soon', 'names', { count: withNames });
  return open > 0 ? say('soon', 'open', { count: open }) : say('fine', 'none');
};

const requests = ({ open, late, dueSoon, nextOn }: DeskFacts['requests']): Said => {
  if (late > 0) return say('now', 'late', { count: late, late });
  if (dueSoon > 0) return say('now', 'due', { count: dueSoon, on: nextOn });
  return open > 0 ? say('soon', 'open', { count: open, on: nextOn }) : say('fine', 'none');
};

const terms = ({ due, overdue, lastPurgeOn }: DeskFacts['terms']): Said => {
  if (overdue > 0) return say('now', 'late', { count: overdue, late: overdue, on: lastPurgeOn });
  return due > 0
    ? say('soon', 'due', { count: due, on: lastPurgeOn })
    : say('fine', 'none', { on: lastPurgeOn });
};

const holds = ({ open, toReview, unseen, nextOn }: DeskFacts['holds']): Said => {
  if (toReview > 0) return say('now', 'due', { count: toReview });
  if (unseen > 0) return say('soon', 'new', { count: unseen });
  return open > 0 ? say('fine', 'open', { count: open, on: nextOn }) : say('fine', 'none');
};

const list = ({ state, readyOn }: DeskFacts['list']): Said =>
  state === 'none'
    ? say('fine', 'none')
    : say('soon', state === 'proposed' ? 'asked' : 'waits', { on: readyOn });

const certificates = ({ total, open }: DeskFacts['certificates']): Said =>
  open > 0
    ? say('soon', 'open', { count: open })
    : say('fine', total > 0 ? 'good' : 'none', { count: total });

const register = ({ approvedOn, changes, gaps }: DeskFacts['register']): Said => {
  if (approvedOn === null) return say('now', 'never', { count: gaps });
  if (gaps > 0) return say('soon', 'gaps', { count: gaps, on: approvedOn });
  return changes > 0
    ? say('soon', 'changed', { count: changes, on: approvedOn })
    : say('fine', 'good', { on: approvedOn });
};

const declarations = ({ unsigned, undeclared }: DeskFacts['declarations']): Said => {
  if (undeclared > 0) return say('now', 'undeclared', { count: undeclared });
  return unsigned > 0 ? say('soon', 'open', { count: unsigned }) : say('fine', 'none');
};

const dpia = ({ undecided, toReview, nextOn }: DeskFacts['dpia']): Said => {
  if (toReview > 0) return say('now', 'due', { count: toReview });
  return undecided > 0 ? say('soon', 'open', { count: undecided }) : say('fine', 'good', { on: nextOn });
};

const backup = ({ ageDays, pastTerm }: DeskFacts['backup']): Said => {
  if (ageDays === null) return say('now', 'never');
  if (ageDays > oldCopyDays) return say('now', 'late', { count: ageDays });
  return pastTerm > 0 ? say('soon', 'open', { count: pastTerm }) : say('fine', 'good', { count: ageDays });
};

const audit = ({ isBroken, gaps, lines }: DeskFacts['audit']): Said => {
  if (isBroken) return say('now', 'broken');
  return gaps > 0 ? say('now', 'gaps', { count: gaps }) : say('fine', 'good', { count: lines });
};

const advice = ({ asked, unanswered }: DeskFacts['advice']): Said => {
  if (asked > 0) return say('now', 'asked', { count: asked });
  return unanswered > 0 ? say('soon', 'open', { count: unanswered }) : say('fine', 'none');
};

const privacy = ({ settled, behind }: DeskFacts['privacy']): Said => {
  if (behind > 0) return say('soon', 'changed', { count: behind });
  return settled > 0 ? say('fine', 'good', { count: settled }) : say('soon', 'never');
};

const drift = (count: number): Said => (count > 0 ? say('soon', 'open', { count }) : say('fine', 'none'));

const weights: readonly DeskLine['weight'][] = ['now', 'soon', 'fine'];

/**
 * Says of every subject that an FG watches over how it stands: exactly one line each, so that nothing is missing by
 * silence. What must be done now comes first, then what comes soon, then what is in order; within those the order of
 * weight: running clocks and people's rights before papers. Takes numbers and days.
 */
export const deskLines = (facts: DeskFacts): readonly DeskLine[] => {
  const lines: readonly DeskLine[] = [
    { subject: 'incidents', ...incidents(facts.incidents) },
    { subject: 'requests', ...requests(facts.requests) },
    { subject: 'audit', ...audit(facts.audit) },
    { subject: 'advice', ...advice(facts.advice) },
    { subject: 'terms', ...terms(facts.terms) },
    { subject: 'holds', ...holds(facts.holds) },
    { subject: 'list', ...list(facts.list) },
    { subject: 'certificates', ...certificates(facts.certificates) },
    { subject: 'declarations', ...declarations(facts.declarations) },
    { subject: 'backup', ...backup(facts.backup) },
    { subject: 'drift', ...drift(facts.drift) },
    { subject: 'register', ...register(facts.register) },
    { subject: 'dpia', ...dpia(facts.dpia) },
    { subject: 'privacy', ...privacy(facts.privacy) },
  ];
  return weights.flatMap((weight) => lines.filter((line) => line.weight === weight));
};
