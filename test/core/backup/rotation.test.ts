import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyAge, isCopyDue } from '../../../core/backup/due.ts';
import { copiesToDrop, type DatedCopy } from '../../../core/backup/rotation.ts';
import { assertTerm, copyGoneOn } from '../../../core/backup/term.ts';
import { day, dayOf } from '../../../core/kernel/day.ts';
import { refusalOf } from '../../support/vault-files.ts';

const now = '2026-11-21T09:30:00.000Z';
const today = dayOf(now);
const hour = 3_600_000;
/** A copy so many hours ago; the name is its number, so that no two are the same. */
const ago = (hours: number, index: number): DatedCopy => ({
  name: String(index),
  madeAt: new Date(Date.parse(now) - hours * hour).toISOString(),
});
const history = fc
  .array(fc.integer({ min: 0, max: 70 * 24 }), { maxLength: 120 })
  .map((hours) => hours.map(ago));
const terms = fc.integer({ min: 1, max: 90 });

const keptOf = (copies: readonly DatedCopy[], termDays: number): readonly DatedCopy[] => {
  const dropped = new Set(copiesToDrop(copies, { now, termDays }));
  return copies.filter(({ name }) => !dropped.has(name));
};

describe('rotation', () => {
  test('never keeps a copy from the day on which its term is over', () => {
    fc.assert(
      fc.property(history, terms, (copies, termDays) => {
        for (const { madeAt } of keptOf(copies, termDays))
          expect(copyGoneOn(dayOf(madeAt), termDays) > today).toBe(true);
      }),
    );
  });

  test('never drops the newest copy before its term, nor the newest of one of the last seven days that have one', () => {
    fc.assert(
      fc.property(history, (copies) => {
        const kept = keptOf(copies, 365).map(({ name }) => name);
        const newest = Map.groupBy(
          copies.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)),
          ({ madeAt }) => dayOf(madeAt),
        );
        for (const [first] of [...newest.values()].slice(0, 7))
          expect(
            copies.filter(({ madeAt }) => madeAt === first?.madeAt).some(({ name }) => kept.includes(name)),
          ).toBe(true);
      }),
    );
  });

  test('keeps at most seven daily and four weekly copies', () => {
    fc.assert(
      fc.property(history, terms, (copies, termDays) => {
        expect(keptOf(copies, termDays).length).toBeLessThanOrEqual(11);
      }),
    );
  });

  test('is done once it was done, and does not depend on the order in which copies are found', () => {
    fc.assert(
      fc.property(history, terms, (copies, termDays) => {
        const kept = keptOf(copies, termDays);
        expect(copiesToDrop(kept, { now, termDays })).toEqual([]);
        expect(
          keptOf(copies.toReversed(), termDays)
            .map(({ name }) => name)
            .toSorted(),
        ).toEqual(kept.map(({ name }) => name).toSorted());
      }),
    );
  });

  test('a copy a day for a month leaves the seven newest and the newest of each week', () => {
    const copies = Array.from({ length: 29 }, (_, index) => ago(index * 24, index));
    // 21 November 2026 is a Saturday: the Sundays before it are 6, 13 and 20 days ago.
    expect(keptOf(copies, 30).map(({ name }) => Number(name))).toEqual([0, 1, 2, 3, 4, 5, 6, 13, 20]);
  });

  test('the only copy goes too when its term is over', () => {
    expect(copiesToDrop([ago(30 * 24, 1)], { now, termDays: 30 })).toEqual(['1']);
    expect(copiesToDrop([ago(29 * 24, 1)], { now, termDays: 30 })).toEqual([]);
  });

  test('a copy of a clock that stood wrong never pushes out a real one', () => {
    const ahead = { name: 'ahead', madeAt: '2099-01-01T00:00:00.000Z' };
    expect(copiesToDrop([ahead, ago(1, 1)], { now, termDays: 30 })).toEqual(['ahead']);
    expect(copiesToDrop([ahead], { now, termDays: 30 })).toEqual([]);
  });
});

describe('the daily copy', () => {
  test('is due when none was made today, and a copy out of the future counts as of today', () => {
    expect([null, day('2026-11-20'), today, day('2026-12-01')].map((on) => isCopyDue(on, today))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([null, day('2026-11-14'), day('2026-12-01')].map((on) => copyAge(on, today))).toEqual([
      null,
      7,
      0,
    ]);
  });
});

test('only a term longer than usual needs a reason', () => {
  expect([
    refusalOf(() => assertTerm(30, '')),
    refusalOf(() => assertTerm(31, ' ')),
    refusalOf(() => assertTerm(31, 'De stick komt eens per maand.')),
  ]).toEqual([null, 'reason-missing', null]);
});
