import { hash } from 'node:crypto';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly user_id: string;
  readonly operation: string;
  readonly object: string;
  readonly link: Uint8Array;
};

/** The newest line's number, instant and link; the next line's link covers this one. */
export type AuditHead = { readonly seq: number; readonly at: string; readonly link: Uint8Array };

/**
 * HMAC-SHA256 under a key of at most 64 bytes, by its definition (RFC 2104): for the short lines of a long chain
 * `createHmac` takes ten times as long as the two hashes that it consists of.
 */
const macUnder = (key: Uint8Array) => {
  const padded = (byte: number): Buffer => {
    const pad = Buffer.alloc(64, byte);
    for (const [at, bits] of key.entries()) pad[at] = byte ^ bits;
    return pad;
  };
  const [inner, outer] = [padded(0x36), padded(0x5c)];
  return (previous: Uint8Array, text: string): Buffer =>
    hash(
      'sha256',
      Buffer.concat([outer, hash('sha256', Buffer.concat([inner, previous, Buffer.from(text)]), 'buffer')]),
      'buffer',
    );
};

const linkUnder = (key: Uint8Array) => {
  const mac = macUnder(key);
  return (previous: Uint8Array, row: Omit<AuditRow, 'link'>): Buffer =>
    mac(previous, JSON.stringify([row.seq, row.at, row.user_id, row.operation, row.object]));
};

/** The head of the chain, or null in a new vault. */
export const auditHead = (db: ReadableDb): AuditHead | null =>
  one<AuditHead>(db, 'SELECT seq, at, link FROM audit ORDER BY seq DESC LIMIT 1') ?? null;

/** Adds a line and gives the new head. Ids only: the audit never holds content. */
export const appendAudit = (
  db: WritableDb,
  key: Uint8Array,
  line: { readonly at: string; readonly userId: string; readonly operation: string; readonly object: string },
): AuditHead => {
  const head = auditHead(db);
  const row = {
    seq: (head?.seq ?? 0) + 1,
    at: line.at,
    user_id: line.userId,
    operation: line.operation,
    object: line.object,
  };
  const link = linkUnder(key)(head?.link ?? new Uint8Array(32), row);
  run(
    db,
    'INSERT INTO audit (seq, at, user_id, operation, object, link) VALUES (@seq, @at, @user_id, @operation, @object, @link)',
    { ...row, link },
  );
  return { seq: row.seq, at: row.at, link };
};

/** A place in the chain: a line's number and its link. The next line's link covers this one. */
export type ChainPlace = { readonly seq: number; readonly link: Uint8Array };

/** Where a chain begins whose oldest lines went: the last of those, signed by whoever was in when they went. */
export type AuditAnchor = ChainPlace & {
  readonly madeBy: string;
  readonly madeAt: string;
  readonly signature: Uint8Array;
};

/** Before the first line of a chain. */
const beginning: ChainPlace = { seq: 0, link: new Uint8Array(32) };

/** The anchor, or null while no line went. */
export const auditAnchor = (db: ReadableDb): AuditAnchor | null =>
  one<AuditAnchor>(
    db,
    `SELECT seq, link, made_by AS madeBy, made_at AS madeAt, signature FROM audit_anchor ORDER BY seq DESC LIMIT 1`,
  ) ?? null;

/** The line after which a chain without the lines from before an instant begins; null when none goes, or none would stay. */
export const lastBefore = (db: ReadableDb, before: string): ChainPlace | null =>
  one<ChainPlace>(
    db,
    `SELECT seq, link FROM audit WHERE at < ? AND seq < (SELECT max(seq) FROM audit) ORDER BY seq DESC LIMIT 1`,
    [before],
  ) ?? null;

/** Moves the beginning of the chain. */
export const putAnchor = (db: WritableDb, anchor: AuditAnchor): void => {
  run(db, 'DELETE FROM audit_anchor');
  run(
    db,
    `INSERT INTO audit_anchor (seq, link, made_by, made_at, signature)
     VALUES (@seq, @link, @madeBy, @madeAt, @signature)`,
    anchor,
  );
};

/** The link of the chain at a number, also of the anchor; null where the chain has no such line. */
export const linkAt = (db: ReadableDb, seq: number): Uint8Array | null => {
  const start = auditAnchor(db) ?? beginning;
  if (seq === start.seq) return start.link;
  return value<Uint8Array>(db, 'SELECT link FROM audit WHERE seq = ?', [seq]) ?? null;
};

/** What recomputing a chain found: `sound` is the last line that follows from all before it. */
export type ChainCheck = {
  readonly checked: number;
  /** The first line that does not follow. */
  readonly brokenAt: number | null;
  readonly sound: ChainPlace;
};

/** The lines after a number, in order; read some thousands at a time, which is quicker than one by one. */
const linesAfter = function* (db: ReadableDb, after: number): Generator<AuditRow> {
  for (let last: number | undefined = after; last !== undefined; ) {
    const rows: readonly AuditRow[] = all<AuditRow>(
      db,
      `SELECT seq, at, user_id, operation, object, link FROM audit WHERE seq > ? ORDER BY seq LIMIT 2000`,
      [last],
    );
    yield* rows;
    last = rows.at(-1)?.seq;
  }
};

/**
 * Recomputes the chain after a place of which the link is known to be right; when none is given all of it, also lines
 * that somebody put before its beginning.
 */
export const verifyAudit = (db: ReadableDb, key: Uint8Array, after?: ChainPlace): ChainCheck => {
  const linkOf = linkUnder(key);
  let sound = after ?? auditAnchor(db) ?? beginning;
  let checked = 0;
  for (const row of linesAfter(db, after?.seq ?? Number.MIN_SAFE_INTEGER)) {
    checked += 1;
    if (row.seq !== sound.seq + 1 || !linkOf(sound.link, row).equals(row.link))
      return { checked, brokenAt: row.seq, sound };
    sound = { seq: row.seq, link: row.link };
  }
  return { checked, brokenAt: null, sound };
};
