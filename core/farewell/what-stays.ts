import type { FarewellPart } from '../contract/farewell.ts';
import { type Day, day } from '../kernel/day.ts';
import { addPeriod, type Period, period } from '../kernel/period.ts';

/** A term under a rule, with where it comes from. */
export type SourcedTerm = { readonly period: Period; readonly source: string; readonly isConfirmed: boolean };

/** The rules that keep something of somebody who left (facts 1.1). */
export type StaffRule =
  | 'VOL_FILE'
  | 'VOL_CONFLICT'
  | 'NDA_FORM'
  | 'POP_FORM'
  | 'VOG_NOTE'
  | 'FISCAL'
  | 'WAGE_ID';

/** What there is of somebody who leaves. */
export type Held = {
  readonly endOn: Day;
  readonly hasConflict: boolean;
  readonly hasForms: boolean;
  readonly hasPlans: boolean;
  readonly hasCertificate: boolean;
  /** The last book year in which expenses were paid; null without any. */
  readonly lastPaidYear: number | null;
  readonly hasPayroll: boolean;
};

const oneDay = period('P1D');

/** The last day of a year: terms of the tax law count from there. */
const yearEnd = (year: number): Day => day(`${year}-12-31`);

/**
 * Until when each part of a file stays after a service ended so. A labour conflict keeps the whole file ten years
 * (handbook 4.4.6); what the tax law keeps has its own term and nothing shortens that. `dueOn` is the first day on
 * which a part may go.
 */
export const whatStays = (held: Held, termOf: (rule: StaffRule) => SourcedTerm): readonly FarewellPart[] => {
  const { endOn, hasConflict } = held;
  const after = (part: FarewellPart['part'], rule: StaffRule): FarewellPart => {
    const term = termOf(hasConflict ? 'VOL_CONFLICT' : rule);
    return { part, dueOn: addPeriod(endOn, term.period), ...term };
  };
  const byLaw = (part: FarewellPart['part'], rule: StaffRule, year: number): FarewellPart => {
    const term = termOf(rule);
    return { part, dueOn: addPeriod(addPeriod(yearEnd(year), term.period), oneDay), ...term };
  };
  return [
    after('file', 'VOL_FILE'),
    ...(held.hasForms ? [after('form', 'NDA_FORM')] : []),
    ...(held.hasPlans ? [after('plan', 'POP_FORM')] : []),
    ...(held.hasCertificate ? [after('conduct-certificate', 'VOG_NOTE')] : []),
    ...(held.lastPaidYear === null ? [] : [byLaw('payment', 'FISCAL', held.lastPaidYear)]),
    ...(held.hasPayroll ? [byLaw('payroll-declaration', 'WAGE_ID', Number(endOn.slice(0, 4)))] : []),
  ];
};
