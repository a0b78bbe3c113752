import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt, readTime, timeOf } from '../../../core/incidents/amsterdam-time.ts';
import { clockOf, deadlineOf } from '../../../core/incidents/clock.ts';
import { day } from '../../../core/kernel/day.ts';
import { breachFacts } from '../../support/an-incident.ts';
import { aContent } from '../../support/incident-content.ts';

const hours = 72;
const awareAt = '2026-11-20T09:00:00.000Z';
const content = aContent({ facts: breachFacts({ awareAt }) });
const left = (now: string): number => clockOf(content, { now, hours, isClosed: false }).hoursLeft;

test.each([
  ['2026-11-20T09:00:00.000Z', 72],
  ['2026-11-20T09:00:00.001Z', 71],
  ['2026-11-21T16:00:00.000Z', 41],
  ['2026-11-23T08:30:00.000Z', 0],
  ['2026-11-23T09:00:00.000Z', 0],
  ['2026-11-23T09:00:00.001Z', -1],
  ['2026-11-23T21:00:00.000Z', -12],
  ['2026-11-23T21:59:00.000Z', -12],
])('at %s there are %i hours', (now, expected) => {
  expect(left(now)).toBe(expected);
});

test('72 hours are exact hours: over a weekend, the end of a year, a leap day and the change of the clock', () => {
  expect(deadlineOf('2026-12-30T12:00:00Z', hours)).toBe('2027-01-02T12:00:00.000Z');
  expect(deadlineOf('2028-02-27T12:00:00Z', hours)).toBe('2028-03-01T12:00:00.000Z');
  // In the night of 25 October 2026 an hour comes twice: it is one hour earlier by the clock on the wall.
  const aware = instantAt(day('2026-10-23'), '15:00');
  expect(timeOf(deadlineOf(aware, hours))).toBe('14:00');
});

test('the deadline lies exactly so many milliseconds later, whenever it begins', () => {
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 200 }), (from, length) => {
      const end = Date.parse(deadlineOf(from.toISOString(), length));
      expect(end - from.getTime()).toBe(length * 3_600_000);
    }),
  );
});

test('the clock stops with the first report, with the decision that none is needed, and with the closing', () => {
  const at = { now: '2026-11-21T09:00:00.000Z', hours, isClosed: false };
  expect(clockOf(content, at).isRunning).toBe(true);
  expect(clockOf(content, { ...at, isClosed: true }).isRunning).toBe(false);
  const decided = { isNeeded: false, reason: 'x', by: 'y', at: awareAt, risk: 'unlikely' as const };
  const unlikely = breachFacts({ risk: 'unlikely' });
  expect(clockOf({ ...content, facts: unlikely, reportDecision: decided }, at).isRunning).toBe(false);
  // The risk turned out to be another: what was decided counts no more.
  expect(clockOf({ ...content, reportDecision: decided }, at).isRunning).toBe(true);
  const report = { phase: 'first' as const, at: awareAt, reference: '', lateReason: '' };
  expect(clockOf({ ...content, reports: [report] }, at).isRunning).toBe(false);
});

test('a time of day is read as people type it, and a day and a time become the instant that Amsterdam means', () => {
  expect([' 9:05', '09.05', '23:59', '24:00', '9:5', '12:60', 'noon'].map(readTime)).toEqual([
    '09:05',
    '09:05',
    '23:59',
    null,
    null,
    null,
    null,
  ]);
  expect(instantAt(day('2026-11-20'), '09:30')).toBe('2026-11-20T08:30:00.000Z');
  expect(instantAt(day('2026-07-20'), '00:30')).toBe('2026-07-19T22:30:00.000Z');
  // In the night of 29 March 2026 there is no half past two.
  expect(timeOf(instantAt(day('2026-03-29'), '02:30'))).toBe('03:30');
});
