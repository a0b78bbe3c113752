import { describe, expect, test } from 'vitest';
import { type Held, type StaffRule, whatStays } from '../../../core/farewell/what-stays.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';

const periods: Readonly<Record<StaffRule, string>> = {
  VOL_FILE: 'P2Y',
  VOL_CONFLICT: 'P10Y',
  NDA_FORM: 'P2Y',
  POP_FORM: 'P1Y',
  VOG_NOTE: 'P2Y',
  FISCAL: 'P7Y',
  WAGE_ID: 'P5Y',
};
const termOf = (rule: StaffRule) => ({ period: period(periods[rule]), source: rule, isConfirmed: true });

const nothingElse: Held = {
  endOn: day('2024-02-29'),
  hasConflict: false,
  hasForms: false,
  hasPlans: false,
  hasCertificate: false,
  lastPaidYear: null,
  hasPayroll: false,
};
const everything: Held = {
  ...nothingElse,
  hasForms: true,
  hasPlans: true,
  hasCertificate: true,
  lastPaidYear: 2023,
  hasPayroll: true,
};

const told = (held: Held) => whatStays(held, termOf).map(({ part, dueOn, source }) => [part, dueOn, source]);

describe('what stays after a service ended', () => {
  test('the file for two years, and nothing is said of what is not there', () => {
    expect(told(nothingElse)).toEqual([['file', '2026-02-28', 'VOL_FILE']]);
  });

  test('each part by its own rule; tax counts whole years and goes on the day after', () => {
    expect(told(everything)).toEqual([
      ['file', '2026-02-28', 'VOL_FILE'],
      ['form', '2026-02-28', 'NDA_FORM'],
      ['plan', '2025-02-28', 'POP_FORM'],
      ['conduct-certificate', '2026-02-28', 'VOG_NOTE'],
      ['payment', '2031-01-01', 'FISCAL'],
      ['payroll-declaration', '2030-01-01', 'WAGE_ID'],
    ]);
  });

  test('a conflict keeps the whole file ten years, and leaves tax as it is', () => {
    expect(told({ ...everything, hasConflict: true })).toEqual([
      ['file', '2034-02-28', 'VOL_CONFLICT'],
      ['form', '2034-02-28', 'VOL_CONFLICT'],
      ['plan', '2034-02-28', 'VOL_CONFLICT'],
      ['conduct-certificate', '2034-02-28', 'VOL_CONFLICT'],
      ['payment', '2031-01-01', 'FISCAL'],
      ['payroll-declaration', '2030-01-01', 'WAGE_ID'],
    ]);
  });
});
