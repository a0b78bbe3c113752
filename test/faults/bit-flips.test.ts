import { copyFileSync, openSync, closeSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../core/kernel/refusal.ts';
import { finish, walkPages } from '../../db/forensics/page-walk.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { refusing } from '../../db/sqlite-refusal.ts';
import { openTestVault } from '../support/open-vault.ts';
import { tablePicture } from '../support/table-picture.ts';
import { importTokenPeople } from '../support/token-people.ts';
import { aHome, keyOf } from '../support/worker-vault.ts';

let template: string;
let key: Uint8Array;
beforeAll(async () => {
  const vault = await openTestVault();
  await importTokenPeople(vault, 300, 0);
  await vault.call('vault.lock', {});
  template = vault.folder;
  key = await keyOf(vault.folder);
  return () => vault.close();
});

/** Everything in the store as one text, or the rule with which it could not be read. */
const readAll = (path: string): string => {
  try {
    return refusing(() => {
      const db = openVaultFile(path, key);
      try {
        return tablePicture(db);
      } finally {
        closeVaultFile(db);
      }
    });
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'refused') return error.error.rule;
    throw error;
  }
};

const badPagesIn = (path: string): number => finish(walkPages(path, key)).badPages;

test('a single flipped bit is found by the walk, and never read as if it were right: 300 times', () => {
  const whole = join(template, 'vault.db');
  const path = join(aHome(), 'vault.db');
  copyFileSync(whole, path);
  const sound = readAll(path);
  copyFileSync(whole, path);
  const bytes = readFileSync(whole);
  const { size } = statSync(whole);
  const found = { byWalk: 0, byReading: 0, harmless: 0, silentlyWrong: 0 };
  for (let time = 0; time < 300; time += 1) {
    const at = Math.floor(((time + 0.37) / 300) * size);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(bytes[at] ?? 0) ^ (1 << (time % 8))]), 0, 1, at);
    closeSync(file);
    // The first 16 bytes are the salt of the whole file: without it no page is genuine.
    if (badPagesIn(path) > 0) found.byWalk += 1;
    const read = readAll(path);
    if (read === sound) found.harmless += 1;
    else if (read === 'vault-damaged' || read === 'vault-unreadable') found.byReading += 1;
    else found.silentlyWrong += 1;
    copyFileSync(whole, path);
  }
  process.stdout.write(`300 flipped bits in ${size / 4096} pages: ${JSON.stringify(found)}\n`);
  expect(found).toMatchObject({ byWalk: 300, silentlyWrong: 0 });
  expect(found.byReading).toBeGreaterThan(100);
});
