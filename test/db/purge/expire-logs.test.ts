import { expect, test } from 'vitest';
import { expirePurgeLog } from '../../../db/purge/expire-logs.ts';
import { run, value, type WritableDb } from '../../../db/sql.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const limit = '2033-11-22T00:00:00.000Z';

/** A store with one run and one box of it; `marked` is a run between its commit and its proof. */
const withRun = (state: 'marked' | 'proven', startedAt: string, finalAt: string | null): WritableDb => {
  const { db } = migratedVault();
  const certificate = state === 'proven' ? JSON.stringify({ finalAt }) : null;
  run(
    db,
    `INSERT INTO purge_run (id, number, reason, state, started_at, by_user, summary, removed_ids, certificate)
     VALUES ('run', 1, 'term', @state, @startedAt, 'u', '{}', x'', @certificate)`,
    { state, startedAt, certificate },
  );
  run(
    db,
    "INSERT INTO outside_copy (run_id, number, kind, state, is_known) VALUES ('run', 1, 'paper', 'open', 1)",
  );
  return db;
};

const left = (db: WritableDb) => [
  value<number>(db, 'SELECT count(*) FROM purge_run'),
  value<number>(db, 'SELECT count(*) FROM outside_copy'),
];

const before = '2033-11-21T23:59:59.999Z';
const ticked = '2026-12-01T10:00:00.000Z';

test.each([
  ['a final one from before the limit', 'proven', before, ticked, 0],
  ['a final one from the limit on', 'proven', limit, ticked, 1],
  ['one that waits for ticks, however old', 'proven', '2001-01-01T00:00:00.000Z', null, 1],
  ['one whose proof is still to come', 'marked', before, null, 1],
] as const)('of certificates past the term, with its boxes: %s', (_, state, startedAt, finalAt, stays) => {
  const db = withRun(state, startedAt, finalAt);
  expect(expirePurgeLog(db, limit)).toBe(stays === 0);
  expect(left(db)).toEqual([stays, stays]);
});

test('one that waited goes at the next opening after the last tick', () => {
  const db = withRun('proven', before, null);
  expirePurgeLog(db, limit);
  run(db, 'UPDATE purge_run SET certificate = \'{"finalAt":"2033-12-01T10:00:00.000Z"}\'');
  expect(expirePurgeLog(db, limit)).toBe(true);
  expect(left(db)).toEqual([0, 0]);
});
