import { matcher, type Sought } from '../forensics/matcher.ts';
import { each, type ReadableDb, value } from '../sql.ts';
import type { RitualStep } from './ritual-step.ts';

/**
 * The number of a row as its bytes stand in the file, before and behind a term: as letters they can make it another
 * one (row 41332 ends in `t`, and before `langeberg` that reads as the removed `'t Langeberg`).
 */
const rowBytes = 'char(client_row >> 16 & 255, client_row >> 8 & 255, client_row & 255)';

/**
 * Where a removed value may rightly still stand: in rows of other people (rows of the removed ones are gone, the
 * foreign keys saw to that), in what the organisation wrote itself, and ids in the audit. Each source gives one text
 * per row, its columns one behind the other, as they stand in the file.
 */
const sources: readonly { readonly table: string; readonly text: string }[] = [
  {
    table: 'client',
    text: `id || given_name || initials || prefix || family_name || alias || coalesce(birth_on, '') || street || house_no
           || postcode || city || opened_on || last_contact_on || coalesce(closed_on, '') || closed_reason || paper || sort_key`,
  },
  { table: 'contact_point', text: 'client_id || kind || value || safety || remark' },
  { table: 'search_term', text: `${rowBytes} || term || ${rowBytes}` },
  {
    table: 'organisation',
    text: 'name || kvk_no || address || email || phone || responsible_person || fg_name || fg_contact || fg_none_reason',
  },
  { table: 'statement', text: 'subject_id || body' },
  { table: 'consent_text', text: 'title || wording' },
  { table: 'retention_rule_version', text: 'reason' },
  {
    table: 'retention_timer',
    text: "record_id || kind || category || rule_code || trigger_event || coalesce(anchor_on, '') || coalesce(due_on, '') || coalesce(left_out_until, '') || left_out_reason",
  },
  {
    table: 'hold',
    text: "id || record_id || kind || reason_code || text || set_by || set_on || review_on || coalesce(released_by, '') || coalesce(released_on, '') || release_reason || coalesce(fg_seen_by, '') || coalesce(fg_seen_on, '')",
  },
  { table: 'hold_review', text: 'id || hold_id || on_day || by_user || review_on || text' },
  {
    table: 'extension',
    text: "id || record_id || kind || category || rule_code || due_on || until_on || reason || by_user || on_day || coalesce(ended_on, '') || coalesce(ended_by, '') || coalesce(fg_seen_by, '') || coalesce(fg_seen_on, '')",
  },
  {
    table: 'note',
    text: "id || client_id || on_day || kind || author_id || recorded_at || coalesce(corrected_at, '')",
  },
  {
    table: 'attachment',
    text: "id || client_id || on_day || kind || type || added_by || added_at || coalesce(rests_on, '') || coalesce(loses_basis_on, '')",
  },
  { table: 'attachment_part', text: 'attachment_id' },
  {
    table: 'consent_event',
    text: "id || client_id || purpose || kind || coalesce(text_id, '') || method || by_whom || on_day || coalesce(expires_on, '') || recorded_by || recorded_at || coalesce(recipient_id, '') || coalesce(representative_id, '') || interpreter || present",
  },
  {
    table: 'representative',
    text: "id || client_id || name || relation || coalesce(birth_on, '') || coalesce(authority_seen_on, '') || coalesce(valid_until, '')",
  },
  {
    table: 'sharing_event',
    text: "id || client_id || at || kind || coalesce(user_id, '') || by_user || coalesce(discussed_on, '')",
  },
  {
    table: 'recipient',
    text: 'id || name || kind || contact_person || address || phone || email || website',
  },
  {
    table: 'disclosure',
    text: "id || client_id || recipient_id || on_day || method || basis || coalesce(asked_as, '')",
  },
  { table: 'file_purpose', text: 'name || balancing_note' },
  { table: 'phase', text: 'name' },
  { table: 'field_reason', text: 'reason || given_on' },
  { table: 'merged_id', text: 'other_id || client_id' },
  {
    table: 'rights_request',
    text: "id || coalesce(client_id, '') || coalesce(volunteer_id, '') || kind || received_on || received_by || asked_by || coalesce(representative_id, '') || coalesce(identity_on, '') || coalesce(extended_on, '') || grounds || coalesce(closed_on, '') || coalesce(closed_by, '')",
  },
  {
    table: 'addition',
    text: "id || client_id || coalesce(note_id, '') || coalesce(request_id, '') || on_day || by_user || recorded_at",
  },
  {
    table: 'volunteer',
    text: "id || given_name || initials || prefix || family_name || sort_key || type || engagement || function_name || start_on || coalesce(end_on, '') || coalesce(end_reason, '') || coalesce(user_id, '') || coalesce(confidant_id, '') || coalesce(restricted_on, '') || coalesce(erase_on, '')",
  },
  { table: 'staff_key', text: 'record_id' },
  { table: 'volunteer_profile', text: 'volunteer_id' },
  {
    table: 'conduct_certificate',
    text: "id || volunteer_id || issued_on || seen_on || seen_by || coalesce(next_due_on, '')",
  },
  { table: 'payment', text: 'id || volunteer_id || recorded_by || recorded_at' },
  { table: 'payroll_declaration', text: 'id || volunteer_id || signed_on || recorded_by || recorded_at' },
  {
    table: 'applicant',
    text: "id || given_name || initials || prefix || family_name || sort_key || vacancy || received_on || coalesce(ended_on, '') || coalesce(outcome, '')",
  },
  {
    table: 'applicant_consent',
    text: 'id || applicant_id || kind || on_day || method || wording || recorded_by || recorded_at',
  },
  {
    table: 'paper',
    text: "id || coalesce(volunteer_id, '') || coalesce(applicant_id, '') || on_day || kind || type || coalesce(consent_withdrawn_on, '') || added_by || added_at",
  },
  { table: 'paper_part', text: 'paper_id' },
  {
    table: 'form_template',
    text: "id || kind || title || body || owner || coalesce(valid_until, '') || coalesce(renew_after, '') || hash || made_by || made_at",
  },
  {
    table: 'signed_form',
    text: "id || volunteer_id || template_id || coalesce(printed_on, '') || coalesce(signed_on, '') || coalesce(signature_kind, '') || coalesce(paper_id, '') || coalesce(valid_until, '') || coalesce(superseded_by, '') || coalesce(superseded_on, '') || coalesce(withdrawn_on, '') || made_by || made_at",
  },
  {
    table: 'development_plan',
    text: "id || volunteer_id || coalesce(continues_id, '') || period_from || period_until || coalesce(volunteer_signed_on, '') || coalesce(coach_signed_on, '') || coalesce(agreed_on, '') || coalesce(closed_on, '') || coalesce(superseded_on, '') || made_by || made_at",
  },
  {
    table: 'plan_progress',
    text: "id || plan_id || on_day || coalesce(review_id, '') || recorded_by || recorded_at",
  },
  {
    table: 'training',
    text: "id || volunteer_id || kind || title || provider || start_on || coalesce(end_on, '') || topics || result || coalesce(paper_id, '') || recorded_by || recorded_at",
  },
  {
    table: 'peer_review',
    text: "id || on_day || form || coalesce(leader_id, '') || outside_leader || topics || recorded_by || recorded_at",
  },
  {
    table: 'review_attendance',
    text: "id || review_id || volunteer_id || on_day || safety_own || safety_confidant || coalesce(help_given_on, '')",
  },
  {
    table: 'gate_override',
    text: "id || volunteer_id || item || reason || until_on || given_by || given_on || coalesce(ended_on, '')",
  },
  { table: 'farewell_step', text: "volunteer_id || step || coalesce(done_on, '') || done_by" },
  { table: 'conflict_review', text: 'id || volunteer_id || on_day || recorded_by || recorded_at' },
  {
    table: 'complaint',
    text: "id || volunteer_id || received_on || coalesce(closed_on, '') || recorded_by || recorded_at",
  },
  // A name can be a word of the schema as well, such as "Note".
  { table: 'sqlite_schema', text: "name || coalesce(sql, '')" },
  { table: 'activity', text: 'content || changed_on' },
  { table: 'register_version', text: 'approved_at || note || document' },
  { table: 'import_run', text: 'at || totals' },
  { table: 'purge_run', text: "started_at || summary || coalesce(certificate, '')" },
  { table: 'ledger', text: "coalesce(due_month, '') || at" },
  { table: 'audit', text: 'at || user_id || operation || object' },
];

/** So many rows are searched in one go: a search for each of a million rows took three times as long. */
const rowsPerSearch = 500;

/** Between the texts of two rows, so that no value is found across them. */
const between = '\0';

/** One by one, so that they are never all in memory as objects. */
function* soughtOf(texts: readonly string[]): Generator<Sought> {
  for (const [id, text] of texts.entries()) yield { id, bytes: Buffer.from(text, 'utf8') };
}

/** Gives the places in `removed` of the values that a remaining record holds. Reads every row once; yields now and then. */
export function* heldByOthers(
  db: ReadableDb,
  removed: readonly string[],
): Generator<RitualStep, ReadonlySet<number>> {
  const many = matcher(soughtOf(removed));
  const held = new Set<number>();
  const tell = (id: number): void => void held.add(id);
  const total = sources.reduce(
    (sum, { table }) => sum + (value<number>(db, `SELECT count(*) FROM ${table}`) ?? 0),
    0,
  );
  let done = 0;
  for (const { table, text } of sources) {
    let texts: string[] = [];
    for (const row of each<{ readonly text: string }>(db, `SELECT ${text} AS text FROM ${table}`)) {
      texts.push(row.text);
      if (texts.length < rowsPerSearch) continue;
      many.find(Buffer.from(texts.join(between), 'utf8'), tell);
      done += texts.length;
      texts = [];
      yield { step: 'holding', done, total };
    }
    many.find(Buffer.from(texts.join(between), 'utf8'), tell);
    done += texts.length;
  }
  return held;
}
