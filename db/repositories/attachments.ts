import type { Attachment } from '../../core/contract/attachments.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { attachmentShelf, newHead, openHead, readContent, renamedHead } from '../sealed-content.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** An attachment without its content; `addedBy` is the id of a user. */
export type StoredAttachment = Attachment;

type Row = Omit<StoredAttachment, 'name'> & { readonly sealed: Uint8Array };

const columns = `id, on_day AS "on", kind, type, bytes, head_sealed AS sealed, added_by AS addedBy, added_at AS addedAt,
  rests_on AS restsOn, loses_basis_on AS losesBasisOn`;

/** The attachments of one client, newest day first, with their names; their contents are not touched. */
export const listAttachments = (
  db: ReadableDb,
  clientId: ClientId,
  fileKey: Uint8Array,
): readonly StoredAttachment[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM attachment WHERE client_id = ? ORDER BY on_day DESC, added_at DESC, id`,
    [clientId],
  ).map(({ sealed, ...row }) => ({ ...row, name: openHead(attachmentShelf, fileKey, row.id, sealed).name }));

/** One attachment without its content, or `undefined` when there is no such attachment in this file. */
export const getAttachment = (
  db: ReadableDb,
  fileKey: Uint8Array,
  id: AttachmentId,
): StoredAttachment | undefined => {
  const found = one<Row>(db, `SELECT ${columns} FROM attachment WHERE id = ?`, [id]);
  if (!found) return undefined;
  const { sealed, ...row } = found;
  return { ...row, name: openHead(attachmentShelf, fileKey, id, sealed).name };
};

/** Whose attachment it is, or `undefined` when there is no such attachment. */
export const attachmentOwner = (db: ReadableDb, id: AttachmentId): ClientId | undefined =>
  value<ClientId>(db, 'SELECT client_id FROM attachment WHERE id = ?', [id]);

/** Writes the row of an attachment, with a fresh key for its content, and gives that key (32 bytes). */
export const insertAttachment = (
  db: WritableDb,
  fileKey: Uint8Array,
  { name, ...row }: Omit<StoredAttachment, 'losesBasisOn'> & { readonly clientId: ClientId },
): Uint8Array => {
  const { sealed, key } = newHead(attachmentShelf, fileKey, row.id, name);
  run(
    db,
    `INSERT INTO attachment (id, client_id, on_day, kind, type, bytes, head_sealed, added_by, added_at, rests_on)
     VALUES (@id, @clientId, @on, @kind, @type, @bytes, @sealed, @addedBy, @addedAt, @restsOn)`,
    { ...row, sealed },
  );
  return key;
};

/**
 * The whole of one attachment, opened with the key of its file: at most 25 MB. Throws when any part of it is missing
 * or changed.
 */
export const readAttachment = (
  db: ReadableDb,
  fileKey: Uint8Array,
  id: AttachmentId,
): Pick<StoredAttachment, 'name' | 'type'> & { readonly content: Uint8Array } => {
  const read = readContent(db, attachmentShelf, fileKey, id);
  const type = value<StoredAttachment['type']>(db, 'SELECT type FROM attachment WHERE id = ?', [id]);
  if (type === undefined) throw new Error('No such attachment');
  return { ...read, type };
};

/** Gives an attachment another day, kind, name and ground; its content stays as it is. */
export const changeAttachment = (
  db: WritableDb,
  fileKey: Uint8Array,
  { id, name, on, kind, restsOn }: Pick<StoredAttachment, 'id' | 'name' | 'on' | 'kind' | 'restsOn'>,
): void => {
  run(
    db,
    'UPDATE attachment SET on_day = @on, kind = @kind, rests_on = @restsOn, head_sealed = @sealed WHERE id = @id',
    { id, on, kind, restsOn, sealed: renamedHead(db, attachmentShelf, fileKey, id, name) },
  );
};
