import type { Paper, PaperOwner } from '../../core/contract/papers.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ApplicantId, PaperId, StaffId, VolunteerId } from '../../core/kernel/ids.ts';
import { newHead, openHead, paperShelf, readContent, renamedHead, sealHead } from '../sealed-content.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A paper without its content; `addedBy` is the id of a user. */
export type StoredPaper = Paper;

type Row = Omit<StoredPaper, 'name'> & { readonly sealed: Uint8Array };

const columns = `id, on_day AS "on", kind, type, bytes, head_sealed AS sealed, consent_withdrawn_on AS consentWithdrawnOn,
  added_by AS addedBy, added_at AS addedAt`;

const read = (key: Uint8Array, { sealed, ...row }: Row): StoredPaper => ({
  ...row,
  name: openHead(paperShelf, key, row.id, sealed).name,
});

/** Whose file it is, whoever that is. */
export const staffIdOf = (owner: PaperOwner): StaffId =>
  'volunteerId' in owner ? owner.volunteerId : owner.applicantId;

/** Whether there is such a file, of which more is left than its last days. */
export const isOwnerThere = (db: ReadableDb, owner: PaperOwner): boolean =>
  'volunteerId' in owner
    ? value(db, 'SELECT 1 FROM volunteer WHERE id = ? AND is_stub = 0', [owner.volunteerId]) !== undefined
    : value(db, 'SELECT 1 FROM applicant WHERE id = ?', [owner.applicantId]) !== undefined;

/** The papers of one volunteer or applicant, newest day first, with their names; their contents are not touched. */
export const listPapers = (db: ReadableDb, id: StaffId, key: Uint8Array): readonly StoredPaper[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM paper WHERE volunteer_id = @id OR applicant_id = @id
     ORDER BY on_day DESC, added_at DESC, id`,
    { id },
  ).map((row) => read(key, row));

/** One paper without its content, or `undefined` when there is none. */
export const getPaper = (db: ReadableDb, key: Uint8Array, id: PaperId): StoredPaper | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM paper WHERE id = ?`, [id]);
  return row && read(key, row);
};

/** The whole content of one paper, opened with the key of its file: at most 25 MB. */
export const readPaper = (db: ReadableDb, key: Uint8Array, id: PaperId): Uint8Array =>
  readContent(db, paperShelf, key, id).content;

/** In whose file a paper lies, or `undefined` when there is no such paper. */
export const paperOwner = (db: ReadableDb, id: PaperId): PaperOwner | undefined => {
  const row = one<{ readonly volunteerId: VolunteerId | null; readonly applicantId: ApplicantId | null }>(
    db,
    'SELECT volunteer_id AS volunteerId, applicant_id AS applicantId FROM paper WHERE id = ?',
    [id],
  );
  if (row?.volunteerId) return { volunteerId: row.volunteerId };
  return row?.applicantId ? { applicantId: row.applicantId } : undefined;
};

/** Writes the row of a paper, with a fresh key for its content, and gives that key (32 bytes). */
export const insertPaper = (
  db: WritableDb,
  key: Uint8Array,
  { name, owner, ...row }: Omit<StoredPaper, 'consentWithdrawnOn'> & { readonly owner: PaperOwner },
): Uint8Array => {
  const head = newHead(paperShelf, key, row.id, name);
  run(
    db,
    `INSERT INTO paper (id, volunteer_id, applicant_id, on_day, kind, type, bytes, head_sealed, added_by, added_at)
     VALUES (@id, @volunteerId, @applicantId, @on, @kind, @type, @bytes, @sealed, @addedBy, @addedAt)`,
    { ...row, volunteerId: null, applicantId: null, ...owner, sealed: head.sealed },
  );
  return head.key;
};

/** Gives a paper another day, kind and name; its content stays as it is. */
export const changePaper = (
  db: WritableDb,
  key: Uint8Array,
  { id, on, kind, name }: Pick<StoredPaper, 'id' | 'on' | 'kind' | 'name'>,
): void => {
  run(db, 'UPDATE paper SET on_day = @on, kind = @kind, head_sealed = @sealed WHERE id = @id', {
    id,
    on,
    kind,
    sealed: renamedHead(db, paperShelf, key, id, name),
  });
};

/** Notes since when a photo may no longer be used. */
export const withdrawPhoto = (db: WritableDb, id: PaperId, on: Day): void => {
  run(db, 'UPDATE paper SET consent_withdrawn_on = ? WHERE id = ?', [on, id]);
};

/** Puts some papers of an applicant in the file of a volunteer, with their heads sealed under that file's key. */
export const movePaperRows = (
  db: WritableDb,
  ids: readonly PaperId[],
  from: { readonly id: ApplicantId; readonly key: Uint8Array },
  to: { readonly id: VolunteerId; readonly key: Uint8Array },
): void => {
  for (const id of ids) {
    const sealed = value<Uint8Array>(db, 'SELECT head_sealed FROM paper WHERE id = ? AND applicant_id = ?', [
      id,
      from.id,
    ]);
    if (sealed === undefined) throw new Error('No such paper of this applicant');
    run(db, 'UPDATE paper SET applicant_id = NULL, volunteer_id = ?, head_sealed = ? WHERE id = ?', [
      to.id,
      sealHead(paperShelf, to.key, id, openHead(paperShelf, from.key, id, sealed)),
      id,
    ]);
  }
};
