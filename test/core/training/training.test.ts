import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BasicTopic, type TrainingInput } from '../../../core/contract/training.ts';
import { day } from '../../../core/kernel/day.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { passedSince, type TrainingFact } from '../../../core/training/basic-training.ts';
import { checkTraining } from '../../../core/training/check-training.ts';
import { hoursOf, yearsBetween } from '../../../core/training/hours.ts';
import { hoursTable } from '../../../core/training/hours-table.ts';
import { hoursText, quartersIn } from '../../../core/training/hours-text.ts';
import { knownProviders, providersToOffer } from '../../../core/training/providers.ts';
import { aBasicTraining, aFurtherTraining } from '../../support/a-training.ts';

const today = day('2026-11-21');

/** Which rule refuses a training today; null when none does. */
const ruleOf = (training: TrainingInput): string | null => {
  try {
    checkTraining(training, today);
    return null;
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : String(error);
  }
};

describe('a training', () => {
  test.each<[string, TrainingInput, string | null]>([
    ['passed with all its topics', aBasicTraining(), null],
    ['that goes on without an end', aFurtherTraining(), null],
    ['that will begin', aFurtherTraining({ startOn: day('2027-01-05'), endOn: day('2027-01-06') }), null],
    ['of one day, today', aBasicTraining({ startOn: today, endOn: today }), null],
    [
      'that ends before it begins',
      aBasicTraining({ endOn: day('2025-03-02') }),
      'training-ends-before-start',
    ],
    [
      'that goes on and ends before it begins',
      aFurtherTraining({ endOn: day('2026-10-04') }),
      'training-ends-before-start',
    ],
    ['passed without an end', aBasicTraining({ endOn: null }), 'training-without-end'],
    ['stopped without an end', aFurtherTraining({ result: 'stopped' }), 'training-without-end'],
    ['passed tomorrow', aBasicTraining({ endOn: day('2026-11-22') }), 'training-not-over'],
    ['passed without an hour', aBasicTraining({ quarters: 0 }), 'training-without-hours'],
    ['not passed, without an hour', aBasicTraining({ quarters: 0, result: 'failed' }), null],
    [
      'passed with nine topics',
      aBasicTraining({ topics: BasicTopic.options.slice(1) }),
      'training-topics-missing',
    ],
    ['not passed, with no topics', aBasicTraining({ topics: [], result: 'failed' }), null],
    [
      'passed with one topic, the others from a study',
      aBasicTraining({ topics: ['law'], elsewhere: 'Opleiding' }),
      null,
    ],
    [
      'passed with one topic and only a space',
      aBasicTraining({ topics: ['law'], elsewhere: ' ' }),
      'training-topics-missing',
    ],
    ['of another kind, without topics', aFurtherTraining({ result: 'passed', endOn: today }), null],
  ])('%s', (_, training, rule) => {
    expect(ruleOf(training)).toBe(rule);
  });

  test('has ten topics, as the handbook says', () => {
    expect(BasicTopic.options).toHaveLength(10);
  });
});

describe('the basic training is passed', () => {
  const passed = (endOn: string): TrainingFact => ({ kind: 'basic', result: 'passed', endOn: day(endOn) });
  test.each<[string, readonly TrainingFact[], string | null]>([
    ['never without a training', [], null],
    ['not by a further training', [{ ...passed('2025-01-01'), kind: 'further' }], null],
    ['not by one that was not passed', [{ ...passed('2025-01-01'), result: 'failed' }], null],
    ['not before its last day', [passed('2026-11-22')], null],
    ['on its last day', [passed('2026-11-21')], '2026-11-21'],
    ['since the first time', [passed('2026-02-01'), passed('2024-05-06')], '2024-05-06'],
  ])('%s', (_, trainings, since) => {
    expect(passedSince(trainings, today)).toBe(since);
  });
});

describe('hours', () => {
  const followed = (endOn: string | null, quarters: number) => ({
    startOn: day('2025-12-30'),
    endOn: endOn === null ? null : day(endOn),
    quarters,
  });
  const person = (
    who: string,
    trainings: readonly ReturnType<typeof followed>[],
    endOn: string | null = null,
  ) => ({
    who: { listName: who, functionName: 'Maatje' },
    startOn: day('2025-02-03'),
    endOn: endOn === null ? null : day(endOn),
    trainings,
  });

  test('count in the year in which a training ends, and in that of its start while it goes on', () => {
    const [line] = hoursOf([person('Graaf', [followed('2026-01-02', 10), followed(null, 3)])], [2025, 2026]);
    expect(line).toMatchObject({ byYear: [0.75, 2.5], total: 3.25 });
  });

  test('name who worked here without any training, and who left before only with one', () => {
    const people = [
      person('Bos', []),
      person('Smit', [], '2025-06-30'),
      person('Kok', [followed('2026-01-02', 4)], '2025-06-30'),
    ];
    expect(hoursOf(people, [2026]).map(({ who }) => who.listName)).toEqual(['Bos', 'Kok']);
    expect(hoursOf(people, [2020])).toEqual([]);
  });

  test('add up in the last row and column of the table, whatever they are', () => {
    const quarters = fc.array(
      fc.tuple(fc.constantFrom('2025-05-01', '2026-05-01', null), fc.integer({ min: 0, max: 4_000 })),
    );
    fc.assert(
      fc.property(fc.array(quarters, { maxLength: 6 }), (people) => {
        const years = yearsBetween(2025, 2026);
        const lines = hoursOf(
          people.map((each) =>
            person(
              'X',
              each.map(([on, count]) => followed(on, count)),
            ),
          ),
          years,
        );
        const total = people.flat().reduce((sum, [, count]) => sum + count, 0) / 4;
        const { rows, columns } = hoursTable(lines, years, 'nl');
        const last = rows.at(-1) ?? [];
        expect(last.at(-1)).toBe(total);
        expect(Number(last[2]) + Number(last[3])).toBe(total);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }),
    );
  });

  test('are of years in order', () => {
    expect(yearsBetween(2024, 2026)).toEqual([2024, 2025, 2026]);
    expect(() => yearsBetween(2026, 2025)).toThrow('training-years-turned');
  });

  test.each([
    ['12', 48],
    ['7,5', 30],
    ['7.50', 30],
    ['0,25', 1],
    ['3,75 ', 15],
    ['', null],
    ['7,3', null],
    ['1e3', null],
    ['-1', null],
    ['1000', null],
    ['twaalf', null],
  ])('typed as "%s" are %s quarters', (typed, quarters) => {
    expect(quartersIn(typed)).toBe(quarters);
  });

  test('are read back as they are shown, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_999 }), fc.constantFrom('nl', 'en'), (quarters, language) => {
        expect(quartersIn(hoursText(quarters, language))).toBe(quarters);
      }),
    );
  });
});

test('an organisation is offered once, in alphabetical order, also when only this house knows it', () => {
  const offered = providersToOffer(['Movisie', 'Buurthuis De Brug']);
  expect(offered).toHaveLength(knownProviders.length + 1);
  expect(offered.slice(0, 2)).toEqual(['Blijf Groep', 'Buurthuis De Brug']);
});
