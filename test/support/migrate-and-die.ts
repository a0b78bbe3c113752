import { dirname } from 'node:path';
import { type Migration, migrate } from '../../db/migrate.ts';
import { openVaultFile } from '../../db/open.ts';
import { run, type WritableDb } from '../../db/sql.ts';

/** The released schema of this test: a parent with children that go when it goes. */
export const released: readonly Migration[] = [
  {
    version: 1,
    up: (db) =>
      db.exec(`CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
               CREATE TABLE note (person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE) STRICT;`),
  },
];

const steps: readonly string[] = [
  'CREATE TABLE renewed (id TEXT PRIMARY KEY, name TEXT NOT NULL, prefix TEXT NOT NULL) STRICT',
  "INSERT INTO renewed SELECT id, name, '' FROM person",
  'DROP TABLE person',
  'ALTER TABLE renewed RENAME TO person',
  'CREATE INDEX note_by_person ON note (person_id)',
];

/** The next schema: rebuilds the parent, with a moment before and after each of its steps. */
export const next = (atMoment: (moment: number) => void): readonly Migration[] => [
  ...released,
  {
    version: 2,
    up: (db: WritableDb) => {
      steps.forEach((sql, index) => {
        atMoment(index);
        run(db, sql);
      });
      atMoment(steps.length);
    },
  },
];

/** The moments of `next` at which a process can be killed. */
export const moments = steps.length + 1;

if (import.meta.main) {
  const [path = '', key = '', moment = ''] = process.argv.slice(2);
  migrate(
    openVaultFile(path, Buffer.from(key, 'hex')),
    next((now) => {
      if (now === Number(moment)) process.kill(process.pid, 'SIGKILL');
    }),
    dirname(path),
  );
}
