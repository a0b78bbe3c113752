import type { StaffCategory } from '../../core/contract/timer.ts';

/** A table that holds something of a volunteer or an applicant, how to find it, and with which kind of data it goes. */
export type StaffTable = {
  readonly table: string;
  /** The condition that finds the rows of one volunteer or applicant, with `@id`. */
  readonly where: string;
  /** The kind of data; `last` for what stays until nothing of the person is left. */
  readonly goesWith: StaffCategory | 'last';
};

/** Every table with something of a volunteer, in the order in which its rows may go. */
export const volunteerTables: readonly StaffTable[] = [
  { table: 'draft_text', where: 'instr(place, @id) > 0', goesWith: 'volunteer-file' },
  {
    table: 'plan_progress',
    where: 'plan_id IN (SELECT id FROM development_plan WHERE volunteer_id = @id)',
    goesWith: 'plan',
  },
  { table: 'development_plan', where: 'volunteer_id = @id', goesWith: 'plan' },
  { table: 'signed_form', where: 'volunteer_id = @id', goesWith: 'form' },
  { table: 'training', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'review_attendance', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  {
    table: 'peer_review',
    where: 'id NOT IN (SELECT review_id FROM review_attendance)',
    goesWith: 'volunteer-file',
  },
  {
    table: 'paper_part',
    where: 'paper_id IN (SELECT id FROM paper WHERE volunteer_id = @id)',
    goesWith: 'volunteer-file',
  },
  { table: 'paper', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'gate_override', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'farewell_step', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'conflict_review', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'conduct_certificate', where: 'volunteer_id = @id', goesWith: 'conduct-certificate' },
  { table: 'payment', where: 'volunteer_id = @id', goesWith: 'payment' },
  { table: 'payroll_declaration', where: 'volunteer_id = @id', goesWith: 'payroll-declaration' },
  { table: 'complaint', where: 'volunteer_id = @id', goesWith: 'complaint' },
  { table: 'staff_key', where: 'record_id = @id', goesWith: 'last' },
];

/** Every table with something of an applicant, the key first: without it a sealed text is gone, whatever happens next. */
export const applicantTables: readonly StaffTable[] = [
  { table: 'staff_key', where: 'record_id = @id', goesWith: 'applicant' },
  { table: 'draft_text', where: 'instr(place, @id) > 0', goesWith: 'applicant' },
  {
    table: 'paper_part',
    where: 'paper_id IN (SELECT id FROM paper WHERE applicant_id = @id)',
    goesWith: 'applicant',
  },
  { table: 'paper', where: 'applicant_id = @id', goesWith: 'applicant' },
  { table: 'applicant_consent', where: 'applicant_id = @id', goesWith: 'applicant' },
];
