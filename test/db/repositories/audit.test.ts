import fc from 'fast-check';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/index.ts';
import { closeVaultFile, createVaultFile } from '../../../db/open.ts';
import { appendAudit, auditHead, linkAt, verifyAudit } from '../../../db/repositories/audit.ts';
import { run, transaction, type WritableDb } from '../../../db/sql.ts';

const length = 10_000;
const key = randomBytes(32);
const columns = 'at, user_id, operation, object, link';

/** A chain of 10,000 lines in an encrypted file, without the trigger that forbids what is tried here. */
const chain = (): { readonly db: WritableDb; readonly close: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'vertrouwd-'));
  const db = createVaultFile(join(folder, 'vault.db'), randomBytes(32));
  migrate(db, migrations, folder);
  transaction(db, () => {
    for (let seq = 1; seq <= length; seq += 1)
      appendAudit(db, key, {
        at: new Date(Date.UTC(2026, 0, 1) + seq * 61_000).toISOString(),
        userId: `gebruiker${seq % 7}`,
        operation: seq % 3 === 0 ? 'clients.open' : 'notes.write',
        object: `dossier${seq % 211}`,
      });
  });
  db.exec('DROP TRIGGER audit_is_append_only');
  return {
    db,
    close: () => {
      closeVaultFile(db);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Edits the chain, looks what the check says, and takes the edit back. */
const afterwards = (db: WritableDb, edit: () => void) => {
  db.exec('BEGIN');
  try {
    edit();
    return { ...verifyAudit(db, key), head: auditHead(db)?.seq };
  } finally {
    db.exec('ROLLBACK');
  }
};

const line = fc.integer({ min: 1, max: length });

describe('a log of 10,000 lines', () => {
  let db: WritableDb;
  let close: () => void;
  beforeAll(() => {
    ({ db, close } = chain());
    return () => close();
  });
  /** The numbers at which an edit should have been found and was not, of so many random edits. */
  const missed = (edits: number, edit: fc.Arbitrary<readonly [() => void, number]>): readonly number[] =>
    fc
      .sample(edit, edits)
      .filter(([make, brokenAt]) => afterwards(db, make).brokenAt !== brokenAt)
      .map(([, brokenAt]) => brokenAt);

  it('is chained by HMAC-SHA256 over the link before and the line', () => {
    const object = 'dossier1';
    const text = JSON.stringify([
      1,
      new Date(Date.UTC(2026, 0, 1) + 61_000).toISOString(),
      'gebruiker1',
      'notes.write',
      object,
    ]);
    const link = createHmac('sha256', key).update(new Uint8Array(32)).update(text).digest();
    expect(Buffer.from(linkAt(db, 1) ?? [])).toEqual(link);
  });

  it('is whole as it was written', () => {
    expect(verifyAudit(db, key)).toMatchObject({ checked: length, brokenAt: null });
    expect(verifyAudit(db, randomBytes(32)).brokenAt).toBe(1);
  });

  it('shows every changed line, whatever was changed of it', () => {
    const edits = [
      "at = '2026-06-01T00:00:00.000Z'",
      "user_id = 'iemand'",
      "operation = 'clients.change'",
      "object = ''",
      'link = zeroblob(32)',
    ];
    expect(
      missed(
        12,
        fc
          .tuple(line, fc.constantFrom(...edits))
          .map(
            ([seq, set]) =>
              [() => void run(db, `UPDATE audit SET ${set} WHERE seq = ?`, [seq]), seq] as const,
          ),
      ),
    ).toEqual([]);
  });

  it('shows every line that was taken out, also when the rest moves up; the end is for the head beside the vault', () => {
    expect(
      missed(
        8,
        fc.tuple(fc.integer({ min: 1, max: length - 1 }), fc.boolean()).map(([seq, movesUp]) => [
          () => {
            run(db, 'DELETE FROM audit WHERE seq = ?', [seq]);
            if (movesUp) {
              run(db, 'UPDATE audit SET seq = -seq WHERE seq > ?', [seq]);
              run(db, 'UPDATE audit SET seq = -seq - 1 WHERE seq < 0');
            }
          },
          movesUp ? seq : seq + 1,
        ]),
      ),
    ).toEqual([]);
    const cut = afterwards(db, () => void run(db, 'DELETE FROM audit WHERE seq = ?', [length]));
    expect(cut).toMatchObject({ brokenAt: null, head: length - 1 });
  });

  it('shows every line that was put in, at any place, the end too', () => {
    expect(
      missed(
        8,
        fc.tuple(fc.integer({ min: 1, max: length + 1 }), line).map(([place, like]) => [
          () => {
            run(db, 'UPDATE audit SET seq = -seq WHERE seq >= ?', [place]);
            run(db, 'UPDATE audit SET seq = 1 - seq WHERE seq < 0');
            run(db, `INSERT INTO audit (seq, ${columns}) SELECT ?, ${columns} FROM audit WHERE seq = ?`, [
              place,
              like < place ? like : like + 1,
            ]);
          },
          // A copy of the very line that stands there is that line; what follows it is then the copy.
          like === place ? place + 1 : place,
        ]),
      ),
    ).toEqual([]);
  });

  it('shows a line that was put before the beginning', () => {
    for (const seq of [0, -7]) {
      const insert = `INSERT INTO audit (seq, ${columns}) SELECT ?, ${columns} FROM audit WHERE seq = 1`;
      expect(afterwards(db, () => void run(db, insert, [seq])).brokenAt).toBe(seq);
    }
  });

  it('shows every two lines that changed places', () => {
    expect(
      missed(
        8,
        fc
          .tuple(line, line)
          .filter(([one, other]) => one < other)
          .map(([one, other]) => [
            () => {
              run(db, 'UPDATE audit SET seq = 0 WHERE seq = ?', [one]);
              run(db, 'UPDATE audit SET seq = ? WHERE seq = ?', [one, other]);
              run(db, 'UPDATE audit SET seq = ? WHERE seq = 0', [other]);
            },
            one,
          ]),
      ),
    ).toEqual([]);
  });

  it('says up to where it is sound, and can be read on from there', () => {
    const check = afterwards(db, () => void run(db, "UPDATE audit SET object = '' WHERE seq = 400"));
    expect(check).toMatchObject({ brokenAt: 400, sound: { seq: 399 }, checked: 400 });
    const after = { seq: length - 5, link: linkAt(db, length - 5) ?? new Uint8Array() };
    expect(verifyAudit(db, key, after)).toMatchObject({ checked: 5, brokenAt: null });
    expect(verifyAudit(db, key, { ...after, link: randomBytes(32) }).brokenAt).toBe(length - 4);
    expect(linkAt(db, length + 1)).toBeNull();
  });
});
