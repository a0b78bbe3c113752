import type { AttachmentId, ClientId, NoteId, StaffId } from '../../core/kernel/ids.ts';
import { fingerprintOf } from '../purge/fingerprint.ts';
import { findStaffParts, type StaffPart } from '../purge/remove-staff-part.ts';
import { listStaffIds } from '../repositories/staff-days.ts';
import { all, each, type ReadableDb, value, values } from '../sql.ts';

const idsIn = (db: ReadableDb, table: 'client' | 'note'): ReadonlySet<string> =>
  new Set(values<string>(db, `SELECT id FROM ${table}`));

const missing = (db: ReadableDb, other: ReadableDb, table: 'client' | 'note'): number => {
  const there = idsIn(other, table);
  let count = 0;
  for (const { id } of each<{ readonly id: string }>(db, `SELECT id FROM ${table}`))
    if (!there.has(id)) count += 1;
  return count;
};

/** How many files and notes are in one store and not in the other. */
export const countMissing = (
  db: ReadableDb,
  other: ReadableDb,
): { readonly clients: number; readonly notes: number } => ({
  clients: missing(db, other, 'client'),
  notes: missing(db, other, 'note'),
});

const teamFiles = `SELECT k.client_id FROM file_key k JOIN circle c ON c.id = k.circle_id WHERE c.client_id IS NULL`;

/** How many files everyone of the team could read then, and only named readers can now. */
export const countOpenedAgain = (now: ReadableDb, then: ReadableDb): number => {
  const open = new Set(values<string>(then, teamFiles));
  return values<string>(
    now,
    `SELECT DISTINCT client_id FROM file_key WHERE client_id NOT IN (${teamFiles})`,
  ).filter((id) => open.has(id)).length;
};

/** A row of a file, and whose file that is. */
type Owned<Id> = { readonly id: Id; readonly clientId: ClientId };

/** The records of a store, and their parts, whose fingerprints are among those given. */
export const findRemoved = (
  db: ReadableDb,
  removed: ReadonlySet<string>,
): {
  readonly clients: readonly ClientId[];
  readonly staff: readonly StaffId[];
  readonly notes: readonly Owned<NoteId>[];
  readonly attachments: readonly Owned<AttachmentId>[];
  readonly pieces: readonly StaffPart[];
} => {
  if (removed.size === 0) return { clients: [], staff: [], notes: [], attachments: [], pieces: [] };
  const isRemoved = (id: string): boolean => removed.has(fingerprintOf(id));
  const partsIn = <Id extends string>(table: 'note' | 'attachment'): readonly Owned<Id>[] =>
    all<Owned<Id>>(db, `SELECT id, client_id AS clientId FROM ${table} ORDER BY id`).filter(({ id }) =>
      isRemoved(id),
    );
  return {
    clients: values<ClientId>(db, 'SELECT id FROM client ORDER BY id').filter(isRemoved),
    staff: listStaffIds(db).filter(isRemoved),
    notes: partsIn<NoteId>('note'),
    attachments: partsIn<AttachmentId>('attachment'),
    pieces: findStaffParts(db, removed),
  };
};

/** The ids of all client files. */
export const eachClientId = (db: ReadableDb): readonly ClientId[] =>
  values<ClientId>(db, 'SELECT id FROM client');

/** How many pages a store has. */
export const countPages = (db: ReadableDb): number =>
  value<number>(db, 'SELECT page_count FROM pragma_page_count') ?? 0;
