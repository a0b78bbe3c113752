import type { ClientFilter, ClientRow } from '../../core/contract/clients.ts';
import { listName } from '../../core/kernel/names.ts';
import { type QueryTerm, queryTerms } from '../../core/kernel/search-terms.ts';
import type { RowSet } from './narrow.ts';
import { changesOfNames, rowsInSight, type Sight } from './sight.ts';
import { all, inTransaction, type ReadableDb, run, value, values, type WritableDb } from '../sql.ts';

/** Makes the terms under which one client is found equal to these, touching only the ones that differ. */
export const putSearchTerms = (db: WritableDb, clientRow: number, terms: readonly string[]): void => {
  const wanted = new Set(terms);
  const kept = new Set(values<string>(db, 'SELECT term FROM search_term WHERE client_row = ?', [clientRow]));
  for (const term of kept)
    if (!wanted.has(term))
      run(db, 'DELETE FROM search_term WHERE term = ? AND client_row = ?', [term, clientRow]);
  for (const term of wanted)
    if (!kept.has(term))
      run(db, 'INSERT INTO search_term (term, client_row) VALUES (?, ?)', [term, clientRow]);
};

/** The row numbers of all clients in the order of their names; a closed file's number is negative. */
type NameOrder = { readonly changes: number; readonly rows: Int32Array; readonly highest: number };

const orders = new WeakMap<ReadableDb, NameOrder>();

/**
 * Reading the order again for each key that is pressed costs 10 ms at 100,000 clients, so it is kept until a client
 * comes, goes or moves; triggers of the schema count that, whoever writes. Row numbers only: no name stays in memory.
 * Inside a transaction nothing is kept, because a rollback sets the count back.
 */
const nameOrder = (db: ReadableDb): NameOrder => {
  const changes = changesOfNames(db);
  const known = orders.get(db);
  if (known?.changes === changes && !inTransaction(db)) return known;
  const rows = Int32Array.from(
    values<number>(
      db,
      'SELECT iif(closed_on IS NULL, row, -row) FROM client WHERE is_stub = 0 ORDER BY sort_key, row',
    ),
  );
  const order = { changes, rows, highest: value<number>(db, 'SELECT max(row) FROM client') ?? 0 };
  if (!inTransaction(db)) orders.set(db, order);
  return order;
};

/** Sorts after every text that starts with the prefix. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

const rowsOf = (db: ReadableDb, { prefix, sounds }: QueryTerm): readonly (readonly number[])[] => [
  values<number>(db, 'SELECT client_row FROM search_term WHERE term >= @from AND term < @to', {
    from: prefix,
    to: afterPrefix(prefix),
  }),
  ...sounds.map((sound) => values<number>(db, 'SELECT client_row FROM search_term WHERE term = ?', [sound])),
];

/**
 * For each row number how many of the parts fit, counted only while every part before it fitted too: a row whose
 * number equals `parts.length` fits all of them.
 */
const fitting = (db: ReadableDb, parts: readonly QueryTerm[], highest: number): Uint8Array => {
  const fits = new Uint8Array(highest + 1);
  parts.forEach((part, at) => {
    for (const rows of rowsOf(db, part)) for (const row of rows) if (fits[row] === at) fits[row] = at + 1;
  });
  return fits;
};

type NamedRow = Omit<ClientRow, 'listName' | 'isAliasOnly' | 'isShielded'> & {
  readonly row: number;
  readonly isShielded: number;
  readonly isRead: number;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly alias: string;
};

const readRows = (
  db: ReadableDb,
  rows: readonly number[],
  { team, circles }: Pick<SearchQuery, 'team' | 'circles'>,
): ClientRow[] => {
  const named = all<NamedRow>(
    db,
    `SELECT row, id, given_name AS givenName, initials, prefix, family_name AS familyName, alias,
            opened_on AS openedOn, last_contact_on AS lastContactOn, closed_on AS closedOn,
            phase_id AS phaseId, assigned_to AS assignedTo,
            NOT EXISTS (SELECT 1 FROM file_key k WHERE k.client_id = client.id AND k.circle_id = @team) AS isShielded,
            EXISTS (SELECT 1 FROM file_key k WHERE k.client_id = client.id
              AND k.circle_id IN (SELECT value FROM json_each(@circles))) AS isRead
     FROM client WHERE row IN (SELECT value FROM json_each(@rows))`,
    { rows: JSON.stringify(rows), team, circles: JSON.stringify(circles) },
  );
  const byRow = new Map(named.map((it) => [it.row, it]));
  return rows.flatMap((row) => {
    const it = byRow.get(row);
    if (!it) return [];
    const { id, openedOn, lastContactOn, closedOn, phaseId, assignedTo } = it;
    const isAliasOnly = it.givenName === '' && it.initials === '' && it.familyName === '';
    return [
      {
        id,
        listName: listName(it),
        openedOn,
        lastContactOn,
        closedOn,
        isAliasOnly,
        phaseId: it.isRead === 1 ? phaseId : null,
        assignedTo: it.isRead === 1 ? assignedTo : null,
        isShielded: it.isShielded === 1,
      },
    ];
  });
};

/** What is looked for, and for whom. */
export type SearchQuery = {
  readonly words: string;
  readonly filter: ClientFilter;
  /** The rows that other filters leave; null for all. */
  readonly narrow: RowSet | null;
  readonly offset: number;
  readonly limit: number;
  readonly sight: Sight;
  readonly team: string;
  /** The circles whose key the asker holds: of other files no more than name and days is shown. */
  readonly circles: readonly string[];
};

type Asked = Omit<SearchQuery, 'offset' | 'limit'>;

/** Tells the row number of everyone who is found, in the order of the names. */
const eachFound = (db: ReadableDb, query: Asked, tell: (row: number) => void): void => {
  const parts = queryTerms(query.words);
  const { rows, highest } = nameOrder(db);
  const fits = fitting(db, parts, highest);
  const inSight = rowsInSight(db, query.sight);
  const showsOpen = query.filter !== 'closed';
  const showsClosed = query.filter !== 'open';
  for (const signed of rows) {
    const row = Math.abs(signed);
    if (fits[row] !== parts.length || !(signed > 0 ? showsOpen : showsClosed)) continue;
    if (inSight && inSight[row] !== 1) continue;
    if (query.narrow && query.narrow[row] !== 1) continue;
    tell(row);
  }
};

/**
 * A page of the clients in somebody's sight whom every part of the typed words fits, in the order of their names, with
 * the exact number of all of them; empty words fit everyone. A file that the team's circle cannot read is shielded.
 * SQLite finds and sorts; only the intersection of row numbers is made here, because counting and sorting forty
 * thousand distinct rows in SQL costs several times the 16 ms that a key press may take, and so does a page deep in
 * the list.
 */
export const searchClients = (
  db: ReadableDb,
  query: SearchQuery,
): { readonly total: number; readonly rows: ClientRow[] } => {
  const page: number[] = [];
  let total = 0;
  eachFound(db, query, (row) => {
    if (total >= query.offset && page.length < query.limit) page.push(row);
    total += 1;
  });
  return { total, rows: readRows(db, page, query) };
};

/** The row numbers of everyone who is found, in the order of the names. */
export const findRows = (db: ReadableDb, query: Asked): readonly number[] => {
  const rows: number[] = [];
  eachFound(db, query, (row) => rows.push(row));
  return rows;
};

/** How many of the files in somebody's sight are open, and how many are closed. */
export const countClients = (
  db: ReadableDb,
  sight: Sight,
): { readonly open: number; readonly closed: number } => {
  const inSight = rowsInSight(db, sight);
  let open = 0;
  let closed = 0;
  for (const row of nameOrder(db).rows) {
    if (inSight && inSight[Math.abs(row)] !== 1) continue;
    if (row > 0) open += 1;
    else closed += 1;
  }
  return { open, closed };
};
