import { describe, expect, test } from 'vitest';
import {
  all,
  begin,
  each,
  inTransaction,
  one,
  rollback,
  run,
  transaction,
  value,
  values,
} from '../../db/sql.ts';
import { newVaultFile } from '../support/vault-files.ts';

const withDays = () => {
  const { db } = newVaultFile();
  db.exec('CREATE TABLE day (id TEXT PRIMARY KEY, due_on TEXT NOT NULL, seal BLOB) STRICT');
  for (const [id, due] of [
    ['a', '2026-01-31'],
    ['b', '2026-02-28'],
    ['c', '2026-03-01'],
  ] as const)
    run(db, 'INSERT INTO day VALUES (@id, @due, @seal)', { id, due, seal: new Uint8Array([1, 2]) });
  return db;
};

describe('the SQL helpers', () => {
  test('bind values in order and by name', () => {
    const db = withDays();
    expect(all(db, 'SELECT id FROM day WHERE due_on <= ? ORDER BY id', ['2026-02-28'])).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
    expect(one(db, 'SELECT due_on FROM day WHERE id = @id', { id: 'c' })).toEqual({ due_on: '2026-03-01' });
    expect(one(db, 'SELECT due_on FROM day WHERE id = ?', ["c' OR 1=1"])).toBeUndefined();
  });

  test('give single values without disturbing the rows of the same SQL', () => {
    const db = withDays();
    const sql = 'SELECT id, due_on FROM day ORDER BY id';
    expect(value(db, sql)).toBe('a');
    expect(one(db, sql)).toEqual({ id: 'a', due_on: '2026-01-31' });
    expect(values(db, sql)).toEqual(['a', 'b', 'c']);
    expect(value(db, 'SELECT count(*) FROM day')).toBe(3);
  });

  test('scan row by row, also the same query inside itself', () => {
    const db = withDays();
    const pairs: string[] = [];
    for (const outer of each<{ id: string }>(db, 'SELECT id FROM day'))
      for (const inner of each<{ id: string }>(db, 'SELECT id FROM day')) pairs.push(outer.id + inner.id);
    expect(pairs).toHaveLength(9);
  });

  test('do not write through a helper that reads', () => {
    const db = withDays();
    expect(() => all(db, "DELETE FROM day WHERE id = 'a' RETURNING id")).toThrow('use run');
    expect(value(db, 'SELECT count(*) FROM day')).toBe(3);
  });

  test('say how many rows a write changed', () => {
    const db = withDays();
    expect(run(db, 'DELETE FROM day WHERE due_on < ?', ['2026-03-01'])).toEqual({ changes: 2 });
  });
});

describe('a transaction', () => {
  test('lasts when the work succeeds and leaves nothing when it fails', () => {
    const db = withDays();
    expect(transaction(db, () => run(db, "DELETE FROM day WHERE id = 'a'").changes)).toBe(1);
    expect(() =>
      transaction(db, () => {
        run(db, 'DELETE FROM day');
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(value(db, 'SELECT count(*) FROM day')).toBe(2);
    expect(inTransaction(db)).toBe(false);
  });

  test('refuses work that waits, and undoes it', () => {
    const db = withDays();
    expect(() => transaction(db, async () => run(db, 'DELETE FROM day'))).toThrow('cannot wait');
    expect(value(db, 'SELECT count(*) FROM day')).toBe(3);
  });

  test('is not started inside another', () => {
    const db = withDays();
    begin(db);
    expect(inTransaction(db)).toBe(true);
    expect(() => transaction(db, () => 1)).toThrow('already open');
    rollback(db);
  });
});
