import { randomBytes } from 'node:crypto';
import type { Attachment } from '../../core/contract/attachments.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { open, openBytes, type Place, seal, sealBytes } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** An attachment without its content; `addedBy` is the id of a user. */
export type StoredAttachment = Attachment;

/**
 * What is sealed under the file's key: the name, and the random key of the content. A file that gets another key gets
 * other heads, and the content itself, up to 25 MB, need not be sealed anew.
 */
type Head = { readonly name: string; readonly key: string };

type Row = Omit<StoredAttachment, 'name'> & { readonly sealed: Uint8Array };

/** So many bytes of content are sealed as one part: no step of a task, and no check, holds more of it at once. */
export const partBytes = 1024 * 1024;

const headPlace = (id: AttachmentId): Place => ({ field: 'attachment.head', id });

/** A part is bound to its attachment, its number and how many there are: none can be moved or left out. */
const partPlace = (id: AttachmentId, position: number, count: number): Place => ({
  field: 'attachment.content',
  id: `${id} ${position}/${count}`,
});

const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);

const openHead = (fileKey: Uint8Array, id: AttachmentId, sealed: Uint8Array): Head =>
  JSON.parse(open(fileKey, sealed, headPlace(id))) as Head;

const sealHead = (fileKey: Uint8Array, id: AttachmentId, head: Head): Uint8Array =>
  seal(fileKey, JSON.stringify(head), headPlace(id));

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
  ).map(({ sealed, ...row }) => ({ ...row, name: openHead(fileKey, row.id, sealed).name }));

/** One attachment without its content, or `undefined` when there is no such attachment in this file. */
export const getAttachment = (
  db: ReadableDb,
  fileKey: Uint8Array,
  id: AttachmentId,
): StoredAttachment | undefined => {
  const found = one<Row>(db, `SELECT ${columns} FROM attachment WHERE id = ?`, [id]);
  if (!found) return undefined;
  const { sealed, ...row } = found;
  return { ...row, name: openHead(fileKey, id, sealed).name };
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
  const key = randomBytes(32);
  run(
    db,
    `INSERT INTO attachment (id, client_id, on_day, kind, type, bytes, head_sealed, added_by, added_at, rests_on)
     VALUES (@id, @clientId, @on, @kind, @type, @bytes, @sealed, @addedBy, @addedAt, @restsOn)`,
    { ...row, sealed: sealHead(fileKey, row.id, { name, key: key.toString('base64') }) },
  );
  return key;
};

/** Writes the content part by part, at most `partBytes` each; yields how many parts are written. */
export function* insertContent(
  db: WritableDb,
  key: Uint8Array,
  id: AttachmentId,
  content: Uint8Array,
): Generator<{ readonly done: number; readonly total: number }, void> {
  const count = partsOf(content.length);
  for (let position = 0; position < count; position += 1) {
    const part = content.subarray(position * partBytes, (position + 1) * partBytes);
    run(db, 'INSERT INTO attachment_part (attachment_id, position, content) VALUES (?, ?, ?)', [
      id,
      position,
      sealBytes(key, part, partPlace(id, position, count)),
    ]);
    yield { done: position + 1, total: count };
  }
}

/**
 * Reads the content of one attachment part by part, at most `partBytes` each; between two parts other work may be done.
 * Throws when a part is missing, moved or changed.
 */
export function* readParts(
  db: ReadableDb,
  fileKey: Uint8Array,
  id: AttachmentId,
): Generator<Uint8Array, { readonly name: string }> {
  const row = one<Pick<Row, 'bytes' | 'sealed'>>(
    db,
    'SELECT bytes, head_sealed AS sealed FROM attachment WHERE id = ?',
    [id],
  );
  if (!row) throw new Error('No such attachment');
  const { name, key } = openHead(fileKey, id, row.sealed);
  const contentKey = Buffer.from(key, 'base64');
  const count = partsOf(row.bytes);
  let read = 0;
  try {
    for (let position = 0; position < count; position += 1) {
      const sealed = value<Uint8Array>(
        db,
        'SELECT content FROM attachment_part WHERE attachment_id = ? AND position = ?',
        [id, position],
      );
      if (!sealed) throw new Error('An attachment misses a part');
      const part = openBytes(contentKey, sealed, partPlace(id, position, count));
      read += part.length;
      yield part;
    }
  } finally {
    contentKey.fill(0);
  }
  if (read !== row.bytes) throw new Error('An attachment is not as long as it was');
  return { name };
}

/**
 * The whole of one attachment, opened with the key of its file: at most 25 MB. Throws when any part of it is missing
 * or changed.
 */
export const readAttachment = (
  db: ReadableDb,
  fileKey: Uint8Array,
  id: AttachmentId,
): Pick<StoredAttachment, 'name' | 'type'> & { readonly content: Uint8Array } => {
  const parts: Uint8Array[] = [];
  const reading = readParts(db, fileKey, id);
  let step = reading.next();
  for (; !step.done; step = reading.next()) parts.push(step.value);
  const type = value<StoredAttachment['type']>(db, 'SELECT type FROM attachment WHERE id = ?', [id]);
  if (type === undefined) throw new Error('No such attachment');
  const content = Buffer.concat(parts);
  for (const part of parts) part.fill(0);
  return { name: step.value.name, type, content };
};

/** Gives an attachment another day, kind, name and ground; its content stays as it is. */
export const changeAttachment = (
  db: WritableDb,
  fileKey: Uint8Array,
  { id, name, on, kind, restsOn }: Pick<StoredAttachment, 'id' | 'name' | 'on' | 'kind' | 'restsOn'>,
): void => {
  const sealed = value<Uint8Array>(db, 'SELECT head_sealed FROM attachment WHERE id = ?', [id]);
  if (sealed === undefined) throw new Error('No such attachment');
  run(
    db,
    'UPDATE attachment SET on_day = @on, kind = @kind, rests_on = @restsOn, head_sealed = @sealed WHERE id = @id',
    { id, on, kind, restsOn, sealed: sealHead(fileKey, id, { ...openHead(fileKey, id, sealed), name }) },
  );
};
