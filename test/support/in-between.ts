import { join } from 'node:path';
import { expect } from 'vitest';
import type { PurgeListId } from '../../core/kernel/ids.ts';
import { getList, linesNow } from '../../db/repositories/purge-list.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import { all, type ReadableDb, value, values } from '../../db/sql.ts';
import { areTheirOwn, digestOfList } from '../../vault/purge/freeze-list.ts';
import { tableNames } from './table-picture.ts';
import { tokensLeft } from './tokens-left.ts';
import { afterwards, faultsIn, keyOf } from './worker-vault.ts';

/** Every row of every table, without what differs each time: ids, instants, keys, and what a proof counted. */
export type Rows = Readonly<Record<string, string>>;

const masked = (row: object): string =>
  JSON.stringify(Object.values(row).map((it) => (it instanceof Uint8Array ? 'bytes' : it)))
    .replace(/\\"proof\\":\{.*?\}/g, 'proof')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/\b[0-9a-f]{16,64}\b/g, 'hash')
    .replace(/\b[a-z2-7]{20}\b/g, 'id');

const rowsOf = (db: ReadableDb): Rows => ({
  ...Object.fromEntries(
    // An opening writes a line and a setting too; the log itself is looked at by what was done.
    tableNames(db)
      .filter((table) => !['audit', 'setting'].includes(table))
      .map((table) => [table, all<object>(db, `SELECT * FROM ${table}`).map(masked).sort().join('\n')]),
  ),
  done: values<string>(
    db,
    "SELECT operation || count(*) FROM audit WHERE operation NOT LIKE 'vault.%' GROUP BY operation ORDER BY 1",
  ).join('\n'),
});

type Approval = { readonly list: string; readonly digest: string; readonly lines: number };

/** What is not as it must be with the lists: frozen whole or not at all, and signed for exactly what stands there. */
const listFaults = (db: ReadableDb): readonly string[] => {
  const approvals = listStatements(db)
    .filter(({ kind }) => kind === 'purge-approved')
    .map(({ body }) => JSON.parse(body) as Approval);
  return values<PurgeListId>(db, 'SELECT id FROM purge_list').flatMap((id) => {
    const list = getList(db, id);
    if (!list) return ['a list that cannot be read'];
    const lines = linesNow(db, id);
    const isOpen = list.state === 'proposed' || list.state === 'approved';
    const isWhole =
      digestOfList(list, lines) === list.digest && areTheirOwn(lines) && lines.length === list.lines;
    const signed = approvals.filter((approval) => approval.list === id);
    const isSigned = signed.some(
      ({ digest, lines: count }) => digest === list.digest && count === list.lines,
    );
    return [
      ...((isOpen ? isWhole : lines.length === 0) ? [] : ['a list that is half frozen']),
      ...(isSigned === (list.approvedBy !== null) && signed.length < 2
        ? []
        : ['an approval of something else']),
    ];
  });
};

/**
 * Opens a vault as its next start does, and gives all its rows. Fails when anything in it is wrong: pages, references,
 * log, a list or its approval; or when anybody of the first `past` people is left after a purge (0: nobody is sought).
 */
export const rowsAtNextStart = async (home: string, past: number): Promise<Rows> => {
  await afterwards(home, (call) => call('clients.counts', {}));
  let rows: Rows = {};
  let isPurged = false;
  const faults = await faultsIn(home, (db) => {
    rows = rowsOf(db);
    isPurged = value<number>(db, 'SELECT count(*) FROM purge_run') !== 0;
    return listFaults(db);
  });
  expect(faults).toEqual([]);
  if (isPurged && past > 0) {
    const folder = join(home, 'kluis.vertrouwd');
    const keys = new Map([[join(folder, 'vault.db'), await keyOf(folder)]]);
    expect(
      tokensLeft(
        folder,
        keys,
        Array.from({ length: past }, (_, it) => it),
      ),
    ).toEqual([]);
  }
  return rows;
};

/** Whether these rows are those of before or of after; else the tables in which they are neither. */
export const sideOf = (rows: Rows, before: Rows, after: Rows): string => {
  const differing = (side: Rows) => Object.keys(side).filter((table) => side[table] !== rows[table]);
  if (differing(before).length === 0) return 'before';
  const from = differing(after);
  return from.length === 0 ? 'after' : `in between: ${from.join(', ')}`;
};
