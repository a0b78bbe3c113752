import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeerReviewInput, ReviewTopic } from '../../../core/contract/peer-review.ts';
import { day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { checkReview, type InService } from '../../../core/peer-review/check-review.ts';
import { decideHelp } from '../../../core/peer-review/decide-help.ts';
import { reviewDueOn, reviewState } from '../../../core/peer-review/review-due.ts';
import { anAttendee, aReview } from '../../support/a-review.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const idOf = (number: number) => String.fromCodePoint(97 + number).repeat(20) as VolunteerId;
const leader = idOf(20);
const inService: InService = { type: 'direct', startOn: day('2025-02-03'), endOn: null };
const known = (id: VolunteerId): InService =>
  id === leader ? { ...inService, type: 'confidant' } : inService;
const group = (size: number): PeerReviewInput['attendees'] =>
  Array.from({ length: size }, (_, at) => anAttendee(idOf(at)));
const check = (other: Partial<PeerReviewInput>, serviceOf = known) =>
  checkReview(aReview(idOf(0), other), serviceOf, today);

describe('a session', () => {
  test('of one participant, and of a group of three to six, is good', () => {
    const good: readonly Partial<PeerReviewInput>[] = [
      {},
      ...[3, 4, 5, 6].map((size) => ({ form: 'group' as const, attendees: group(size) })),
      { leaderId: leader, outsideLeader: '' },
    ];
    for (const other of good) expect(refusedBy(() => check(other))).toBeNull();
  });

  test.each([
    ['in-future', { on: day('2026-11-22') }],
    ['review-one-to-one', { attendees: [] }],
    ['review-one-to-one', { attendees: group(2) }],
    ['review-group-size', { form: 'group', attendees: group(2) }],
    ['review-group-size', { form: 'group', attendees: group(7) }],
    ['review-twice', { form: 'group', attendees: [...group(3), anAttendee(idOf(1))] }],
    ['review-leader', { outsideLeader: ' ' }],
    ['review-leader', { leaderId: leader }],
    ['review-leader', { leaderId: idOf(5), outsideLeader: '' }],
    ['review-leader-attends', { leaderId: idOf(0), outsideLeader: '' }],
    ['review-outside-service', { on: day('2025-02-02') }],
  ] satisfies [string, Partial<PeerReviewInput>][])('is refused as %s', (code, other) => {
    expect(refusedBy(() => check(other))).toBe(code);
  });

  test('needs each of the three topics, in any order', () => {
    fc.assert(
      fc.property(fc.subarray(ReviewTopic.options), (topics) => {
        const refused = refusedBy(() => check({ topics: [...topics].reverse() }));
        expect(refused).toBe(topics.length === 3 ? null : 'review-topics');
      }),
    );
  });

  test('is not held with somebody who has left, but still on her last day', () => {
    const left = () => ({ ...inService, endOn: day('2025-03-10') });
    expect(refusedBy(() => check({ on: day('2025-03-11') }, left))).toBe('review-outside-service');
    expect(refusedBy(() => check({ on: day('2025-03-10') }, left))).toBeNull();
  });
});

describe('the next session', () => {
  const due = (lastOn: string | null, startOn = '2025-12-31') =>
    reviewDueOn({ type: 'direct', startOn: day(startOn), lastOn: lastOn === null ? null : day(lastOn) });

  test('is due two months after the last one, or after the start, within the month', () => {
    expect(due(null)).toBe('2026-02-28');
    expect(due('2026-08-31')).toBe('2026-10-31');
    expect(reviewDueOn({ type: 'indirect', startOn: today, lastOn: null })).toBeNull();
  });

  test('is late from the day after', () => {
    expect(reviewState(day('2026-11-20'), today)).toBe('late');
    expect(reviewState(today, today)).toBe('soon');
    expect(reviewState(day('2026-12-05'), today)).toBe('soon');
    expect(reviewState(day('2026-12-06'), today)).toBe('in-time');
  });
});

test('help is given after the talk that asked for it, and not in the future', () => {
  const asked = { helpNeeded: true, reviewOn: day('2026-11-01') };
  expect(decideHelp(asked, day('2026-11-01'), today)).toBe('2026-11-01');
  const refused = (on: string, helpNeeded = true) =>
    refusedBy(() => decideHelp({ ...asked, helpNeeded }, day(on), today));
  expect(refused('2026-10-31')).toBe('help-before-review');
  expect(refused('2026-11-22')).toBe('in-future');
  expect(refused('2026-11-02', false)).toBe('help-not-asked');
});
