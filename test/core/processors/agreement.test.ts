import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import {
  activitiesOf,
  agreementState,
  assertUnused,
  checkProcessor,
} from '../../../core/processors/agreement.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const agreed = (agreementUntil: string | null, agreementOn: string | null = '2025-01-01') => ({
  agreementOn: agreementOn === null ? null : day(agreementOn),
  agreementUntil: agreementUntil === null ? null : day(agreementUntil),
});

describe('an agreement', () => {
  test.each([
    [agreed(null, null), 'missing'],
    [agreed(null), 'running'],
    [agreed('2026-11-20'), 'ended'],
    [agreed('2026-11-21'), 'ends-soon'],
    [agreed('2027-01-20'), 'ends-soon'],
    [agreed('2027-01-21'), 'running'],
  ])('%j is %s', (it, state) => {
    expect(agreementState(it, today)).toBe(state);
  });

  test('has ended on exactly the days after its last one', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, days, (until, on) => {
        expect(agreementState(agreed(until), day(on)) === 'ended').toBe(on > until);
      }),
    );
  });
});

describe('a processor', () => {
  const it = { id: null, name: 'Salarisbureau Noord', ...agreed(null) };

  test.each([
    [agreed('2024-12-31'), 'agreement-ends-before'],
    [agreed('2026-01-01', null), 'agreement-ends-before'],
    [agreed('2025-01-01'), null],
    [agreed(null, null), null],
  ])('with the days %j: %s', (days, refusal) => {
    expect(refusalOf(() => checkProcessor({ ...it, ...days }, []))).toBe(refusal);
  });

  test('has a name that no other one on the list has', () => {
    const list = [{ id: 'one', name: 'SALARISBUREAU noord ' }];
    expect(refusalOf(() => checkProcessor(it, list))).toBe('processor-name-taken');
    expect(refusalOf(() => checkProcessor({ ...it, id: 'one' }, list))).toBeNull();
  });

  test('stays on the list while an activity names it', () => {
    const activities = [
      { id: 'a', name: 'Loon', processorIds: ['one'] },
      { id: 'b', name: 'Nieuwsbrief', processorIds: [] },
    ];
    expect(activitiesOf('one', activities).map(({ name }) => name)).toEqual(['Loon']);
    expect(refusalOf(() => assertUnused(activitiesOf('one', activities)))).toBe('processor-in-use');
    expect(refusalOf(() => assertUnused(activitiesOf('two', activities)))).toBeNull();
  });
});
