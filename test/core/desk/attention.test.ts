import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeskFacts, deskLines } from '../../../core/desk/attention.ts';
import { day } from '../../../core/kernel/day.ts';

const on = day('2026-12-03');

const noBreaches: DeskFacts['incidents'] = {
  open: 0,
  late: 0,
  deadlineAt: null,
  toReview: 0,
  pastTerm: 0,
  withNames: 0,
};

/** A desk on which nothing asks for anything. */
const calm: DeskFacts = {
  incidents: noBreaches,
  requests: { open: 0, late: 0, dueSoon: 0, nextOn: null },
  terms: { due: 0, overdue: 0, lastPurgeOn: null },
  holds: { open: 0, toReview: 0, unseen: 0, nextOn: null },
  list: { state: 'none', readyOn: null },
  certificates: { total: 0, open: 0 },
  drift: 0,
  register: { approvedOn: on, changes: 0, gaps: 0 },
  declarations: { unsigned: 0, undeclared: 0 },
  dpia: { undecided: 0, toReview: 0, nextOn: null },
  privacy: { settled: 3, behind: 0 },
  backup: { ageDays: 0, pastTerm: 0 },
  audit: { isBroken: false, gaps: 0, lines: 40 },
  advice: { asked: 0, unanswered: 0 },
};

const lineOf = (facts: Partial<DeskFacts>, subject: string) =>
  deskLines({ ...calm, ...facts }).find((line) => line.subject === subject);

describe('the desk of the FG', () => {
  test('is in order when nothing asks for anything, and says so of every subject', () => {
    const lines = deskLines(calm);
    expect(lines.map(({ weight }) => weight)).toEqual(lines.map(() => 'fine'));
    expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(Object.keys(calm)));
  });

  test.each([
    [
      'incidents',
      { incidents: { ...noBreaches, open: 2, late: 1, deadlineAt: '2026-12-03T09:00:00Z', toReview: 1 } },
      'now',
      'clock',
      2,
    ],
    ['incidents', { incidents: { ...noBreaches, open: 2, toReview: 1, pastTerm: 1 } }, 'now', 'due', 1],
    ['incidents', { incidents: { ...noBreaches, open: 2, withNames: 1 } }, 'soon', 'names', 1],
    ['incidents', { incidents: { ...noBreaches, open: 2 } }, 'soon', 'open', 2],
    ['requests', { requests: { open: 3, late: 1, dueSoon: 1, nextOn: on } }, 'now', 'late', 1],
    ['requests', { requests: { open: 3, late: 0, dueSoon: 1, nextOn: on } }, 'now', 'due', 1],
    ['requests', { requests: { open: 3, late: 0, dueSoon: 0, nextOn: on } }, 'soon', 'open', 3],
    ['terms', { terms: { due: 5, overdue: 4, lastPurgeOn: null } }, 'now', 'late', 4],
    ['terms', { terms: { due: 5, overdue: 0, lastPurgeOn: null } }, 'soon', 'due', 5],
    ['holds', { holds: { open: 2, toReview: 1, unseen: 1, nextOn: on } }, 'now', 'due', 1],
    ['holds', { holds: { open: 2, toReview: 0, unseen: 1, nextOn: on } }, 'soon', 'new', 1],
    ['holds', { holds: { open: 2, toReview: 0, unseen: 0, nextOn: on } }, 'fine', 'open', 2],
    ['list', { list: { state: 'proposed', readyOn: null } }, 'soon', 'asked', 0],
    ['list', { list: { state: 'approved', readyOn: on } }, 'soon', 'waits', 0],
    ['certificates', { certificates: { total: 3, open: 1 } }, 'soon', 'open', 1],
    ['certificates', { certificates: { total: 3, open: 0 } }, 'fine', 'good', 3],
    ['drift', { drift: 2 }, 'soon', 'open', 2],
    ['register', { register: { approvedOn: null, changes: 0, gaps: 3 } }, 'now', 'never', 3],
    ['register', { register: { approvedOn: on, changes: 1, gaps: 3 } }, 'soon', 'gaps', 3],
    ['register', { register: { approvedOn: on, changes: 1, gaps: 0 } }, 'soon', 'changed', 1],
    ['declarations', { declarations: { unsigned: 4, undeclared: 1 } }, 'now', 'undeclared', 1],
    ['declarations', { declarations: { unsigned: 4, undeclared: 0 } }, 'soon', 'open', 4],
    ['dpia', { dpia: { undecided: 2, toReview: 1, nextOn: on } }, 'now', 'due', 1],
    ['dpia', { dpia: { undecided: 2, toReview: 0, nextOn: on } }, 'soon', 'open', 2],
    ['privacy', { privacy: { settled: 0, behind: 0 } }, 'soon', 'never', 0],
    ['privacy', { privacy: { settled: 3, behind: 2 } }, 'soon', 'changed', 2],
    ['privacy', { privacy: { settled: 2, behind: 0 } }, 'fine', 'good', 2],
    ['backup', { backup: { ageDays: null, pastTerm: 0 } }, 'now', 'never', 0],
    ['backup', { backup: { ageDays: 8, pastTerm: 0 } }, 'now', 'late', 8],
    ['backup', { backup: { ageDays: 7, pastTerm: 1 } }, 'soon', 'open', 1],
    ['backup', { backup: { ageDays: 7, pastTerm: 0 } }, 'fine', 'good', 7],
    ['audit', { audit: { isBroken: true, gaps: 0, lines: 4 } }, 'now', 'broken', 0],
    ['audit', { audit: { isBroken: false, gaps: 2, lines: 4 } }, 'now', 'gaps', 2],
    ['advice', { advice: { asked: 1, unanswered: 1 } }, 'now', 'asked', 1],
    ['advice', { advice: { asked: 0, unanswered: 1 } }, 'soon', 'open', 1],
  ] as const)('says of %s with %j: %s, %s', (subject, facts, weight, code, count) => {
    expect(lineOf(facts, subject)).toMatchObject({ weight, code, count });
  });

  test('says of every subject exactly one thing, the most pressing first, whatever the numbers are', () => {
    const number = fc.nat(3);
    fc.assert(
      fc.property(number, number, number, number, fc.boolean(), (a, b, c, d, isBroken) => {
        const lines = deskLines({
          ...calm,
          requests: { open: a + b + c, late: a, dueSoon: b, nextOn: on },
          terms: { due: b + c, overdue: c, lastPurgeOn: null },
          holds: { open: d, toReview: Math.min(a, d), unseen: c, nextOn: on },
          audit: { isBroken, gaps: d, lines: 9 },
          drift: c,
        });
        const order = ['now', 'soon', 'fine'];
        const places = lines.map(({ weight }) => order.indexOf(weight));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(new Set(lines.map(({ subject }) => subject)).size).toBe(Object.keys(calm).length);
        expect(lines).toHaveLength(Object.keys(calm).length);
      }),
    );
  });
});
