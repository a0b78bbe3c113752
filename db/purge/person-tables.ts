import type { Category } from '../../core/contract/timer.ts';
import { draftsAboutFile } from '../repositories/drafts.ts';

/** A table that holds something of a record, how to find it, and with which kind of data it goes. */
export type PersonTable = {
  readonly table: string;
  /** The condition that finds the rows of one record, with `@id`; of what goes piece by piece also `@pieces`. */
  readonly where: string;
  /** The kind of data; `last` for what stays until nothing of the person is left, `any` for what goes with each of them. */
  readonly goesWith: Category | 'last' | 'any';
  /** Rows of nobody in particular: looked for once, when those of every record have gone. */
  readonly isShared?: true;
};

/**
 * Every table that holds something of a client, in the order in which its rows may go. The one list that removal works from:
 * test/db/purge reads the schema and fails when a table that refers to a client is missing here.
 * The keys of files come first: without its key a sealed text is gone, whatever happens next.
 */
export const personTables: readonly PersonTable[] = [
  { table: 'file_key', where: 'client_id = @id', goesWith: 'client-file' },
  {
    table: 'circle_key',
    where: 'circle_id IN (SELECT id FROM circle WHERE client_id = @id)',
    goesWith: 'client-file',
  },
  { table: 'circle', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'sharing_event', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'wanted_readers', where: 'client_id = @id', goesWith: 'client-file' },
  // A form that was never finished may hold text about the person; its place names the file or the note by its id, so
  // it goes while the notes still tell theirs.
  {
    table: 'draft_text',
    where: draftsAboutFile,
    goesWith: 'client-file',
  },
  // A correction that was never finished of a note that goes by itself.
  {
    table: 'draft_text',
    where: `EXISTS (SELECT 1 FROM note n
      WHERE n.client_id = @id AND n.loses_basis_on IS NOT NULL AND instr(draft_text.place, n.id) > 0)`,
    goesWith: 'on-consent',
  },
  {
    table: 'addition',
    where: 'note_id IN (SELECT id FROM note WHERE client_id = @id AND loses_basis_on IS NOT NULL)',
    goesWith: 'on-consent',
  },
  { table: 'note', where: 'client_id = @id AND loses_basis_on IS NOT NULL', goesWith: 'on-consent' },
  {
    table: 'attachment_part',
    where:
      'attachment_id IN (SELECT id FROM attachment WHERE client_id = @id AND loses_basis_on IS NOT NULL)',
    goesWith: 'on-consent',
  },
  { table: 'attachment', where: 'client_id = @id AND loses_basis_on IS NOT NULL', goesWith: 'on-consent' },
  { table: 'addition', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'note', where: 'client_id = @id', goesWith: 'client-file' },
  {
    table: 'attachment_part',
    where: 'attachment_id IN (SELECT id FROM attachment WHERE client_id = @id)',
    goesWith: 'client-file',
  },
  { table: 'attachment', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'client_detail', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'field_change', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'disclosure', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'import_source', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'merge_trace', where: 'client_id = @id', goesWith: 'client-file' },
  { table: 'not_same', where: 'one_id = @id OR other_id = @id', goesWith: 'client-file' },
  { table: 'contact_point', where: 'client_id = @id', goesWith: 'client-file' },
  {
    table: 'search_term',
    where: 'client_row = (SELECT row FROM client WHERE id = @id)',
    goesWith: 'client-file',
  },
  { table: 'consent_event', where: 'client_id = @id', goesWith: 'consent-proof' },
  { table: 'rights_request', where: 'client_id = @id', goesWith: 'request-log' },
  // Proofs and requests name who spoke for the person.
  { table: 'representative', where: 'client_id = @id', goesWith: 'last' },
  { table: 'merged_id', where: 'client_id = @id', goesWith: 'last' },
];

/**
 * The tables that hold no client, and why each may stay as it is when a client goes. Together with `personTables`,
 * `client` and `retention_timer` these are all tables; the same test fails when one is in neither list.
 */
export const otherTables: Readonly<Record<string, string>> = {
  activity: 'what the organisation says of its processing',
  advice: 'what the FG says of the organisation',
  advice_question: 'what the FG was asked about',
  anonymous_count: 'counts of nobody in particular',
  audit: 'who did what: random ids, no content',
  audit_anchor: 'where the audit begins, after its oldest lines went',
  audit_gap: 'numbers of lines that are missing',
  backup_copy: 'names and counts of copies',
  consent_text: 'the wordings themselves',
  form_template: 'the texts that people sign',
  dpia: 'assessments of activities',
  field_reason: 'why the organisation keeps a field',
  file_purpose: 'what files are kept for',
  import_mapping: 'keyed fingerprints of headings, and what the columns were',
  import_run: 'counts',
  hold_review: 'goes with its hold',
  incident: 'breaches, without names',
  incident_step: 'breaches, without names',
  ledger: 'fingerprints of random ids',
  legal_parameter: 'figures of the law',
  name_order: 'a count of changes',
  organisation: 'the organisation itself',
  outside_copy: 'numbers of a run',
  own_rule: 'rules',
  phase: 'the phases of help',
  privacy_text: 'what the organisation says of its processing',
  processing_for: 'what the organisation processes for others',
  processor: 'organisations that process data',
  register_import: 'which activities and processors came with a file, and their texts',
  purge_line: 'numbers and fingerprints; the id goes with the record',
  purge_list: 'counts and who approved',
  purge_run: 'counts and rules',
  recipient: 'organisations in the address book',
  register_version: 'frozen registers, without clients',
  retention_rule: 'rules',
  retention_rule_version: 'rules',
  setting: 'facts about the vault',
  statement: 'users, not clients',
};
