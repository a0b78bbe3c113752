import type { PersonTable } from './person-tables.ts';

/** Of a kind of data that goes piece by piece: the pieces whose day has come, which core decided (`@pieces`). */
const isPiece = 'id IN (SELECT value FROM json_each(@pieces))';

const scansOfForms = `SELECT paper_id FROM signed_form WHERE ${isPiece} AND paper_id IS NOT NULL`;
const photos = `volunteer_id = @id AND kind = 'photo' AND ${isPiece}`;
/** Pictures and scans of signed forms go with a kind of data of their own; what else was kept goes with the file. */
const otherPapers = `volunteer_id = @id AND kind <> 'photo'
  AND id NOT IN (SELECT paper_id FROM signed_form WHERE paper_id IS NOT NULL)`;

/** The parts of a paper and the paper itself. */
const papers = (which: string, goesWith: PersonTable['goesWith']): readonly PersonTable[] => [
  { table: 'paper_part', where: `paper_id IN (${which})`, goesWith },
  { table: 'paper', where: `id IN (${which})`, goesWith },
];

/** Every table with something of a volunteer, in the order in which its rows may go; the key first, when nothing stays. */
export const volunteerTables: readonly PersonTable[] = [
  { table: 'staff_key', where: 'record_id = @id', goesWith: 'last' },
  { table: 'draft_text', where: 'instr(place, @id) > 0', goesWith: 'volunteer-file' },
  {
    table: 'draft_text',
    where: 'EXISTS (SELECT 1 FROM json_each(@pieces) WHERE instr(draft_text.place, value) > 0)',
    goesWith: 'any',
  },
  {
    table: 'plan_progress',
    where: `plan_id IN (SELECT id FROM development_plan WHERE volunteer_id = @id AND ${isPiece})`,
    goesWith: 'plan',
  },
  { table: 'development_plan', where: `volunteer_id = @id AND ${isPiece}`, goesWith: 'plan' },
  ...papers(scansOfForms, 'form'),
  { table: 'signed_form', where: `volunteer_id = @id AND ${isPiece}`, goesWith: 'form' },
  ...papers(`SELECT id FROM paper WHERE ${photos}`, 'photo'),
  { table: 'volunteer_profile', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'training', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'review_attendance', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  // A session in which nobody is left that it was about.
  {
    table: 'peer_review',
    where: 'NOT EXISTS (SELECT 1 FROM review_attendance WHERE review_id = peer_review.id)',
    goesWith: 'volunteer-file',
    isShared: true,
  },
  ...papers(`SELECT id FROM paper WHERE ${otherPapers}`, 'volunteer-file'),
  { table: 'gate_override', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'farewell_step', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  { table: 'conflict_review', where: 'volunteer_id = @id', goesWith: 'volunteer-file' },
  {
    table: 'conduct_certificate',
    where: `volunteer_id = @id AND ${isPiece}`,
    goesWith: 'conduct-certificate',
  },
  { table: 'payment', where: `volunteer_id = @id AND ${isPiece}`, goesWith: 'payment' },
  {
    table: 'payroll_declaration',
    where: `volunteer_id = @id AND ${isPiece}`,
    goesWith: 'payroll-declaration',
  },
  { table: 'complaint', where: `volunteer_id = @id AND ${isPiece}`, goesWith: 'complaint' },
  { table: 'rights_request', where: `volunteer_id = @id AND ${isPiece}`, goesWith: 'request-log' },
];

/** Every table with something of an applicant, the key first: without it a sealed text is gone, whatever happens next. */
export const applicantTables: readonly PersonTable[] = [
  { table: 'staff_key', where: 'record_id = @id', goesWith: 'applicant' },
  { table: 'draft_text', where: 'instr(place, @id) > 0', goesWith: 'applicant' },
  ...papers('SELECT id FROM paper WHERE applicant_id = @id', 'applicant'),
  { table: 'applicant_consent', where: 'applicant_id = @id', goesWith: 'applicant' },
];
