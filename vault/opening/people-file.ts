import { hkdfSync } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonOf } from '../../core/kernel/json.ts';
import { readPeople, peopleMark, type PeopleRows } from '../../db/restore/people-rows.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { keyId } from '../keys/key-pairs.ts';
import { writeLasting } from '../keys/keys-store.ts';
import { keyText } from '../keys/key-text.ts';
import { unwrap, wrap } from '../keys/wrap.ts';

/** Room for 100,000 sealed circle keys, and an end to what is read of a file that is not ours. */
const mostBytes = 64_000_000;

const Bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const Rows = z.strictObject({
  statements: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      subject: z.string(),
      body: z.string(),
      madeBy: z.string(),
      madeAt: z.string(),
      signature: Bytes,
    }),
  ),
  circles: z.array(z.strictObject({ id: z.string(), generation: z.int().min(1) })),
  circleKeys: z.array(
    z.strictObject({ circleId: z.string(), generation: z.int().min(1), memberId: z.string(), sealed: Bytes }),
  ),
});

const pathIn = (folder: string): string => join(folder, 'people.sealed');

/** A key of its own for this file, out of the vault's: what is closed with one never opens with the other. */
const keyFor = (vaultKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', vaultKey, new Uint8Array(), 'vertrouwd people 1', 32));

const boundTo = (vaultId: string): string => JSON.stringify(['vertrouwd people 1', vaultId]);

const textOf = ({ statements, circles, circleKeys }: PeopleRows): string =>
  JSON.stringify({
    statements: statements.map((it) => ({ ...it, signature: keyText(it.signature) })),
    circles,
    circleKeys: circleKeys.map((it) => ({ ...it, sealed: keyText(it.sealed) })),
  });

const seal = (rows: PeopleRows, vaultId: string, vaultKey: Uint8Array): Uint8Array => {
  const key = keyFor(vaultKey);
  try {
    return wrap(key, Buffer.from(textOf(rows)), boundTo(vaultId));
  } finally {
    key.fill(0);
  }
};

/**
 * Keeps `people.sealed`: the statements and the sealed keys of the circles, outside the database, so that today's
 * users and roles survive when `vault.db` cannot be read and an older copy takes its place. Sealed under a key that
 * comes from the vault key.
 *
 * Called as the last act of each transaction with the key that the vault has now: when people, circles or that key
 * changed, it writes the new file beside the old one, and what it gives puts it in place after the commit. A full disk
 * is so noticed while all can still be undone.
 */
export const keepPeopleFile = (folder: string, vaultId: string) => {
  const path = pathIn(folder);
  let published = '';
  let isBeside = false;
  return (db: ReadableDb, vaultKey: Uint8Array): (() => void) => {
    const mark = `${keyId(vaultKey)} ${peopleMark(db)}`;
    if (mark === published) {
      // Of a transaction that was undone.
      if (isBeside) rmSync(`${path}.new`, { force: true });
      isBeside = false;
      return () => undefined;
    }
    writeLasting(`${path}.new`, seal(readPeople(db), vaultId, vaultKey));
    isBeside = true;
    return () => {
      isBeside = false;
      try {
        renameSync(`${path}.new`, path);
        published = mark;
      } catch {
        rmSync(`${path}.new`, { force: true });
      }
    };
  };
};

/**
 * Reads the `people.sealed` of a vault with any of the keys that the vault may have. `missing` when there is none,
 * `foreign` when it was changed, or belongs to another vault or key. What the rows say still has to be verified:
 * everyone who is in can write this file.
 */
export const readPeopleFile = (
  folder: string,
  vaultId: string,
  vaultKeys: readonly Uint8Array[],
): PeopleRows | 'missing' | 'foreign' => {
  const about = statSync(pathIn(folder), { throwIfNoEntry: false });
  if (!about) return 'missing';
  if (!about.isFile() || about.size > mostBytes) return 'foreign';
  const sealed = readFileSync(pathIn(folder));
  for (const vaultKey of vaultKeys) {
    const key = keyFor(vaultKey);
    const opened = unwrap(key, sealed, boundTo(vaultId));
    key.fill(0);
    const rows = opened && Rows.safeParse(jsonOf(Buffer.from(opened).toString('utf8')));
    if (rows?.success) return rows.data;
  }
  return 'foreign';
};
