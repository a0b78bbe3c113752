import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { canEndBefore, contradicted } from '../../../core/retention/contradiction.ts';
import { decideConfirm } from '../../../core/retention/decide-confirm.ts';
import { decideWithdraw } from '../../../core/retention/decide-withdraw.ts';
import { decideAddRule, type OwnRule, presetOf, triggersOf } from '../../../core/retention/own-rule.ts';
import { presets } from '../../../core/retention/presets.ts';
import type { RunningRule } from '../../../core/retention/rule.ts';
import { refusedBy } from '../../support/refused.ts';
import { plusPeriod, writeYmd } from './independent-reckoning.ts';

const today = day('2026-11-21');

const own = (changes: Partial<OwnRule> = {}): OwnRule => ({
  code: 'own',
  name: 'Inloop',
  category: 'client-file',
  trigger: 'last-contact',
  bound: 'MAX',
  source: 'Besluit van het bestuur',
  madeBy: 'u',
  madeOn: today,
  ...changes,
});

const running = (code: string, term: string, changes: Partial<RunningRule> = {}): RunningRule => {
  const row = presets.find((it) => it.code === code) ?? presetOf(own({ code }));
  return {
    ...row,
    period: period(term),
    reason: 'Besluit.',
    confirmedBy: 'u',
    confirmedOn: today,
    version: 1,
    ...changes,
  };
};

const confirm = (rule: OwnRule, term: string, others: readonly RunningRule[] = []) =>
  decideConfirm(
    presetOf(rule),
    { current: undefined, lastVersion: 0, running: others },
    { period: period(term), action: 'delete', reason: 'Besluit.', by: 'u' },
    today,
  );

describe('two rules contradict each other', () => {
  const keepFive = running('keep', 'P5Y', { trigger: 'last-contact', bound: 'MIN', code: 'keep' });

  test.each([
    ['MAX', 'P4Y', true],
    ['MAX', 'P59M', true],
    ['MAX', 'P60M', false],
    ['MAX', 'P5Y', false],
    ['MAX', 'P1826D', true],
    ['MAX', 'P1827D', false],
    ['FIX', 'P4Y', true],
    ['FIX', 'P6Y', false],
    ['MIN', 'P1Y', false],
  ] as const)('when data must stay five years: %s %s clashes: %s', (bound, term, clashes) => {
    const refused = refusedBy(() => confirm(own({ bound }), term, [keepFive]));
    expect(refused).toBe(clashes ? 'rules-contradict' : null);
  });

  test('also the other way round, and two exact terms that differ', () => {
    const goAfterTwo = running('go', 'P2Y', { trigger: 'last-contact', code: 'go' });
    expect(refusedBy(() => confirm(own({ bound: 'MIN' }), 'P3Y', [goAfterTwo]))).toBe('rules-contradict');
    const exactly = running('fix', 'P2Y', { trigger: 'last-contact', bound: 'FIX', code: 'fix' });
    expect(refusedBy(() => confirm(own({ bound: 'FIX' }), 'P3Y', [exactly]))).toBe('rules-contradict');
    expect(refusedBy(() => confirm(own({ bound: 'FIX' }), 'P24M', [exactly]))).toBeNull();
  });

  test('not from another event, for other data, or with the rule itself', () => {
    expect(refusedBy(() => confirm(own({ trigger: 'file-closed' }), 'P1Y', [keepFive]))).toBeNull();
    const other = own({ category: 'applicant', trigger: 'procedure-ended' });
    expect(refusedBy(() => confirm(other, 'P1Y', [keepFive]))).toBeNull();
    expect(contradicted({ ...keepFive, bound: 'MAX', period: period('P1Y') }, [keepFive], today)).toBeNull();
  });

  test('exactly when there is a day from which the one ends before the other', () => {
    const anyTerm = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([count, unit]) => period(`P${count}${unit}`));
    const days = [0, 1, 2, 3].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) =>
        [1, 27, 28, 29, 30, 31].map((at) => ({ year: 2025 + year, month: month + 1, day: at })),
      )
        .flat()
        .filter((it) => it.day <= new Date(Date.UTC(it.year, it.month, 0)).getUTCDate()),
    );
    fc.assert(
      fc.property(anyTerm, anyTerm, (one, other) => {
        const byHand = days.some((on) => writeYmd(plusPeriod(on, one)) < writeYmd(plusPeriod(on, other)));
        // The days by hand are the ones that decide: first, last and leap days of each month.
        expect(canEndBefore(one, other, today)).toBe(byHand);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the bad input of a rule', () => {
  test.each([
    ['P0D', 'period-zero'],
    ['P0Y', 'period-zero'],
    ['P1000Y', 'period-absurd'],
    ['P9999Y', 'period-absurd'],
    ['P51Y', 'period-absurd'],
    ['P601M', 'period-absurd'],
    ['P50Y', null],
    ['P1D', null],
  ])('a term of %s is refused: %s', (term, refusal) => {
    expect(refusedBy(() => confirm(own(), term))).toBe(refusal);
  });

  test.each([
    [{ name: '  ' }, 'rule-name-missing'],
    [{ name: 'VERDER' }, 'rule-name-taken'],
    [{ source: ' ' }, 'source-missing'],
    [{ trigger: 'unsubscribed' }, 'trigger-not-of-kind'],
    [{ category: 'on-consent', trigger: 'consent-withdrawn' }, 'trigger-not-of-kind'],
    [{}, null],
  ] as const)('an own rule with %o is refused: %s', (changes, refusal) => {
    expect(refusedBy(() => decideAddRule(own(changes), [{ name: 'Verder' }]))).toBe(refusal);
  });

  test('only a client file can go on counting as a number', () => {
    const choice = { period: period('P1Y'), action: 'anonymise', reason: 'Besluit.', by: 'u' } as const;
    const known = { current: undefined, lastVersion: 0, running: [] };
    const photos = presetOf(own({ category: 'photo', trigger: 'event-held' }));
    expect(refusedBy(() => decideConfirm(photos, known, choice, today))).toBe('action-not-for-kind');
    expect(decideConfirm(presetOf(own()), known, choice, today).action).toBe('anonymise');
  });

  test('every kind of data that a preset governs can have an own rule from the event of that preset', () => {
    const chosen = presets.filter(
      ({ category, norm, isForCareProviders }) =>
        category in triggersOf && category !== 'on-consent' && (norm !== 'LAW' || isForCareProviders),
    );
    expect(chosen.length).toBeGreaterThan(10);
    for (const { code, category, trigger } of chosen.filter((it) => it.code !== 'WMO'))
      expect((triggersOf as Readonly<Record<string, readonly string[]>>)[category], code).toContain(trigger);
  });
});

describe('withdrawing', () => {
  const how = { reason: 'Niet meer nodig.', by: 'u', lastVersion: 3 };
  const withdraw = (code: string, rules: readonly RunningRule[], reason = how.reason) =>
    decideWithdraw(
      rules.find((it) => it.code === code),
      rules,
      { ...how, reason },
      today,
    );
  const files = running('SERVICE_CLIENT', 'P5Y');
  const more = running('CLIENT_FILE', 'P2Y');

  test('gives the last version of the rule', () => {
    expect(withdraw('CLIENT_FILE', [files, more])).toMatchObject({ version: 4, confirmedOn: today });
  });

  test.each([
    ['CLIENT_FILE', [files], 'Weg.', 'rule-not-confirmed'],
    ['FISCAL', [files, running('FISCAL', 'P7Y')], 'Weg.', 'rule-stays-by-law'],
    ['ERASURE', [files, running('ERASURE', 'P0D')], 'Weg.', 'rule-stays-by-law'],
    ['CLIENT_FILE', [files, more], ' ', 'reason-missing'],
    ['SERVICE_CLIENT', [files, running('ERASURE', 'P0D')], 'Weg.', 'no-rule-left'],
    ['WGBO', [files, running('WGBO', 'P20Y')], 'Weg.', null],
  ] as const)('%s is refused: %#', (code, rules, reason, refusal) => {
    expect(refusedBy(() => withdraw(code, rules, reason))).toBe(refusal);
  });
});
