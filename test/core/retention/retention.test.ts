import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { decideConfirm } from '../../../core/retention/decide-confirm.ts';
import { decideExtension } from '../../../core/retention/decide-extension.ts';
import { expiry } from '../../../core/retention/expiry.ts';
import { anchorOf, type FileEvents, noOtherEvents } from '../../../core/retention/file-events.ts';
import { governingRule } from '../../../core/retention/govern.ts';
import { presets, presetsFor } from '../../../core/retention/presets.ts';
import { type RunningRule, runningRules } from '../../../core/retention/rule.ts';
import { timerState } from '../../../core/retention/timer-state.ts';

const preset = (code: string) => {
  const found = presets.find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};

const rule = (code: string, term?: string): RunningRule => ({
  ...preset(code),
  period: period(term ?? preset(code).period ?? 'P2Y'),
  action: preset(code).action,
  reason: 'besluit van het bestuur',
  confirmedBy: 'u',
  confirmedOn: day('2026-01-05'),
  version: 1,
});

const file = (changes: Partial<FileEvents> = {}): FileEvents => ({
  openedOn: day('2020-01-01'),
  lastContactOn: day('2021-03-14'),
  closedOn: null,
  ...noOtherEvents,
  ...changes,
});

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('the end of a term', () => {
  it.each([
    ['2021-03-14', 'P5Y', 'MAX', '2026-03-14'],
    ['2024-02-29', 'P1Y', 'MAX', '2025-02-28'],
    ['2016-02-29', 'P10Y', 'MAX', '2026-02-28'],
    ['2024-08-31', 'P18M', 'MAX', '2026-02-28'],
    ['2026-11-21', 'P4W', 'MAX', '2026-12-19'],
    ['2026-01-31', 'P30D', 'MAX', '2026-03-02'],
    ['2021-12-31', 'P5Y', 'MIN', '2027-01-01'],
    ['2011-11-21', 'P15Y', 'FIX', '2026-11-22'],
  ] as const)('of %s with %s (%s) is %s', (from, term, bound, expected) => {
    expect(expiry(day(from), period(term), bound)).toBe(expected);
    expect(expiry(day(from), period(term), bound)).toBe(expected);
  });
});

describe('the event that starts a clock', () => {
  it('is the closing of a file, or its last contact while it was never closed', () => {
    expect(anchorOf('file-closed', file({ closedOn: day('2022-01-01') }))).toEqual({
      trigger: 'file-closed',
      on: '2022-01-01',
    });
    expect(anchorOf('file-closed', file())).toEqual({ trigger: 'last-contact', on: '2021-03-14' });
  });

  it('has not happened for kinds of data that a client file lacks', () => {
    expect(anchorOf('unsubscribed', file())).toBeNull();
    expect(anchorOf('consent-ended', file())).toBeNull();
  });
});

describe('the rule that governs', () => {
  it('is the shortest of several longest terms', () => {
    const both = [rule('SERVICE_CLIENT'), rule('CLIENT_FILE', 'P2Y')];
    expect(governingRule('client-file', file({ closedOn: day('2021-06-01') }), both)).toMatchObject({
      rule: { code: 'CLIENT_FILE' },
      dueOn: '2023-06-01',
    });
  });

  it('is the term that the law demands, also when another rule would let it go earlier', () => {
    const rules = [rule('SERVICE_CLIENT'), rule('WGBO'), rule('WMO')];
    expect(governingRule('client-file', file(), rules)).toMatchObject({
      rule: { code: 'WGBO' },
      dueOn: '2041-03-15',
    });
  });

  it('is none while no rule is confirmed, and none for consents that were never asked', () => {
    expect(governingRule('client-file', file(), [])).toBeNull();
    expect(governingRule('consent-proof', file(), [rule('CONSENT_PROOF')])).toBeNull();
  });

  it('never lets data go before a legal minimum, whatever other rules run', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), fc.boolean(), (lastContactOn, years, withLaw) => {
        const rules = [rule('SERVICE_CLIENT', `P${years}Y`), ...(withLaw ? [rule('WGBO')] : [])];
        const due =
          governingRule('client-file', file({ openedOn: lastContactOn, lastContactOn }), rules)?.dueOn ?? '';
        const earliest = withLaw ? [years, 20].reduce((a, b) => Math.max(a, b)) : years;
        expect(due >= addPeriod(lastContactOn, period(`P${earliest}Y`))).toBe(true);
      }),
    );
  });
});

describe('where a timer stands', () => {
  const on = day('2026-11-21');
  it.each([
    ['2026-12-22', null, 'MAX', 'running'],
    ['2026-12-21', null, 'MAX', 'due-soon'],
    ['2026-11-22', null, 'MAX', 'due-soon'],
    ['2026-11-21', null, 'MAX', 'due'],
    ['2026-11-20', null, 'MAX', 'overdue'],
    ['2026-11-20', null, 'MIN', 'due'],
    ['2026-11-20', null, 'FIX', 'overdue'],
    ['2026-11-21', null, 'FIX', 'due'],
    ['2026-11-20', '2026-11-22', 'MAX', 'left-out'],
    ['2026-11-20', '2026-11-21', 'MAX', 'overdue'],
    [null, null, 'MAX', 'not-started'],
  ] as const)('due on %s, left out until %s (%s): %s', (dueOn, leftOutUntil, bound, expected) => {
    expect(
      timerState({ dueOn: dueOn as Day | null, leftOutUntil: leftOutUntil as Day | null, bound }, on),
    ).toBe(expected);
  });
});

describe('confirming a rule', () => {
  const today = day('2026-11-21');
  const choice = { period: period('P3Y'), action: null, reason: 'Nazorg duurt drie jaar.', by: 'u' };
  const never = { current: undefined, lastVersion: 0, running: [] };

  it('gives the next version with who and when', () => {
    const first = decideConfirm(preset('SERVICE_CLIENT'), never, choice, today);
    expect(first).toMatchObject({ code: 'SERVICE_CLIENT', version: 1, confirmedOn: today, confirmedBy: 'u' });
    expect(
      decideConfirm(preset('SERVICE_CLIENT'), { ...never, current: first, lastVersion: 1 }, choice, today)
        .version,
    ).toBe(2);
  });

  it.each([
    ['SERVICE_CLIENT', 'P3Y', '  ', 'reason-missing'],
    ['WGBO', 'P19Y', 'korter', 'period-under-law'],
    ['CLIENT_FILE', 'P61M', 'langer', 'period-too-long'],
  ])('%s with %s and reason "%s" is refused: %s', (code, term, reason, refusal) => {
    expect(() =>
      decideConfirm(preset(code), never, { ...choice, period: period(term), reason }, today),
    ).toThrow(refusal);
  });

  it('is refused for a rule that does not exist', () => {
    expect(() => decideConfirm(undefined, never, choice, today)).toThrow('rule-unknown');
  });
});

describe('an extension', () => {
  const today = day('2026-11-21');
  const line = { dueOn: day('2026-03-14'), rule: rule('SERVICE_CLIENT') };

  it('needs a later day, within one term, and a reason', () => {
    expect(
      decideExtension(line, { untilOn: day('2027-03-01'), reason: ' klacht loopt nog ' }, today),
    ).toEqual({
      dueOn: '2026-03-14',
      untilOn: '2027-03-01',
      reason: 'klacht loopt nog',
    });
    expect(() => decideExtension(line, { untilOn: today, reason: 'x' }, today)).toThrow('date-not-later');
    expect(() => decideExtension(line, { untilOn: day('2031-11-22'), reason: 'x' }, today)).toThrow(
      'date-too-far',
    );
    expect(() => decideExtension(line, { untilOn: day('2027-01-01'), reason: '' }, today)).toThrow(
      'reason-missing',
    );
    expect(() =>
      decideExtension({ ...line, dueOn: null }, { untilOn: day('2027-02-01'), reason: 'x' }, today),
    ).toThrow('extension-not-started');
  });

  it('may be given before the day has come, up to one term after that day and not before it', () => {
    const coming = { ...line, dueOn: day('2027-03-14') };
    const until = (untilOn: string) => decideExtension(coming, { untilOn: day(untilOn), reason: 'x' }, today);
    expect(until('2032-03-14').untilOn).toBe('2032-03-14');
    expect(() => until('2032-03-15')).toThrow('date-too-far');
    expect(() => until('2027-03-14')).toThrow('date-not-later');
  });

  it('is only for terms that the organisation chose: what the law keeps, or has go at once, is not extended', () => {
    const choice = { untilOn: day('2027-03-01'), reason: 'x' };
    for (const [code, refusal] of [
      ['FISCAL', 'extension-max-only'],
      ['WAGE_ID', 'extension-max-only'],
      ['ERASURE', 'extension-nobody'],
      ['APPLICANT', 'extension-nobody'],
    ] as const)
      expect(() => decideExtension({ ...line, rule: rule(code) }, choice, today), code).toThrow(refusal);
  });
});

describe('the rule table', () => {
  it('keeps rules for care providers away from others', () => {
    expect(presetsFor({ isCareProvider: false }).map(({ code }) => code)).not.toContain('WGBO');
    expect(presetsFor({ isCareProvider: true }).map(({ code }) => code)).toContain('WGBO');
  });

  it('has unique codes, and a term or a suggestion for each', () => {
    expect(new Set(presets.map(({ code }) => code)).size).toBe(presets.length);
    for (const { period: term, suggested } of presets) expect(term ?? suggested).not.toBeNull();
  });

  it('runs only what was confirmed', () => {
    expect(runningRules(presets, [])).toEqual([]);
    expect(runningRules(presets, [rule('PHOTO')]).map(({ code }) => code)).toEqual(['PHOTO']);
  });
});
