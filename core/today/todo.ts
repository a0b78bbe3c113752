import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';

/** What is known on a morning. Null where this person may not look. */
export type TodoFacts = {
  readonly roles: readonly Role[];
  /** The day of this person's own declaration of confidentiality. */
  readonly declarationOn: Day | null;
  /** Data past its term, and of those the ones that are late; what is announced for the coming month. */
  readonly due: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Whether a rule for client files was confirmed. */
  readonly hasFileRule: boolean;
  /** Imports of which nobody said what happened to the source file. */
  readonly openSourceFiles: number;
  readonly register: {
    readonly newest: number | null;
    readonly changes: number;
    readonly gaps: number;
  };
};

export type TodoCode =
  | 'declaration'
  | 'no-file-rule'
  | 'due'
  | 'source-file'
  | 'due-soon'
  | 'register-gaps'
  | 'register-never'
  | 'register-changed';

/** One sentence of Vandaag. `count` is the number that it names; `late` how many of those are overdue. */
export type TodoLine = {
  readonly code: TodoCode;
  readonly when: 'today' | 'this-month';
  readonly count: number;
  readonly late: number;
};

const line = (code: TodoCode, when: TodoLine['when'], count: number, late = 0): readonly TodoLine[] =>
  count > 0 ? [{ code, when, count, late }] : [];

const registerLines = ({ newest, changes, gaps }: TodoFacts['register']): readonly TodoLine[] => [
  ...line('register-gaps', 'this-month', gaps),
  ...(newest === null
    ? line('register-never', 'this-month', 1)
    : line('register-changed', 'this-month', changes)),
];

/**
 * Decides what deserves a line on Vandaag, in the order of weight. Today: no declaration (nobody works with clients
 * before it is signed, handbook 5.1), no rule for client files (facts 0.4), data past its term, and a source file that
 * may still lie around. This month: what comes up, and a register that has gaps, was never approved or has changed
 * (art. 30(4): it must be there when the authority asks). Only managers hear of what only they can do; the FG reads
 * the register and hears of that too.
 */
export const todoLines = (facts: TodoFacts): readonly TodoLine[] => {
  const isManager = facts.roles.includes('manager');
  const readsRegister = isManager || facts.roles.includes('fg');
  const worksWithClients = facts.roles.some((role) => role !== 'fg' && role !== 'board');
  return [
    ...(worksWithClients && facts.declarationOn === null ? line('declaration', 'today', 1) : []),
    ...(isManager
      ? [
          ...(facts.hasFileRule ? [] : line('no-file-rule', 'today', 1)),
          ...line('due', 'today', facts.due, facts.overdue),
          ...line('source-file', 'today', facts.openSourceFiles),
          ...line('due-soon', 'this-month', facts.dueSoon),
        ]
      : []),
    ...(readsRegister ? registerLines(facts.register) : []),
  ];
};
