import type { OpName } from '../../core/contract/index.ts';
import { type ReadableDb, value, values } from '../sql.ts';
import { readAround, readAroundKeyed, type Reached } from './reading-around.ts';

/** The tables out of which files of clients are put together (salvage-rows.ts). */
export const fileTables: readonly string[] = [
  'client',
  'note',
  'contact_point',
  'consent_event',
  'attachment',
  'attachment_part',
  'file_key',
  'circle_key',
  'statement',
];

/**
 * The tables that come out of a damaged vault row by row as they stand: what the organisation must be able to show of
 * itself. Each has the operation that shows it in a whole vault: who may not call that one does not get it here either.
 */
export const recordTables: Readonly<Record<string, OpName>> = {
  organisation: 'organisation.get',
  retention_rule: 'retention.rules',
  retention_rule_version: 'retention.versions',
  own_rule: 'retention.rules',
  legal_parameter: 'legalParameters.list',
  activity: 'register.current',
  register_version: 'register.version',
  processor: 'processors.list',
  processing_for: 'processors.forOthers',
  purge_list: 'purge.list',
  purge_run: 'purge.certificates',
  outside_copy: 'purge.outside',
  ledger: 'purge.lookUp',
  anonymous_count: 'reports.anonymous',
  incident: 'incidents.list',
  incident_step: 'incidents.get',
  dpia: 'dpia.list',
  privacy_text: 'privacyPolicy.get',
  advice: 'desk.allAdvice',
  advice_question: 'desk.adviceOn',
  hold: 'holds.ofRecord',
  extension: 'retention.explain',
  file_purpose: 'purposes.list',
  field_reason: 'purposes.fieldReasons',
  consent_text: 'consents.texts',
  form_template: 'forms.templates',
  phase: 'phases.list',
  recipient: 'disclosures.recipients',
};

const ofFile = 'a part of a file beside its names, days, consents, notes and papers';
const ofStaff = 'about somebody who works here, who can be asked again';
const madeAnew = 'made anew out of the rest';
const forReading = 'needed for reading, and of no use outside the vault';

/** The tables that stay behind, and why. Together these three lists are all tables: a test reads the schema. */
export const leftBehind: Readonly<Record<string, string>> = {
  addition: ofFile,
  client_detail: ofFile,
  disclosure: ofFile,
  field_change: ofFile,
  import_source: ofFile,
  merge_trace: ofFile,
  merged_id: ofFile,
  not_same: ofFile,
  representative: ofFile,
  rights_request: ofFile,
  sharing_event: ofFile,
  hold_review: 'of a hold comes out how it stands',
  applicant: ofStaff,
  applicant_consent: ofStaff,
  complaint: ofStaff,
  conduct_certificate: ofStaff,
  conflict_review: ofStaff,
  development_plan: ofStaff,
  farewell_step: ofStaff,
  gate_override: ofStaff,
  paper: ofStaff,
  paper_part: ofStaff,
  payment: ofStaff,
  payroll_declaration: ofStaff,
  peer_review: ofStaff,
  plan_progress: ofStaff,
  review_attendance: ofStaff,
  signed_form: ofStaff,
  training: ofStaff,
  volunteer: ofStaff,
  volunteer_profile: ofStaff,
  name_order: madeAnew,
  purge_line: madeAnew,
  retention_timer: madeAnew,
  search_term: madeAnew,
  circle: forReading,
  setting: forReading,
  staff_key: forReading,
  wanted_readers: forReading,
  audit: 'a log with lines missing shows nothing',
  audit_anchor: 'a log with lines missing shows nothing',
  audit_gap: 'a log with lines missing shows nothing',
  backup_copy: 'copies are found where they lie',
  draft_text: 'not finished, and sealed to its writer',
  import_mapping: 'how lists looked, not what is in them',
  import_run: 'how lists looked, not what is in them',
  register_import: 'how lists looked, not what is in them',
};

/** A row as it stands, without bytes: those are keys and packed ids. */
export type RecordRow = Readonly<Record<string, string | number | null>>;

const withoutBytes = (row: object): RecordRow =>
  Object.fromEntries(Object.entries(row).filter(([, it]) => !(it instanceof Uint8Array))) as RecordRow;

/** Reads one of `recordTables` around its bad pages; of one that nothing describes any more, one row counts as lost. */
export const reachRecords = (db: ReadableDb, table: string): Reached<RecordRow> => {
  const { rows, unreadable } = reachWhole(db, table);
  return { rows: rows.map(withoutBytes), unreadable };
};

const reachWhole = (db: ReadableDb, table: string): Reached<object> => {
  const key = keyOfTable(db, table);
  if (key === null) return { rows: [], unreadable: 1 };
  if (key.length === 0) return readAround<object>(db, table, '*');
  const where = { table, columns: '*', order: key, parent: key[0] ?? '' };
  return readAroundKeyed<RecordRow>(db, where, [], (row) => JSON.stringify(key.map((column) => row[column])));
};

/** The columns in whose order a table without row numbers is kept; empty for one with row numbers, null for none at all. */
const keyOfTable = (db: ReadableDb, table: string): readonly string[] | null => {
  try {
    const isKeyed = value<number>(db, 'SELECT wr FROM pragma_table_list WHERE name = ?', [table]);
    if (isKeyed === undefined) return null;
    const ofKey = 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk';
    return isKeyed === 1 ? values<string>(db, ofKey, [table]) : [];
  } catch {
    return null;
  }
};
