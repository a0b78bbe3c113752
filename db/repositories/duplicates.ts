import type { Candidate } from '../../core/duplicates/features.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { nationalDigits } from '../../core/kernel/contact.ts';
import { all, type ReadableDb, run, values, type WritableDb } from '../sql.ts';

type Row = Omit<Candidate, 'phones' | 'emails'>;
type PointRow = { readonly row: number; readonly kind: 'phone' | 'email'; readonly value: string };

const columns = `c.row, c.given_name AS givenName, c.initials, c.prefix, c.family_name AS familyName, c.alias,
  c.birth_on AS birthOn`;

const withPoints = (rows: readonly Row[], points: readonly PointRow[]): readonly Candidate[] => {
  const byRow = Map.groupBy(points, ({ row }) => row);
  return rows.map((row) => {
    const own = byRow.get(row.row) ?? [];
    return {
      ...row,
      phones: own.filter(({ kind }) => kind === 'phone').map(({ value }) => nationalDigits(value)),
      emails: own.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    };
  });
};

/** A page of what is compared of files: those after a row number, at most `limit`. */
export const listCandidates = (db: ReadableDb, after: number, limit: number): readonly Candidate[] => {
  const rows = all<Row>(
    db,
    `SELECT ${columns} FROM client c WHERE c.row > @after AND c.is_stub = 0 ORDER BY c.row LIMIT @limit`,
    { after, limit },
  );
  const last = rows.at(-1);
  if (!last) return [];
  return withPoints(
    rows,
    all<PointRow>(
      db,
      `SELECT c.row, p.kind, p.value FROM client c JOIN contact_point p ON p.client_id = c.id
       WHERE c.row > @after AND c.row <= @last`,
      { after, last: last.row },
    ),
  );
};

/** What is compared of these files. */
export const candidatesAt = (db: ReadableDb, rows: readonly number[]): readonly Candidate[] => {
  const at = JSON.stringify(rows);
  return withPoints(
    all<Row>(
      db,
      `SELECT ${columns} FROM client c WHERE c.row IN (SELECT value FROM json_each(?)) AND c.is_stub = 0`,
      [at],
    ),
    all<PointRow>(
      db,
      `SELECT c.row, p.kind, p.value FROM client c JOIN contact_point p ON p.client_id = c.id
       WHERE c.row IN (SELECT value FROM json_each(?))`,
      [at],
    ),
  );
};

/** The row number of a file, and those of files that share a whole term of search with it, or a birth date. */
export const rowsLike = (
  db: ReadableDb,
  id: ClientId,
  most: number,
): { readonly row: number; readonly others: readonly number[] } | null => {
  const [row] = values<number>(db, 'SELECT row FROM client WHERE id = ? AND is_stub = 0', [id]);
  if (row === undefined) return null;
  // Of the terms, only those of few people are worth comparing: a given name alone is not.
  const others = values<number>(
    db,
    `SELECT DISTINCT other FROM (
       SELECT o.client_row AS other FROM search_term s JOIN search_term o ON o.term = s.term
       WHERE s.client_row = @row AND o.client_row <> @row
         AND (SELECT count(*) FROM (SELECT 1 FROM search_term f WHERE f.term = s.term LIMIT @most)) < @most)
     LIMIT @limit`,
    { row, most, limit: most * 10 },
  );
  return { row, others };
};

/** A file that stands in a pair. */
export type PairedFile = {
  readonly row: number;
  readonly id: ClientId;
  readonly openedOn: string;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly alias: string;
};

/** The files at these rows that are still there. */
export const filesAt = (db: ReadableDb, rows: readonly number[]): ReadonlyMap<number, PairedFile> =>
  new Map(
    all<PairedFile>(
      db,
      `SELECT row, id, opened_on AS openedOn, given_name AS givenName, initials, prefix, family_name AS familyName, alias
       FROM client WHERE row IN (SELECT value FROM json_each(?)) AND is_stub = 0`,
      [JSON.stringify(rows)],
    ).map((file) => [file.row, file]),
  );

const inOrder = (one: ClientId, other: ClientId): readonly [ClientId, ClientId] =>
  one < other ? [one, other] : [other, one];

/** Keeps that two files are of two people. */
export const insertNotSame = (
  db: WritableDb,
  it: { readonly one: ClientId; readonly other: ClientId; readonly by: string; readonly at: string },
): void => {
  const [one, other] = inOrder(it.one, it.other);
  run(db, 'INSERT OR IGNORE INTO not_same (one_id, other_id, by_user, at) VALUES (?, ?, ?, ?)', [
    one,
    other,
    it.by,
    it.at,
  ]);
};

/** The pairs of files that are of two people, as `lower row/higher row`. */
export const pairsNotSame = (db: ReadableDb): ReadonlySet<string> =>
  new Set(
    values<string>(
      db,
      `SELECT min(a.row, b.row) || '/' || max(a.row, b.row) FROM not_same n
       JOIN client a ON a.id = n.one_id JOIN client b ON b.id = n.other_id`,
    ),
  );
