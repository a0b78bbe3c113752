import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate, schemaVersion } from '../../db/migrate.ts';
import { closeVaultFile } from '../../db/open.ts';
import { run, transaction, value } from '../../db/sql.ts';
import { next, released } from '../support/migrate-and-die.ts';
import { closedVaultFile, openedVaultFile } from '../support/vault-files.ts';

const script = join(import.meta.dirname, '..', 'support', 'migrate-and-die.ts');
const people = 4_000;
const times = 100;

test('a migration that is killed at any moment leaves the old file or the new one, with everyone in it', async () => {
  const versions: Record<string, number> = {};
  let kills = 0;
  for (let time = 0; kills < times; time += 1) {
    const { path, key } = closedVaultFile((db) => {
      migrate(db, released, '');
      transaction(db, () => {
        for (let at = 0; at < people; at += 1) {
          run(db, 'INSERT INTO person VALUES (?, ?)', [`p${at}`, 'Testpersoon']);
          run(db, 'INSERT INTO note VALUES (?)', [`p${at}`]);
        }
      });
    });
    const child = spawn(process.execPath, [script, path, Buffer.from(key).toString('hex'), 'none']);
    const ended = once(child, 'exit');
    const early = setTimeout(() => child.kill('SIGKILL'), 40 + ((time * 7) % 160));
    const [, signal] = (await ended) as [number | null, string | null];
    clearTimeout(early);
    // A child that was ready before the signal came counts for nothing.
    if (signal !== 'SIGKILL') continue;
    kills += 1;
    const db = openedVaultFile(path, key);
    const version = schemaVersion(db);
    versions[version] = (versions[version] ?? 0) + 1;
    migrate(
      db,
      next(() => undefined),
      dirname(path),
    );
    expect([
      schemaVersion(db),
      value(db, 'SELECT count(*) FROM person'),
      value(db, 'SELECT count(*) FROM note'),
    ]).toEqual([2, people, people]);
    expect(value(db, 'SELECT integrity_check FROM pragma_integrity_check')).toBe('ok');
    closeVaultFile(db);
  }
  expect(versions['1']).toBeGreaterThan(0);
  process.stdout.write(`kill while migrating: ${kills} kills, versions ${JSON.stringify(versions)}\n`);
});
