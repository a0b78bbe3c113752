import { all, type ReadableDb, type Value } from '../../db/sql.ts';
import { tableNames } from './table-picture.ts';

/** What is decided or reckoned about a record, and not part of it. */
const notOfRecords: ReadonlySet<string> = new Set([
  'audit',
  'audit_anchor',
  'advice',
  'advice_question',
  'draft_text',
  'extension',
  'hold',
  'hold_review',
  'import_mapping',
  'import_run',
  'ledger',
  'name_order',
  'outside_copy',
  'purge_line',
  'purge_list',
  'purge_run',
  'register_version',
  'retention_timer',
  'setting',
  'statement',
]);

type Row = { readonly table: string; readonly name: string; readonly texts: readonly string[] };

const rowsOf = (db: ReadableDb): readonly Row[] =>
  tableNames(db)
    .filter((table) => !notOfRecords.has(table))
    .flatMap((table) =>
      all<Readonly<Record<string, Value>>>(db, `SELECT * FROM ${table}`).map((row) => {
        const texts = Object.values(row).filter((value) => typeof value === 'string');
        return { table, name: typeof row['id'] === 'string' ? row['id'] : texts.join(' '), texts };
      }),
    );

/**
 * Every row of a record and of what hangs on one of those, by table and name: whatever names the record's id, and
 * whatever names the id of such a row. Knows no list of the program.
 */
export const rowsAbout = (db: ReadableDb, recordId: string): readonly string[] => {
  const rows = rowsOf(db);
  const own = rows.filter(({ texts }) => texts.includes(recordId));
  const ids = new Set(own.map(({ name }) => name).filter((name) => /^[a-z2-7]{20}$/.test(name)));
  const hanging = rows.filter(({ texts }) => texts.some((text) => ids.has(text)));
  return [...new Set([...own, ...hanging].map(({ table, name }) => `${table} ${name}`))].toSorted();
};
