import type { RightKind } from '../../core/contract/rights.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { whyNothingGoes } from '../../core/purge/waits.ts';
import type { SinglePart } from '../repositories/ledger.ts';
import { one, type ReadableDb, values } from '../sql.ts';

type Held = { readonly isHeld: number; readonly kinds: string };

/**
 * The last net under every removal: refuses `held` when one of these records is held, and `held-by-request` when its
 * person waits for an answer that consists of the data. Whoever comes here has decided that something may go; this asks
 * the store itself once more, in the same transaction. `restored` repeats what went lawfully before the hold was set
 * (docs/decisions/0031), and nothing else passes.
 */
export const expectNotHeld = (
  db: ReadableDb,
  recordIds: readonly (string | null)[],
  why: string | null,
): void => {
  if (why === 'restored') return;
  const row = one<Held>(
    db,
    `WITH about AS (SELECT value AS id FROM json_each(@ids))
     SELECT EXISTS (SELECT 1 FROM hold WHERE released_on IS NULL AND record_id IN (SELECT id FROM about)) AS isHeld,
       (SELECT json_group_array(kind) FROM rights_request WHERE closed_on IS NULL
          AND (client_id IN (SELECT id FROM about) OR volunteer_id IN (SELECT id FROM about))) AS kinds`,
    { ids: JSON.stringify(recordIds.filter((id) => id !== null)) },
  );
  const stops = whyNothingGoes({
    isHeld: row?.isHeld === 1,
    openRequests: JSON.parse(row?.kinds ?? '[]') as readonly RightKind[],
  });
  if (stops === 'hold') refuse('held');
  if (stops === 'request') refuse('held-by-request');
};

/** A sort of record that goes by itself and belongs to somebody, or a line of progress of a plan. */
type Part = Exclude<SinglePart, 'incident'> | 'progress';

/** Whose each of them is; a session of peer review is of everybody who was there. */
const ownersOf: Readonly<Record<Part, string>> = {
  note: 'SELECT client_id FROM note WHERE id = @id',
  attachment: 'SELECT client_id FROM attachment WHERE id = @id',
  applicant: 'SELECT @id',
  complaint: 'SELECT volunteer_id FROM complaint WHERE id = @id',
  'conduct-certificate': 'SELECT volunteer_id FROM conduct_certificate WHERE id = @id',
  form: 'SELECT volunteer_id FROM signed_form WHERE id = @id',
  paper: 'SELECT coalesce(volunteer_id, applicant_id) FROM paper WHERE id = @id',
  payment: 'SELECT volunteer_id FROM payment WHERE id = @id',
  'payroll-declaration': 'SELECT volunteer_id FROM payroll_declaration WHERE id = @id',
  plan: 'SELECT volunteer_id FROM development_plan WHERE id = @id',
  progress:
    'SELECT p.volunteer_id FROM plan_progress g JOIN development_plan p ON p.id = g.plan_id WHERE g.id = @id',
  request: 'SELECT coalesce(client_id, volunteer_id) FROM rights_request WHERE id = @id',
  review: 'SELECT volunteer_id FROM review_attendance WHERE review_id = @id',
  training: 'SELECT volunteer_id FROM training WHERE id = @id',
};

/** The same net under the removal of one part of a record, which it finds by the part's id. */
export const expectPartNotHeld = (
  db: ReadableDb,
  part: Part,
  { id, why }: { readonly id: string; readonly why: string },
): void => expectNotHeld(db, values<string | null>(db, ownersOf[part], { id }), why);
