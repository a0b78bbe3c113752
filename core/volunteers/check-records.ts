import type { CertificateInput, Engagement, PaymentInput, PayrollInput } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { readIban } from '../kernel/iban.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * Checks that a certificate of conduct was seen (facts 1.1: VOG_NOTE). Refuses `in-future`,
 * `certificate-issued-after-seen` and `certificate-due-before-seen`, each with the field.
 */
export const checkCertificate = ({ issuedOn, seenOn, nextDueOn }: CertificateInput, today: Day): void => {
  if (seenOn > today) refuse('in-future', { field: 'seenOn' });
  if (issuedOn > seenOn) refuse('certificate-issued-after-seen', { field: 'issuedOn' });
  if (nextDueOn !== null && nextDueOn <= seenOn)
    refuse('certificate-due-before-seen', { field: 'nextDueOn' });
};

/**
 * Checks what was paid in one book year and gives it as it is kept. A year that is written already may still be
 * mended when no expenses are paid any more. Refuses `expenses-not-paid`, `book-year-ahead`, `book-year-before-start`
 * and `iban-unreadable`, with the field.
 */
export const checkPayment = (
  input: PaymentInput,
  who: { readonly startOn: Day; readonly paysExpenses: boolean; readonly isYearKnown: boolean },
  today: Day,
): PaymentInput => {
  const { bookYear, iban } = input;
  if (!who.paysExpenses && !who.isYearKnown) refuse('expenses-not-paid');
  if (bookYear > Number(today.slice(0, 4))) refuse('book-year-ahead', { field: 'bookYear' });
  if (bookYear < Number(who.startOn.slice(0, 4))) refuse('book-year-before-start', { field: 'bookYear' });
  return {
    ...input,
    purpose: input.purpose.trim(),
    iban: iban.trim() === '' ? '' : (readIban(iban) ?? refuse('iban-unreadable', { field: 'iban' })),
  };
};

/**
 * Checks that a payroll tax declaration was signed: only an employee has one (Wet LB 28). Refuses
 * `payroll-not-employee` and `in-future`.
 */
export const checkPayroll = ({ signedOn }: PayrollInput, engagement: Engagement, today: Day): void => {
  if (engagement !== 'employee') refuse('payroll-not-employee');
  if (signedOn > today) refuse('in-future', { field: 'signedOn' });
};
