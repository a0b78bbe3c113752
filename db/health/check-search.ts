import type { ClientId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { searchTerms } from '../../core/kernel/search-terms.ts';
import { putSearchTerms } from '../repositories/search.ts';
import { all, type ReadableDb, value, values, type WritableDb } from '../sql.ts';
import type { CheckPart } from './check-parts.ts';

type NamedRow = PersonName & { readonly row: number; readonly id: ClientId; readonly isStub: number };

const batch = 100;

const termsOf = (db: ReadableDb, { id, isStub, ...name }: NamedRow): readonly string[] => {
  // Of a file that was purged, only a name is left, and nobody finds it by searching.
  if (isStub === 1) return [];
  const points = all<{ readonly kind: string; readonly value: string }>(
    db,
    'SELECT kind, value FROM contact_point WHERE client_id = ? ORDER BY position',
    [id],
  );
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
    for (const client of rows) {
      const terms = termsOf(db, client);
      const kept = values<string>(db, 'SELECT term FROM search_term WHERE client_row = ?', [client.row]);
      if (areSame(terms, kept)) continue;
      differing += 1;
      if (mend) putSearchTerms(mend, client.row, terms);
    }
    done += rows.length;
    after = rows.at(-1)?.row ?? after;
    yield { step: 'check-search', done, total };
    if (rows.length < batch) return differing;
  }
}
