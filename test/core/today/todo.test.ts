import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../../core/contract/roles.ts';
import { day } from '../../../core/kernel/day.ts';
import { type TodoFacts, todoLines } from '../../../core/today/todo.ts';

const inOrder = { isMissing: false, wasLost: false, isDrillDue: false, unsealed: 0 };

const noRequests = { late: 0, dueSoon: 0, identity: 0, erasing: 0 };

const noBreaches: TodoFacts['incidents'] = { open: 0, hoursLeft: null, toReview: 0, pastTerm: 0 };

const quiet: TodoFacts = {
  roles: ['manager'],
  declarationOn: day('2026-01-05'),
  due: 0,
  overdue: 0,
  dueSoon: 0,
  list: null,
  hasFileRule: true,
  openSourceFiles: 0,
  openCertificates: 0,
  files: 142,
  backup: { ageDays: 0, isOtherDisk: true, pastTerm: 0 },
  people: { undeclared: 0, unusedCodes: 0 },
  audit: { gaps: 0, isBroken: false },
  health: { damage: 0, isPutOff: false },
  recovery: inOrder,
  consents: { sixteen: 0, ending: 0 },
  requests: noRequests,
  holds: { toReview: 0, unseen: 0 },
  volunteers: { late: 0, coming: 0 },
  papers: { dpiaReviews: 0, textsBehind: 0 },
  incidents: noBreaches,
  register: { newest: 1, changes: 0, gaps: 0 },
};
const codes = (facts: Partial<TodoFacts>) => todoLines({ ...quiet, ...facts }).map(({ code }) => code);

test('nothing asks for attention when all is in order', () => {
  expect(todoLines(quiet)).toEqual([]);
});

test.each<[string, Partial<TodoFacts>, string]>([
  ['a log that lost lines', { audit: { gaps: 2, isBroken: false } }, 'audit-gap'],
  ['a log that somebody changed', { audit: { gaps: 0, isBroken: true } }, 'audit-broken'],
  ['a hold that must be looked at again', { holds: { toReview: 1, unseen: 4 } }, 'hold-review'],
  ['a request that is late', { requests: { ...noRequests, late: 1 } }, 'request-late'],
  ['a request of this week', { requests: { ...noRequests, dueSoon: 2 } }, 'request-due'],
  ['a request of nobody knows whom', { requests: { ...noRequests, identity: 1 } }, 'request-identity'],
  ['a file that must be erased', { requests: { ...noRequests, erasing: 1 } }, 'request-erasing'],
  ['something late with volunteers', { volunteers: { late: 2, coming: 0 } }, 'volunteers-late'],
  ['something coming with volunteers', { volunteers: { late: 0, coming: 3 } }, 'volunteers-coming'],
  ['no declaration', { declarationOn: null }, 'declaration'],
  ['a vault that is damaged', { health: { damage: 2, isPutOff: false } }, 'health-damage'],
  ['a check that was put off often', { health: { damage: 0, isPutOff: true } }, 'health-put-off'],
  ['people without a declaration', { people: { undeclared: 2, unusedCodes: 0 } }, 'undeclared'],
  ['a start code that nobody used', { people: { undeclared: 0, unusedCodes: 1 } }, 'start-code'],
  ['no rule for client files', { hasFileRule: false }, 'no-file-rule'],
  ['data past its term', { due: 7, overdue: 2 }, 'due'],
  ['a list without a second signature', { list: { records: 7, waits: 'sign', maySign: false } }, 'list-sign'],
  [
    'a list of which the days are over',
    { list: { records: 7, waits: 'ready', maySign: false } },
    'list-ready',
  ],
  ['a list that still waits', { list: { records: 7, waits: 'days', maySign: false } }, 'list-days'],
  ['a source file that may lie around', { openSourceFiles: 1 }, 'source-file'],
  ['copies of what was purged', { openCertificates: 1 }, 'copies-outside'],
  ['no copy at all', { backup: { ageDays: null, isOtherDisk: true, pastTerm: 0 } }, 'backup-none'],
  ['an old copy', { backup: { ageDays: 8, isOtherDisk: true, pastTerm: 0 } }, 'backup-old'],
  ['a copy past its term', { backup: { ageDays: 0, isOtherDisk: true, pastTerm: 1 } }, 'backup-past-term'],
  [
    'copies on the same disk',
    { backup: { ageDays: 0, isOtherDisk: false, pastTerm: 0 } },
    'backup-same-disk',
  ],
  ['no way back', { recovery: { ...inOrder, isMissing: true } }, 'recovery-missing'],
  ['codes that were lost', { recovery: { ...inOrder, wasLost: true } }, 'recovery-lost'],
  ['the yearly drill', { recovery: { ...inOrder, isDrillDue: true } }, 'recovery-drill'],
  ['codes that open less', { recovery: { ...inOrder, unsealed: 2 } }, 'recovery-unsealed'],
  ['children who are 16 now', { consents: { sixteen: 2, ending: 0 } }, 'consent-sixteen'],
  ['consents that end', { consents: { sixteen: 0, ending: 1 } }, 'consent-ending'],
  ['what comes up', { dueSoon: 3 }, 'due-soon'],
  ['a breach that nobody finished', { incidents: { ...noBreaches, open: 2 } }, 'breach-open'],
  ['hours that run', { incidents: { ...noBreaches, open: 1, hoursLeft: 41 } }, 'breach-running'],
  ['the last hour', { incidents: { ...noBreaches, open: 1, hoursLeft: 0 } }, 'breach-last-hour'],
  ['hours that are over', { incidents: { ...noBreaches, open: 1, hoursLeft: -12 } }, 'breach-late'],
  ['an old breach to look at', { incidents: { ...noBreaches, toReview: 1 } }, 'breach-review'],
  ['a DPIA to look at again', { papers: { dpiaReviews: 1, textsBehind: 0 } }, 'dpia-review'],
  [
    'a privacy text that is no longer right',
    { papers: { dpiaReviews: 0, textsBehind: 1 } },
    'privacy-behind',
  ],
  ['gaps in the register', { register: { newest: 1, changes: 0, gaps: 2 } }, 'register-gaps'],
  ['a register nobody approved', { register: { newest: null, changes: 0, gaps: 0 } }, 'register-never'],
  ['a register that changed', { register: { newest: 6, changes: 2, gaps: 0 } }, 'register-changed'],
])('a line is there for %s', (_, facts, code) => {
  expect(codes(facts)).toEqual([code]);
});

test('that lost codes were replaced is told to everybody, the drill to whoever keeps a sheet', () => {
  const recovery = { isMissing: true, wasLost: true, isDrillDue: true, unsealed: 1 };
  const told = (role: Role) =>
    codes({ roles: [role], recovery }).filter((code) => code.startsWith('recovery'));
  expect(told('worker')).toEqual(['recovery-lost']);
  expect(told('fg')).toEqual(['recovery-lost']);
  expect(told('board')).toEqual(['recovery-lost', 'recovery-drill']);
  expect(told('manager')).toHaveLength(4);
});

test('what was decided of holds is told to the FG, and a hold to review to a manager only', () => {
  const told = (role: Role) =>
    codes({ roles: [role], holds: { toReview: 2, unseen: 3 } }).filter((code) => code.startsWith('hold'));
  expect(told('fg')).toEqual(['hold-unseen']);
  expect(told('manager')).toEqual(['hold-review']);
  expect(told('board')).toEqual([]);
});

test('the line of what is due says how many there are and how many are late', () => {
  expect(todoLines({ ...quiet, due: 7, overdue: 2 })).toEqual([
    { code: 'due', when: 'today', count: 7, late: 2 },
  ]);
});

test('a register that was never approved is not also called changed', () => {
  expect(codes({ register: { newest: null, changes: 9, gaps: 0 } })).toEqual(['register-never']);
});

test('an empty vault needs no copy yet, and a copy of a week is not old', () => {
  expect(codes({ files: 0, backup: { ageDays: null, isOtherDisk: false, pastTerm: 0 } })).toEqual([]);
  expect(codes({ backup: { ageDays: 7, isOtherDisk: true, pastTerm: 0 } })).toEqual([]);
});

const busy: Partial<TodoFacts> = {
  declarationOn: null,
  hasFileRule: false,
  due: 1,
  openSourceFiles: 1,
  openCertificates: 1,
  backup: { ageDays: 9, isOtherDisk: false, pastTerm: 1 },
  dueSoon: 1,
  audit: { gaps: 1, isBroken: true },
  health: { damage: 1, isPutOff: true },
  requests: { late: 1, dueSoon: 1, identity: 1, erasing: 1 },
  volunteers: { late: 1, coming: 1 },
  register: { newest: null, changes: 0, gaps: 1 },
};

test('the FG hears only of the log and the register, the board of nothing, a volunteer only of the own declaration', () => {
  expect(codes({ ...busy, roles: ['fg'] })).toEqual([
    'audit-broken',
    'audit-gap',
    'register-gaps',
    'register-never',
  ]);
  expect(codes({ ...busy, roles: ['board'] })).toEqual([]);
  expect(codes({ ...busy, roles: ['worker'] })).toEqual(['declaration']);
});

test('a confidant hears of requests, and a manager also of the file that must be erased', () => {
  const told = (role: Role) => codes({ ...busy, roles: [role] }).filter((code) => code.startsWith('request'));
  expect(told('confidant')).toEqual(['request-late', 'request-due', 'request-identity']);
  expect(told('manager')).toHaveLength(4);
});

test('only who may remove an old breach is told of it, and how many should be gone', () => {
  const old = { ...quiet, incidents: { ...noBreaches, toReview: 3, pastTerm: 2 } };
  expect(todoLines(old)).toEqual([{ code: 'breach-review', when: 'today', count: 3, late: 2 }]);
  for (const role of ['confidant', 'worker', 'fg', 'board'] as const)
    expect(codes({ ...old, roles: [role] })).toEqual([]);
});

test('a clock in hours stands before everything else, for whoever is told of it', () => {
  const running = { ...busy, incidents: { ...noBreaches, open: 1, hoursLeft: 3 } };
  for (const roles of [['manager'], ['fg'], ['board']] as const)
    expect(codes({ ...running, roles })[0]).toBe('breach-running');
});

test('what asks for something today always comes before this month, and no line counts nothing', () => {
  const anyFacts = fc.record({
    roles: fc.uniqueArray(fc.constantFrom<Role>('manager', 'confidant', 'worker', 'fg', 'board')),
    declarationOn: fc.constantFrom(null, day('2026-01-05')),
    due: fc.nat(9),
    overdue: fc.nat(9),
    dueSoon: fc.nat(9),
    hasFileRule: fc.boolean(),
    openSourceFiles: fc.nat(3),
    openCertificates: fc.nat(3),
    files: fc.nat(2),
    backup: fc.record({
      ageDays: fc.option(fc.nat(12)),
      isOtherDisk: fc.boolean(),
      pastTerm: fc.nat(2),
    }),
    people: fc.record({ undeclared: fc.nat(2), unusedCodes: fc.nat(2) }),
    audit: fc.record({ gaps: fc.nat(2), isBroken: fc.boolean() }),
    health: fc.record({ damage: fc.nat(2), isPutOff: fc.boolean() }),
    recovery: fc.record({
      isMissing: fc.boolean(),
      wasLost: fc.boolean(),
      isDrillDue: fc.boolean(),
      unsealed: fc.nat(2),
    }),
    consents: fc.record({ sixteen: fc.nat(5), ending: fc.nat(5) }),
    holds: fc.record({ toReview: fc.nat(2), unseen: fc.nat(2) }),
    requests: fc.record({ late: fc.nat(2), dueSoon: fc.nat(2), identity: fc.nat(2), erasing: fc.nat(2) }),
    volunteers: fc.record({ late: fc.nat(2), coming: fc.nat(2) }),
    incidents: fc.record({
      open: fc.nat(3),
      hoursLeft: fc.option(fc.integer({ min: -90, max: 72 })),
      toReview: fc.nat(2),
      pastTerm: fc.nat(2),
    }),
    papers: fc.record({ dpiaReviews: fc.nat(3), textsBehind: fc.nat(3) }),
    list: fc.option(
      fc.record({
        records: fc.nat(3),
        waits: fc.constantFrom('sign', 'days', 'ready'),
        maySign: fc.boolean(),
      }),
    ),
    register: fc.record({ newest: fc.constantFrom(null, 3), changes: fc.nat(3), gaps: fc.nat(3) }),
  });
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const lines = todoLines(facts);
      const whens = lines.map(({ when }) => when);
      expect(whens).toEqual(whens.toSorted((a, b) => b.localeCompare(a)));
      expect(lines.every(({ count }) => count > 0)).toBe(true);
      expect(new Set(lines.map(({ code }) => code)).size).toBe(lines.length);
    }),
  );
});

test('what is due is told by the list once there is one, and only who may sign hears of it besides a manager', () => {
  const list = { records: 7, waits: 'sign', maySign: true } as const;
  expect(codes({ due: 7, list })).toEqual(['list-sign']);
  expect(codes({ roles: ['board'], list })).toEqual(['list-sign']);
  expect(codes({ roles: ['board'], list: { ...list, maySign: false } })).toEqual([]);
  expect(codes({ roles: ['board'], list: { ...list, waits: 'ready' } })).toEqual([]);
});
