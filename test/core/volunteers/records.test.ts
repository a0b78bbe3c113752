import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { checkCertificate, checkPayment, checkPayroll } from '../../../core/volunteers/check-records.ts';
import { checkProfile, profilePoints } from '../../../core/volunteers/profile.ts';

const today = day('2026-11-21');
const seen = { issuedOn: day('2026-11-02'), seenOn: today, isMet: true, nextDueOn: day('2029-11-21') };

test('a confidant has the seven points of everybody who works with clients, two experiences and nine more', () => {
  expect(profilePoints('direct')).toHaveLength(7);
  expect(profilePoints('confidant')).toHaveLength(18);
  expect(profilePoints('confidant').slice(0, 7)).toEqual(profilePoints('direct'));
  expect(profilePoints('indirect')).toEqual([]);
});

test('a profile is about the points of the work, and not of tomorrow', () => {
  const points = [{ point: 'coaching' as const }];
  expect(() => checkProfile('confidant', { on: today, points }, today)).not.toThrow();
  expect(() => checkProfile('direct', { on: today, points }, today)).toThrow('profile-point-unfit');
  expect(() => checkProfile('confidant', { on: day('2026-11-22'), points }, today)).toThrow('in-future');
});

test.each([
  ['in-future', { seenOn: day('2026-11-22') }],
  ['certificate-issued-after-seen', { seenOn: day('2026-11-01') }],
  ['certificate-due-before-seen', { nextDueOn: today }],
])('a certificate is refused: %s', (rule, change) => {
  expect(() => checkCertificate(seen, today)).not.toThrow();
  expect(() => checkCertificate({ ...seen, ...change }, today)).toThrow(rule);
});

test('a book year is one in which somebody worked here and was paid', () => {
  const who = { startOn: day('2024-05-01'), paysExpenses: true, isYearKnown: false };
  const paid = { bookYear: 2026, cents: 100, iban: 'nl91abna0417164300', purpose: ' Reiskosten ' };
  expect(checkPayment(paid, who, today)).toEqual({
    ...paid,
    iban: 'NL91ABNA0417164300',
    purpose: 'Reiskosten',
  });
  expect(() => checkPayment({ ...paid, bookYear: 2027 }, who, today)).toThrow('book-year-ahead');
  expect(() => checkPayment({ ...paid, bookYear: 2023 }, who, today)).toThrow('book-year-before-start');
  expect(() => checkPayment({ ...paid, iban: 'NL1' }, who, today)).toThrow('iban-unreadable');
  const unpaid = { ...who, paysExpenses: false };
  expect(() => checkPayment(paid, unpaid, today)).toThrow('expenses-not-paid');
  expect(() => checkPayment(paid, { ...unpaid, isYearKnown: true }, today)).not.toThrow();
});

test('only an employee signs a payroll tax declaration, and not tomorrow', () => {
  const signed = { signedOn: today, keptAt: 'Kast 2' };
  expect(() => checkPayroll(signed, 'employee', today)).not.toThrow();
  expect(() => checkPayroll(signed, 'volunteer', today)).toThrow('payroll-not-employee');
  expect(() => checkPayroll({ ...signed, signedOn: day('2026-11-22') }, 'employee', today)).toThrow(
    'in-future',
  );
});
