import { auditAnchor, auditHead, linkAt } from '../repositories/audit.ts';
import { all, each, one, type ReadableDb, run, type Value, values, type WritableDb } from '../sql.ts';

/**
 * What becomes of each table when a copy is put back while the present vault can be read. What was decided and what
 * happened stays as it is today: people, removals, rules, approved registers, certificates, audit. What was written
 * down about clients, and the organisation's description of itself, goes back. The test of this file reads the schema
 * and fails when a table is missing here, or when one of today does not stand before the one that its rows belong to.
 */
export const tableFates: Readonly<Record<string, 'copy' | 'today' | 'both' | 'people' | 'own'>> = {
  organisation: 'copy',
  client: 'copy',
  name_order: 'copy',
  search_term: 'copy',
  contact_point: 'copy',
  file_key: 'copy',
  sharing_event: 'copy',
  note: 'copy',
  consent_text: 'copy',
  consent_event: 'copy',
  retention_timer: 'copy',
  activity: 'copy',
  import_run: 'copy',
  file_purpose: 'copy',
  phase: 'copy',
  field_reason: 'copy',
  client_detail: 'copy',
  field_change: 'copy',
  representative: 'copy',
  volunteer: 'copy',
  volunteer_profile: 'copy',
  conduct_certificate: 'copy',
  payment: 'copy',
  payroll_declaration: 'copy',
  applicant: 'copy',
  applicant_consent: 'copy',
  paper: 'copy',
  paper_part: 'copy',
  form_template: 'copy',
  signed_form: 'copy',
  development_plan: 'copy',
  plan_progress: 'copy',
  training: 'copy',
  peer_review: 'copy',
  review_attendance: 'copy',
  gate_override: 'copy',
  farewell_step: 'copy',
  conflict_review: 'copy',
  complaint: 'copy',
  staff_key: 'copy',
  recipient: 'copy',
  disclosure: 'copy',
  rights_request: 'copy',
  addition: 'copy',
  attachment: 'copy',
  attachment_part: 'copy',
  not_same: 'copy',
  merge_trace: 'copy',
  merged_id: 'copy',
  import_mapping: 'copy',
  import_source: 'copy',
  processor: 'copy',
  processing_for: 'copy',
  register_import: 'copy',
  statement: 'people',
  circle: 'people',
  circle_key: 'people',
  ledger: 'own',
  audit: 'own',
  audit_anchor: 'own',
  audit_gap: 'own',
  draft_text: 'own',
  wanted_readers: 'own',
  retention_rule: 'own',
  setting: 'today',
  backup_copy: 'today',
  own_rule: 'today',
  legal_parameter: 'today',
  hold_review: 'today',
  hold: 'today',
  extension: 'today',
  purge_line: 'today',
  purge_list: 'today',
  anonymous_count: 'today',
  advice: 'today',
  advice_question: 'today',
  incident_step: 'today',
  incident: 'today',
  dpia: 'today',
  privacy_text: 'today',
  retention_rule_version: 'both',
  register_version: 'both',
  purge_run: 'both',
  outside_copy: 'both',
};

type Row = Readonly<Record<string, Value>>;

const columnsOf = (db: ReadableDb, table: string): readonly string[] =>
  values<string>(db, 'SELECT name FROM pragma_table_info(?) ORDER BY cid', [table]);

/** Adds every row of a table of one store to another; `how` says what happens to one that is there already. */
const addRows = (
  from: ReadableDb,
  to: WritableDb,
  table: string,
  how: 'INSERT' | 'INSERT OR IGNORE' = 'INSERT',
): void => {
  const known = columnsOf(to, table);
  const columns = columnsOf(from, table).filter((name) => known.includes(name));
  const sql = `${how} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`;
  for (const row of each<Row>(from, `SELECT ${columns.join(', ')} FROM ${table}`)) run(to, sql, row);
};

const replaceRows = (from: ReadableDb, to: WritableDb, table: string): void => {
  run(to, `DELETE FROM ${table}`);
  addRows(from, to, table);
};

/** Whether the chain of lines in one store goes on from the newest line of the other. */
const goesOn = (from: ReadableDb, other: ReadableDb): boolean => {
  const head = auditHead(other);
  if (!head || (auditAnchor(from)?.seq ?? 0) > head.seq) return true;
  const link = linkAt(from, head.seq);
  return link !== null && Buffer.from(link).equals(head.link);
};

/** Everything that the place of a draft can name. */
const draftIds = [
  'client',
  'note',
  'volunteer',
  'applicant',
  'signed_form',
  'development_plan',
  'training',
  'peer_review',
  'complaint',
  'incident',
]
  .map((table) => `SELECT 1 FROM ${table} WHERE id = @id`)
  .join(' UNION ALL ');

/** Drafts are kept for records that are there: of others they would be text about somebody that no removal finds. */
const takeDrafts = (from: ReadableDb, to: WritableDb): void => {
  run(to, 'DELETE FROM draft_text');
  for (const row of each<Row>(from, 'SELECT user_id, place, text_sealed, saved_at FROM draft_text')) {
    const ids = String(row['place']).match(/[a-z2-7]{20}/g) ?? [];
    const isKnown = ids.every((id) => one(to, draftIds, { id }));
    if (isKnown)
      run(
        to,
        'INSERT INTO draft_text (user_id, place, text_sealed, saved_at) VALUES (@user_id, @place, @text_sealed, @saved_at)',
        row,
      );
  }
};

/** Takes the rules that run today; gives whether one of them is another than in the copy. */
const takeRules = (from: ReadableDb, to: WritableDb): boolean => {
  const codes = all<{ readonly code: string; readonly version: number }>(
    from,
    'SELECT code, version FROM retention_rule',
  ).filter(
    ({ code, version }) =>
      !one(to, 'SELECT 1 FROM retention_rule WHERE code = ? AND version >= ?', [code, version]),
  );
  for (const { code } of codes) run(to, 'DELETE FROM retention_rule WHERE code = ?', [code]);
  addRows(from, to, 'retention_rule', 'INSERT OR IGNORE');
  return codes.length > 0;
};

/**
 * Carries over, inside the caller's transaction, what stays as it is today, out of a present vault that is open.
 * People and the ledger are the caller's (`writePeople`, `writeLedger`). The audit of today stays when it goes on from
 * the copy's, and also when neither follows from the other; a copy that is newer than the vault keeps its own. Gives
 * whether rules changed, for then every timer must be counted anew.
 */
export const takeToday = (from: ReadableDb, to: WritableDb): { readonly hasOtherRules: boolean } => {
  if (!goesOn(to, from) || goesOn(from, to))
    for (const table of ['audit', 'audit_anchor', 'audit_gap']) replaceRows(from, to, table);
  const todays = Object.keys(tableFates).filter((table) => tableFates[table] === 'today');
  for (const table of todays) run(to, `DELETE FROM ${table}`);
  for (const table of todays.toReversed()) addRows(from, to, table);
  // A run stands in both with what was ticked since: then that of today counts.
  for (const id of values<string>(from, 'SELECT id FROM purge_run')) {
    run(to, 'DELETE FROM outside_copy WHERE run_id = ?', [id]);
    run(to, 'DELETE FROM purge_run WHERE id = ?', [id]);
  }
  for (const [table, fate] of Object.entries(tableFates))
    if (fate === 'both') addRows(from, to, table, 'INSERT OR IGNORE');
  // What was verified of the log then says nothing of the one that is here now.
  run(to, "DELETE FROM setting WHERE name = 'audit-verified'");
  takeDrafts(from, to);
  return { hasOtherRules: takeRules(from, to) };
};
