import { leads, type Role, worksWithClients } from '../contract/roles.ts';
import type { TodoCode, TodoLine } from '../contract/today.ts';
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
  /** The purge list that waits; null when there is none, or this person may not know. */
  readonly list: {
    readonly records: number;
    /** `sign`: for its second signature. `days`: until its days are over. `ready`: it may be purged. */
    readonly waits: 'sign' | 'days' | 'ready';
    /** Whether this person may sign it. */
    readonly maySign: boolean;
  } | null;
  /** Whether a rule for client files was confirmed. */
  readonly hasFileRule: boolean;
  /** Imports of which nobody said what happened to the source file. */
  readonly openSourceFiles: number;
  /** Certificates of a purge that wait until somebody says what became of copies outside the app. */
  readonly openCertificates: number;
  /** How many client files there are: an empty vault needs no copy yet. */
  readonly files: number;
  readonly backup: {
    /** Whole days since the newest verified copy; null when there is none. */
    readonly ageDays: number | null;
    readonly isOtherDisk: boolean;
    /** Copies that should be gone, but lie where the vault cannot reach them. */
    readonly pastTerm: number;
  };
  /** Of the people who work with clients, those without a declaration; start codes that were not used in time. */
  readonly people: { readonly undeclared: number; readonly unusedCodes: number };
  /** The log: gaps that nobody looked into yet, and whether a line or its beginning was tampered with. */
  readonly audit: { readonly gaps: number; readonly isBroken: boolean };
  /** What the last check of the vault found, and whether a check was put off again and again. */
  readonly health: { readonly damage: number; readonly isPutOff: boolean };
  /** The way back in: whether there is none, codes were replaced because they were lost, and the yearly drill is due. */
  readonly recovery: {
    readonly isMissing: boolean;
    readonly wasLost: boolean;
    readonly isDrillDue: boolean;
    /** Circles that the codes cannot open yet. */
    readonly unsealed: number;
  };
  /** Clients who must be asked again: those who are 16 now, and those with a consent that ends within 30 days. */
  readonly consents: { readonly sixteen: number; readonly ending: number };
  /** Holds that must be looked at again, and what was decided of holds and extensions that the FG did not see yet. */
  readonly holds: { readonly toReview: number; readonly unseen: number };
  /** Requests of people about their data (core/rights/attention.ts); all zero for whoever does not handle them. */
  readonly requests: {
    readonly late: number;
    readonly dueSoon: number;
    readonly identity: number;
    readonly erasing: number;
  };
  /** Of those who work here: how many things are late, and how many more come in eight weeks; zero for who does not lead. */
  readonly volunteers: { readonly late: number; readonly coming: number };
  /** DPIAs of which the day of review has come, and settled privacy texts that no longer say what is true. */
  readonly papers: { readonly dpiaReviews: number; readonly textsBehind: number };
  /**
   * Data breaches that are open, and the hours that are left of the clock that ends first (null when none runs); closed
   * ones that have had their term, and how many of those should be gone.
   */
  readonly incidents: {
    readonly open: number;
    readonly hoursLeft: number | null;
    readonly toReview: number;
    readonly pastTerm: number;
  };
  /** The number of the newest version, null when there is none; what changed since, and what is not filled in. */
  readonly register: {
    readonly newest: number | null;
    readonly changes: number;
    readonly gaps: number;
  };
};

const line = (code: TodoCode, when: TodoLine['when'], count: number, late = 0): readonly TodoLine[] =>
  count > 0 ? [{ code, when, count, late }] : [];

const registerLines = ({ newest, changes, gaps }: TodoFacts['register']): readonly TodoLine[] => [
  ...line('register-gaps', 'this-month', gaps),
  ...(newest === null
    ? line('register-never', 'this-month', 1)
    : line('register-changed', 'this-month', changes)),
];

/** A copy is made every day; after a week without one something keeps it from being made (security.md 4, U1). */
const oldCopyDays = 7;

const backupLines = ({ backup, files }: TodoFacts): readonly TodoLine[] => {
  const { ageDays, pastTerm } = backup;
  return [
    ...(ageDays === null && files > 0 ? line('backup-none', 'today', 1) : []),
    ...(ageDays !== null && ageDays > oldCopyDays ? line('backup-old', 'today', ageDays) : []),
    ...line('backup-past-term', 'today', pastTerm),
  ];
};

/** A clock in hours comes before everything that counts in days (art. 33(1) AVG); the count of a running one is hours. */
const breachLines = ({ open, hoursLeft }: TodoFacts['incidents']): readonly TodoLine[] => {
  if (hoursLeft === null) return line('breach-open', 'today', open);
  if (hoursLeft === 0) return line('breach-last-hour', 'today', 1);
  return hoursLeft < 0
    ? line('breach-late', 'today', -hoursLeft, -hoursLeft)
    : line('breach-running', 'today', hoursLeft);
};

/** What people asked has a last day by law; to erase is for whoever holds the purge evening. */
const requestLines = ({ roles, requests }: TodoFacts): readonly TodoLine[] => {
  if (!leads(roles)) return [];
  return [
    ...line('request-late', 'today', requests.late, requests.late),
    ...line('request-due', 'today', requests.dueSoon),
    ...line('request-identity', 'today', requests.identity),
    ...(roles.includes('manager') ? line('request-erasing', 'today', requests.erasing) : []),
  ];
};

const recoveryLines = ({ roles, recovery }: TodoFacts): readonly TodoLine[] => {
  const isManager = roles.includes('manager');
  const mayDrill = isManager || roles.includes('board');
  return [
    ...line('recovery-lost', 'this-month', recovery.wasLost ? 1 : 0),
    ...(mayDrill ? line('recovery-drill', 'this-month', recovery.isDrillDue ? 1 : 0) : []),
    ...(isManager ? line('recovery-unsealed', 'this-month', recovery.unsealed) : []),
  ];
};

/** A list asks for a second signature from whoever may give it, and for its purge from a manager. */
const listLines = ({ roles, list }: TodoFacts): readonly TodoLine[] => {
  if (!list) return [];
  const isManager = roles.includes('manager');
  const { records, waits, maySign } = list;
  if (waits === 'sign') return isManager || maySign ? line('list-sign', 'today', records) : [];
  return isManager && waits === 'ready' ? line('list-ready', 'today', records) : [];
};

/**
 * Decides what deserves a line on Vandaag, in the order of weight.
 *
 * Today: the hours of a breach (art. 33(1)); a log that lost lines or was changed; no declaration (nobody works with
 * clients before it is signed, handbook 5.1); children who are 16 now and were never asked themselves (UAVG art. 5);
 * what people asked; holds to look at again; what is late of those who work here; a list that waits; damage; no way
 * back in; other people without a declaration, and start codes that nobody used in time; no rule for client files
 * (facts 0.4); data past its term, and old breaches to look at
 * again; a source file that may still lie around; copies outside the app of what was purged;
 * copies that are missing, old or past their term.
 *
 * This month: what comes up; copies on the vault's own disk; a DPIA to review and texts that are behind; a register
 * that has gaps, was never approved or has changed (art. 30(4): it must be there when the authority asks).
 *
 * Only managers hear of what only they can do; the FG reads the register and hears of that too. That recovery codes
 * were replaced because they were lost is told to everybody: nobody can do it unseen.
 */
export const todoLines = (facts: TodoFacts): readonly TodoLine[] => {
  const isManager = facts.roles.includes('manager');
  const readsRegister = isManager || facts.roles.includes('fg');
  const hasClients = worksWithClients(facts.roles);
  const isLeader = leads(facts.roles);
  return [
    ...breachLines(facts.incidents),
    ...(readsRegister
      ? [
          ...line('audit-broken', 'today', facts.audit.isBroken ? 1 : 0),
          ...line('audit-gap', 'today', facts.audit.gaps),
        ]
      : []),
    ...(hasClients && facts.declarationOn === null ? line('declaration', 'today', 1) : []),
    ...(hasClients ? line('consent-sixteen', 'today', facts.consents.sixteen) : []),
    ...requestLines(facts),
    ...(isManager ? line('hold-review', 'today', facts.holds.toReview) : []),
    ...(facts.roles.includes('fg') ? line('hold-unseen', 'today', facts.holds.unseen) : []),
    ...(isLeader ? line('volunteers-late', 'today', facts.volunteers.late) : []),
    ...listLines(facts),
    ...(isManager
      ? [
          ...line('health-damage', 'today', facts.health.damage),
          ...line('recovery-missing', 'today', facts.recovery.isMissing ? 1 : 0),
          ...line('undeclared', 'today', facts.people.undeclared),
          ...line('start-code', 'today', facts.people.unusedCodes),
          ...(facts.hasFileRule ? [] : line('no-file-rule', 'today', 1)),
          // What waits on a list is told by the list.
          ...(facts.list ? [] : line('due', 'today', facts.due, facts.overdue)),
          ...line('breach-review', 'today', facts.incidents.toReview, facts.incidents.pastTerm),
          ...line('source-file', 'today', facts.openSourceFiles),
          ...line('copies-outside', 'today', facts.openCertificates),
          ...backupLines(facts),
          ...(facts.list?.waits === 'days' ? line('list-days', 'this-month', facts.list.records) : []),
          ...line('due-soon', 'this-month', facts.dueSoon),
          ...line('health-put-off', 'this-month', facts.health.isPutOff ? 1 : 0),
          ...(facts.backup.ageDays !== null && !facts.backup.isOtherDisk
            ? line('backup-same-disk', 'this-month', 1)
            : []),
        ]
      : []),
    ...(hasClients ? line('consent-ending', 'this-month', facts.consents.ending) : []),
    ...(isLeader ? line('volunteers-coming', 'this-month', facts.volunteers.coming) : []),
    ...recoveryLines(facts),
    ...(readsRegister ? line('dpia-review', 'this-month', facts.papers.dpiaReviews) : []),
    ...(isManager ? line('privacy-behind', 'this-month', facts.papers.textsBehind) : []),
    ...(readsRegister ? registerLines(facts.register) : []),
  ];
};
