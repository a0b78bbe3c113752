import { matcher } from '../forensics/matcher.ts';
import { each, type ReadableDb, value } from '../sql.ts';
import type { RitualStep } from './ritual-step.ts';

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
  { table: 'search_term', text: 'term' },
  {
    table: 'organisation',
    text: 'name || kvk_no || address || email || phone || responsible_person || fg_name || fg_contact || fg_none_reason',
  },
  { table: 'statement', text: 'subject_id || body' },
  { table: 'consent_text', text: 'title || wording' },
  { table: 'retention_rule_version', text: 'reason' },
  {
    table: 'retention_timer',
    text: "client_id || category || rule_code || trigger_event || coalesce(anchor_on, '') || coalesce(due_on, '') || coalesce(left_out_until, '') || left_out_reason",
  },
  {
    table: 'note',
    text: "id || client_id || on_day || kind || author_id || recorded_at || coalesce(corrected_at, '')",
  },
  {
    table: 'consent_event',
    text: "id || client_id || purpose || kind || coalesce(text_id, '') || method || by_whom || on_day || coalesce(expires_on, '') || recorded_by || recorded_at",
  },
  { table: 'activity', text: 'content || changed_on' },
  { table: 'register_version', text: 'approved_at || note || document' },
  { table: 'import_run', text: 'at || totals' },
  { table: 'purge_run', text: "started_at || summary || coalesce(certificate, '')" },
  { table: 'ledger', text: "coalesce(due_month, '') || at" },
  { table: 'audit', text: 'at || user_id || operation || object' },
];

const rowsBetweenYields = 2_000;

/** Gives the places in `removed` of the values that a remaining record holds. Reads every row once; yields now and then. */
export function* heldByOthers(
  db: ReadableDb,
  removed: readonly string[],
): Generator<RitualStep, ReadonlySet<number>> {
  const many = matcher(removed.map((text, id) => ({ id, bytes: Buffer.from(text, 'utf8') })));
  const held = new Set<number>();
  const total = sources.reduce(
    (sum, { table }) => sum + (value<number>(db, `SELECT count(*) FROM ${table}`) ?? 0),
    0,
  );
  let done = 0;
  for (const { table, text } of sources) {
    for (const row of each<{ readonly text: string }>(db, `SELECT ${text} AS text FROM ${table}`)) {
      many.find(Buffer.from(row.text, 'utf8'), (id) => held.add(id));
      done += 1;
      if (done % rowsBetweenYields === 0) yield { step: 'holding', done, total };
    }
  }
  return held;
}
