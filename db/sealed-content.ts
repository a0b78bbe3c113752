import { randomBytes } from 'node:crypto';
import { open, openBytes, type Place, seal, sealBytes } from './seal.ts';
import { one, type ReadableDb, run, value, type WritableDb } from './sql.ts';

/** Where the papers of one sort of file lie: their rows, the parts of their contents, and what each is sealed as. */
export type Shelf = {
  readonly table: 'attachment' | 'paper';
  readonly head: Place['field'];
  readonly content: Place['field'];
};

/** Papers of a client file. */
export const attachmentShelf: Shelf = {
  table: 'attachment',
  head: 'attachment.head',
  content: 'attachment.content',
};

/** Papers of a volunteer or an applicant. */
export const paperShelf: Shelf = { table: 'paper', head: 'paper.head', content: 'paper.content' };

/**
 * What is sealed under the key of the file: the name, and the random key of the content. A file that gets another key
 * gets other heads, and the content itself, up to 25 MB, need not be sealed anew.
 */
export type Head = { readonly name: string; readonly key: string };

/** So many bytes of content are sealed as one part: no step of a task, and no check, holds more of it at once. */
export const partBytes = 1024 * 1024;

const headPlace = ({ head }: Shelf, id: string): Place => ({ field: head, id });

/** A part is bound to its paper, its number and how many there are: none can be moved or left out. */
const partPlace = ({ content }: Shelf, id: string, position: number, count: number): Place => ({
  field: content,
  id: `${id} ${position}/${count}`,
});

const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);

/** Opens the head of a paper with the key of its file; throws when it is another's, or was changed. */
export const openHead = (shelf: Shelf, fileKey: Uint8Array, id: string, sealed: Uint8Array): Head =>
  JSON.parse(open(fileKey, sealed, headPlace(shelf, id))) as Head;

/** Seals the head of a paper under the key of its file. */
export const sealHead = (shelf: Shelf, fileKey: Uint8Array, id: string, head: Head): Uint8Array =>
  seal(fileKey, JSON.stringify(head), headPlace(shelf, id));

/** The head of a new paper, sealed, and the fresh key (32 bytes) of its content. */
export const newHead = (
  shelf: Shelf,
  fileKey: Uint8Array,
  id: string,
  name: string,
): { readonly sealed: Uint8Array; readonly key: Uint8Array } => {
  const key = randomBytes(32);
  return { sealed: sealHead(shelf, fileKey, id, { name, key: key.toString('base64') }), key };
};

/** The head of a paper that gets another name, sealed anew. Throws when there is no such paper. */
export const renamedHead = (
  db: ReadableDb,
  shelf: Shelf,
  fileKey: Uint8Array,
  id: string,
  name: string,
): Uint8Array => {
  const sealed = value<Uint8Array>(db, `SELECT head_sealed FROM ${shelf.table} WHERE id = ?`, [id]);
  if (sealed === undefined) throw new Error('No such paper');
  return sealHead(shelf, fileKey, id, { ...openHead(shelf, fileKey, id, sealed), name });
};

/** Writes the content part by part, at most `partBytes` each; yields how many parts are written. */
export function* insertContent(
  db: WritableDb,
  shelf: Shelf,
  key: Uint8Array,
  id: string,
  content: Uint8Array,
): Generator<{ readonly done: number; readonly total: number }, void> {
  const { table } = shelf;
  const count = partsOf(content.length);
  for (let position = 0; position < count; position += 1) {
    const part = content.subarray(position * partBytes, (position + 1) * partBytes);
    run(db, `INSERT INTO ${table}_part (${table}_id, position, content) VALUES (?, ?, ?)`, [
      id,
      position,
      sealBytes(key, part, partPlace(shelf, id, position, count)),
    ]);
    yield { done: position + 1, total: count };
  }
}

/**
 * Reads the content of one paper part by part, at most `partBytes` each; between two parts other work may be done.
 * Throws when a part is missing, moved or changed.
 */
export function* readParts(
  db: ReadableDb,
  shelf: Shelf,
  fileKey: Uint8Array,
  id: string,
): Generator<Uint8Array, { readonly name: string }> {
  const { table } = shelf;
  const row = one<{ readonly bytes: number; readonly sealed: Uint8Array }>(
    db,
    `SELECT bytes, head_sealed AS sealed FROM ${table} WHERE id = ?`,
    [id],
  );
  if (!row) throw new Error('No such paper');
  const { name, key } = openHead(shelf, fileKey, id, row.sealed);
  const contentKey = Buffer.from(key, 'base64');
  const count = partsOf(row.bytes);
  let read = 0;
  try {
    for (let position = 0; position < count; position += 1) {
      const sealed = value<Uint8Array>(
        db,
        `SELECT content FROM ${table}_part WHERE ${table}_id = ? AND position = ?`,
        [id, position],
      );
      if (!sealed) throw new Error('A paper misses a part');
      const part = openBytes(contentKey, sealed, partPlace(shelf, id, position, count));
      read += part.length;
      yield part;
    }
  } finally {
    contentKey.fill(0);
  }
  if (read !== row.bytes) throw new Error('A paper is not as long as it was');
  return { name };
}

/**
 * The whole of one paper, opened with the key of its file: at most 25 MB. Throws when any part of it is missing or
 * changed.
 */
export const readContent = (
  db: ReadableDb,
  shelf: Shelf,
  fileKey: Uint8Array,
  id: string,
): { readonly name: string; readonly content: Uint8Array } => {
  const parts: Uint8Array[] = [];
  const reading = readParts(db, shelf, fileKey, id);
  let step = reading.next();
  for (; !step.done; step = reading.next()) parts.push(step.value);
  const content = Buffer.concat(parts);
  for (const part of parts) part.fill(0);
  return { name: step.value.name, content };
};
