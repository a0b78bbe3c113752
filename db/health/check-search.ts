import type { ClientId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { searchTerms } from '../../core/kernel/search-terms.ts';
import { putSearchTerms } from '../repositories/search.ts';
import { all, type ReadableDb, value, type WritableDb } from '../sql.ts';
import type { CheckPart } from './check-parts.ts';

type NamedRow = PersonName & { readonly row: number; readonly id: ClientId; readonly isStub: number };

const batch = 100;

type Point = { readonly clientId: ClientId; readonly kind: string; readonly value: string };

/** What is kept for some clients, read at once: two questions for each client took twice as long. */
const around = (db: ReadableDb, clients: readonly NamedRow[]) => {
  const points = Map.groupBy(
    all<Point>(
      db,
      `SELECT client_id AS clientId, kind, value FROM contact_point
       WHERE client_id IN (SELECT value FROM json_each(?)) ORDER BY client_id, position`,
      [JSON.stringify(clients.map(({ id }) => id))],
    ),
    ({ clientId }) => clientId,
  );
  const terms = Map.groupBy(
    all<{ readonly row: number; readonly term: string }>(
      db,
      'SELECT client_row AS row, term FROM search_term WHERE client_row BETWEEN ? AND ?',
      [clients[0]?.row ?? 0, clients.at(-1)?.row ?? 0],
    ),
    ({ row }) => row,
  );
  return {
    pointsOf: (id: ClientId): readonly Point[] => points.get(id) ?? [],
    keptOf: (row: number): readonly string[] => (terms.get(row) ?? []).map(({ term }) => term),
  };
};

const termsOf = ({ isStub, ...name }: NamedRow, points: readonly Point[]): readonly string[] => {
  // Of a file that was purged, only a name is left, and nobody finds it by searching.
  if (isStub === 1) return [];
  const valuesOf = (kind: string) =>
    points.filter((point) => point.kind === kind).map((point) => point.value);
  return searchTerms(name, valuesOf('phone'), valuesOf('email'));
};

const areSame = (terms: readonly string[], kept: readonly string[]): boolean => {
  const wanted = new Set(terms);
  return wanted.size === kept.length && kept.every((term) => wanted.has(term));
};

/**
 * Compares the terms under which each client is found with what the name, the telephone and the mail address give; how
 * many clients differ. With `mend`, a store inside a transaction, their terms are made anew.
 */
export function* checkSearch(db: ReadableDb, mend: WritableDb | null = null): CheckPart {
  const total = value<number>(db, 'SELECT count(*) FROM client') ?? 0;
  let after = 0;
  let differing = 0;
  for (let done = 0; ; ) {
    const rows = all<NamedRow>(
      db,
      `SELECT row, id, is_stub AS isStub, given_name AS givenName, initials, prefix, family_name AS familyName, alias
       FROM client WHERE row > ? ORDER BY row LIMIT ${batch}`,
      [after],
    );
    const { pointsOf, keptOf } = around(db, rows);
    for (const client of rows) {
      const terms = termsOf(client, pointsOf(client.id));
      if (areSame(terms, keptOf(client.row))) continue;
      differing += 1;
      if (mend) putSearchTerms(mend, client.row, terms);
    }
    done += rows.length;
    after = rows.at(-1)?.row ?? after;
    yield { step: 'check-search', done, total };
    if (rows.length < batch) return differing;
  }
}
