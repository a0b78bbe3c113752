import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Out } from '../../../core/contract/index.ts';
import { finish } from '../../../db/forensics/page-walk.ts';
import { matcher, type Sought } from '../../../db/forensics/matcher.ts';
import { searchPages } from '../../../db/forensics/search-pages.ts';
import { heldByOthers } from '../../../db/purge/held-values.ts';
import { otherTables, personTables } from '../../../db/purge/person-tables.ts';
import { everyRecord } from '../../../db/purge/record-tables.ts';
import { applicantTables, volunteerTables } from '../../../db/purge/staff-tables.ts';
import { run, type WritableDb, values } from '../../../db/sql.ts';
import { migratedVault } from '../../support/migrated-vault.ts';
import { openAs } from '../../support/open-as.ts';
import { openTestVault, type TestVault } from '../../support/open-vault.ts';
import { approveAndRun, callerOf } from '../../support/purge-evening.ts';
import { tableNames } from '../../support/table-picture.ts';
import { keepTokenPeople, spellingsOf, tokensOf } from '../../support/token-people.ts';

describe('the tables of the schema', () => {
  test('are each known as holding a person or not, and no other is named', () => {
    const known = new Set([
      ...[...personTables, ...everyRecord].map(({ table }) => table),
      ...[...volunteerTables, ...applicantTables].map(({ table }) => table),
      ...Object.keys(otherTables),
      'applicant',
      'client',
      'volunteer',
      'retention_timer',
    ]);
    expect([...known].sort()).toEqual(tableNames(migratedVault().db));
  });

  test('that refer to a client are all among those that the removal empties', () => {
    const { db } = migratedVault();
    const refers = tableNames(db).filter(
      (name) =>
        values<string>(db, 'SELECT "table" FROM pragma_foreign_key_list(?)', [name]).includes('client') ||
        values<string>(db, 'SELECT name FROM pragma_table_info(?)', [name]).some((column) =>
          /^client_(?:id|row)$/.test(column),
        ),
    );
    // A draft names its file in its place, a circle's key its circle, a part its attachment: none in a column of its own.
    expect([...refers, 'draft_text', 'circle_key', 'attachment_part'].sort()).toEqual(
      [...new Set(personTables.map(({ table }) => table))].sort(),
    );
  });

  // With its rows go the questions that foreign keys ask of other tables, which the plan of a statement tells too.
  test('are never read whole to remove one record, but for drafts, of which there are few', () => {
    const { db } = migratedVault();
    const reading = (table: string, where: string): readonly string[] =>
      (
        db
          .prepare(`EXPLAIN QUERY PLAN DELETE FROM ${table} WHERE ${where}`)
          .all({ id: 'x', pieces: '[]' }) as {
          readonly detail: string;
        }[]
      ).flatMap(({ detail }) => /^SCAN (?!json_each)(\w+)/.exec(detail)?.[1] ?? []);
    const whole = [...personTables, ...everyRecord, ...volunteerTables, ...applicantTables]
      .filter(({ isShared }) => !isShared)
      .flatMap(({ table, where }) => reading(table, where));
    const ends = ['client', 'volunteer', 'applicant'].flatMap((table) => reading(table, 'id = @id'));
    expect([...new Set([...whole, ...ends])]).toEqual(['draft_text']);
  });

  test.each([
    ['volunteer', volunteerTables, ['draft_text', 'staff_key', 'paper_part', 'plan_progress', 'peer_review']],
    ['applicant', applicantTables, ['draft_text', 'staff_key', 'paper_part']],
  ] as const)('that refer to a %s are as well', (record, tables, byAnotherWay) => {
    const { db } = migratedVault();
    const refers = tableNames(db).filter((name) =>
      values<string>(db, 'SELECT name FROM pragma_table_info(?)', [name]).includes(`${record}_id`),
    );
    expect([...refers, ...byAnotherWay].sort()).toEqual([
      ...new Set(tables.map(({ table }) => table).toSorted()),
    ]);
  });

  test('can all be read where a removed value may rightly still stand', () => {
    expect([...heldByOthers(migratedVault().db, ['iemand', 'een waarde'])]).toEqual([]);
  });
});

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** Prepares people, lets `plant` write something by hand, purges those who are past their term, and closes everything. */
const purged = async (people: number, past: number, plant: (db: WritableDb) => void = () => undefined) => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await keepTokenPeople(vault, people, past);
  await vault.call('vault.saveDraftText', { place: 'notes/new', text: tokensOf(0).join(' ') });
  await vault.call('vault.lock', {});
  const { serve, opened, session } = await openAs(vault, {}, undefined, '2026-11-22');
  plant(opened.db);
  const { value: dry } = (await serve('purge.dryRun', {})) as { value: Out<'purge.dryRun'> };
  expect(dry.counts.map(({ category, files }) => [category, files]).toReversed()).toEqual([
    ['client-file', past],
    ['consent-proof', past],
  ]);
  const certificate = await approveAndRun(callerOf(serve));
  session.close();
  return { vault, key: opened.vaultKey.key, certificate };
};

/** Which tokens of these people stand in any file of the folder: the store decrypted page by page, all others as they are. */
const tokensLeft = ({ folder }: TestVault, key: Uint8Array, who: readonly number[]): ReadonlySet<string> => {
  const tokens = who.flatMap(tokensOf);
  const sought: Sought[] = tokens.flatMap((text, id) => spellingsOf(text).map((bytes) => ({ id, bytes })));
  const left = new Set<string>();
  const tell = (id: number): void => void left.add(tokens[id] ?? '');
  const plain = matcher(sought);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    plain.find(Buffer.from(entry.name), tell);
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (entry.name === 'vault.db') {
      const { hits, badPages } = finish(searchPages(path, key, sought));
      expect(badPages).toBe(0);
      for (const id of hits.keys()) tell(id);
    } else plain.find(readFileSync(path), tell);
  }
  return left;
};

describe('a purge', () => {
  test('of a hundred of a thousand people leaves no token of theirs in any file, and every token of the others', async () => {
    const [people, past] = [1_000, 100];
    const { vault, key, certificate } = await purged(people, past);
    expect(readdirSync(vault.folder)).not.toContain('vault.db-wal');
    expect([...tokensLeft(vault, key, range(0, past))]).toEqual([]);
    const there = tokensLeft(vault, key, range(past, people));
    const names = range(past, people).flatMap((it) => tokensOf(it).slice(0, 4));
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    expect(certificate.proof).toMatchObject({ hits: 0, damagedPages: 0, freePages: 0 });
    expect(certificate.proof.valuesSought).toBeGreaterThan(past * 8);
  });

  test('is not proven when a name was left in a place that holds nobody', async () => {
    const [name = ''] = tokensOf(7);
    const { vault, key, certificate } = await purged(40, 10, (db) =>
      run(db, "INSERT INTO setting (name, value) VALUES ('left', ?)", [name]),
    );
    expect(certificate.proof.hits).toBe(1);
    expect([...tokensLeft(vault, key, range(0, 10))]).toEqual([name]);
  });

  test('counts a name that stands in the index of somebody else as held, and the search of this test finds it', async () => {
    const [name = ''] = tokensOf(7);
    const { vault, key, certificate } = await purged(40, 10, (db) =>
      run(db, 'INSERT INTO search_term (term, client_row) SELECT ?, max(row) FROM client', [name]),
    );
    const untouched = (await purged(40, 10)).certificate.proof;
    expect(certificate.proof.hits).toBe(0);
    expect(certificate.proof.valuesHeldByOthers).toBe(untouched.valuesHeldByOthers + 1);
    expect([...tokensLeft(vault, key, range(0, 10))]).toEqual([name]);
  });
});
