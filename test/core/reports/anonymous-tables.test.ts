import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { AnonymousCount } from '../../../core/reports/anonymous-count.ts';
import {
  anonymousReport,
  countedAs,
  outcomes as everyOutcome,
} from '../../../core/reports/anonymous-tables.ts';
import { recode, rest } from '../../../core/reports/recode.ts';
import { fits, seenIn } from './fits.ts';

/** The outcomes that a file can have. */
const outcomes = everyOutcome.filter((outcome) => outcome !== 'rest');

const count = (year: number, help: string, outcome: string, number: number): AnonymousCount => ({
  year,
  help,
  outcome,
  count: number,
});

/** Counts of every kind of file in some years, small ones far more often than large ones. */
const someCounts = (least: number) =>
  fc
    .record({ years: fc.integer({ min: 1, max: 3 }), helps: fc.integer({ min: 1, max: 3 }) })
    .chain(({ years, helps }) =>
      fc
        .array(
          fc.oneof(fc.integer({ min: least, max: least + 3 }), fc.integer({ min: least, max: least + 15 })),
          { minLength: years * helps * outcomes.length, maxLength: years * helps * outcomes.length },
        )
        .map((numbers) =>
          numbers.flatMap((number, at) => {
            const help = Math.floor(at / outcomes.length) % helps;
            const year = Math.floor(at / outcomes.length / helps);
            const outcome = outcomes[at % outcomes.length] ?? '';
            return number > 0 ? [count(2024 + year, `hulp ${help}`, outcome, number)] : [];
          }),
        ),
    );

/** Few files, as a small organisation has them: most kinds are nought. */
const fewFiles = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2024, max: 2026 }),
      help: fc.constantFrom('maatje', 'groep', 'taal'),
      outcome: fc.constantFrom(...outcomes),
      count: fc.integer({ min: 1, max: 12 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((counts) => [...new Map(counts.map((it) => [`${it.year} ${it.help} ${it.outcome}`, it])).values()]);

/** The number behind every place of both tables. */
const truthOf = (counts: readonly AnonymousCount[], place: string): number =>
  counts
    .filter(({ year, help, outcome }) =>
      [
        'all',
        `${year}`,
        `help ${help}`,
        `outcome ${outcome}`,
        `${year} help ${help}`,
        `${year} outcome ${outcome}`,
      ].includes(place),
    )
    .reduce((sum, it) => sum + it.count, 0);

describe('the counts of anonymised files', () => {
  test('go by the year of closing, or of the last contact while a file is open', () => {
    const file = { lastContactOn: day('2019-12-31'), help: 'Maatje', outcome: null };
    expect(countedAs({ ...file, closedOn: day('2020-01-01') })).toEqual({
      year: 2020,
      help: 'Maatje',
      outcome: 'unknown',
    });
    expect(countedAs({ ...file, closedOn: null, outcome: 'moved' })).toMatchObject({
      year: 2019,
      outcome: 'moved',
    });
  });

  test('are two tables with only the years, kinds of help and outcomes that have five files or more', () => {
    const { byHelp, byOutcome, hidden } = anonymousReport(
      [
        count(2023, 'Oud', 'moved', 40),
        count(2024, 'Maatje', 'moved', 4),
        count(2025, 'Maatje', 'moved', 30),
        count(2025, 'Taal', 'moved', 2),
        count(2025, 'Groep', 'moved', 3),
        count(2025, 'Maatje', 'other', 1),
      ],
      ['Maatje', 'Groep'],
    );
    expect(byHelp.columns).toEqual(['Maatje', 'Oud', rest]);
    expect(byHelp.years.map(({ year }) => year)).toEqual([2025, 2023]);
    // Of one file that ended otherwise nothing is left: together with nothing it is still under five.
    expect(byOutcome.columns).toEqual(['moved']);
    expect(byOutcome.total).toBe(75);
    expect(hidden).toBeGreaterThan(0);
  });

  test('a purpose that no file had hides nothing', () => {
    const { byHelp, hidden } = anonymousReport([count(2025, 'Maatje', 'moved', 30)], ['Maatje', 'Groep']);
    expect(byHelp.columns).toEqual(['Maatje']);
    expect(hidden).toBe(0);
  });

  test('without any file there is no table', () => {
    const none = anonymousReport([], ['Maatje']);
    expect(none.byHelp.years).toEqual([]);
    expect(none.hidden).toBe(0);
  });

  test('one count under five is never the only one that is hidden', () => {
    const counts = [2024, 2025].flatMap((year) =>
      ['Maatje', 'Groep'].flatMap((help) => outcomes.map((outcome) => count(year, help, outcome, 10))),
    );
    const one = counts.map((it, at) => (at === 0 ? { ...it, count: 1 } : it));
    // Ten of each: both helps of one outcome make twenty, so that one fewer is still far from five.
    expect(anonymousReport(one, []).hidden).toBe(0);
    const small = counts.map((it) => (it.outcome === 'moved' && it.year === 2024 ? { ...it, count: 2 } : it));
    const { byOutcome, hidden } = anonymousReport(small, []);
    expect(byOutcome.years[1]?.cells[outcomes.indexOf('moved')]).toBeNull();
    expect(byOutcome.total).not.toBeNull();
    // A rectangle: the count itself, one beside it, and both in the other year.
    expect(hidden).toBe(4);
  });

  test('nothing is hidden when all are five or more', () => {
    fc.assert(
      fc.property(someCounts(5), (counts) => {
        expect(anonymousReport(counts, []).hidden).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['many kinds', someCounts(0).filter((counts) => counts.length > 0), 25],
    ['few files', fewFiles, 40],
  ])(
    'what is shown is true, everything under five is hidden, and none of it can be computed: %s',
    (_, some, numRuns) => {
      fc.assert(
        fc.property(some, (counted) => {
          const report = anonymousReport(counted, []);
          const counts = recode(counted);
          // Of fewer than five files in a year nothing at all is shown.
          expect(report.byHelp.years.length > 0).toBe(counts.length > 0);
          if (counts.length === 0) return;
          const seen = seenIn(report);
          const most = truthOf(counts, 'all') + 20;
          const hidden = [...seen.shown].filter(([, shown]) => shown === null).map(([place]) => place);
          expect(hidden).toHaveLength(report.hidden);
          for (const [place, shown] of seen.shown) {
            if (shown === null) continue;
            expect(shown, place).toBe(truthOf(counts, place));
            expect(shown, place).toBeGreaterThanOrEqual(5);
          }
          for (const place of hidden) {
            const truth = truthOf(counts, place);
            const possible = truth < 5 ? [0, 1, 2, 3, 4] : [truth - 1, truth + 1];
            const fitting = possible.filter((number) => fits(seen, place, number, most));
            // Of what is hidden for another's sake it is enough that it is not one number.
            const isOpen = truth < 5 ? fitting.length === possible.length : fitting.length > 0;
            expect(isOpen, place).toBe(true);
          }
        }),
        { numRuns },
      );
    },
  );

  test('the solver of this test finds a count that is hidden alone', () => {
    const counts = [
      count(2024, 'Maatje', 'moved', 2),
      count(2023, 'Maatje', 'moved', 9),
      count(2024, 'Groep', 'moved', 30),
    ];
    const seen = seenIn(anonymousReport(counts, []));
    const careless = new Map(
      [...seen.shown.keys()].map((place) => [
        place,
        place === '2024 help Maatje' ? null : truthOf(counts, place),
      ]),
    );
    const possible = [0, 1, 2, 3, 4].filter((number) =>
      fits({ ...seen, shown: careless }, '2024 help Maatje', number, 60),
    );
    expect(possible).toEqual([2]);
  });
});
