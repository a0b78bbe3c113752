import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Refusal } from '../../core/kernel/refusal.ts';
import { closeVaultFile, createVaultFile, openVaultFile } from '../../db/open.ts';
import type { WritableDb } from '../../db/sql.ts';

/** An empty folder that goes when the test is over. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vertrouwd-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A real encrypted vault file in a folder of its own, open until the test closes it or is over. */
export type VaultFile = {
  readonly folder: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly db: WritableDb;
};

/** Makes a vault file and keeps it open for the test. */
export const newVaultFile = (): VaultFile => {
  const folder = temporaryFolder();
  const path = join(folder, 'vault.db');
  const key = randomBytes(32);
  const db = createVaultFile(path, key);
  onTestFinished(() => closeVaultFile(db));
  return { folder, path, key, db };
};

/** Makes a vault file, fills it, and closes it. */
export const closedVaultFile = (fill: (db: WritableDb) => void): VaultFile => {
  const vault = newVaultFile();
  fill(vault.db);
  closeVaultFile(vault.db);
  return vault;
};

/** Opens a vault file until the test is over. */
export const openedVaultFile = (path: string, key: Uint8Array): WritableDb => {
  const db = openVaultFile(path, key);
  onTestFinished(() => closeVaultFile(db));
  return db;
};

/** The rule with which something is refused, or `null` when it is not; any other error fails the test. */
export const refusalOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'refused') return error.error.rule;
    throw error;
  }
};

/** Tries to open a vault file in a process of its own: `opened`, or the rule with which it is refused. */
export const openInOtherProcess = (path: string, key: Uint8Array): string => {
  const script = join(import.meta.dirname, 'open-vault-file.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, path, Buffer.from(key).toString('hex')], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
};

/** The files of a folder in which these bytes can be read as they are, without any key. */
export const filesShowing = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
