import { randomBytes } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedgerFile } from '../../vault/opening/ledger-file.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { temporaryFolder } from '../support/vault-files.ts';
import { auditKeyOf } from '../support/edit-vault.ts';

describe('the ledger beside the vault', () => {
  let vault: TestVault;
  let key: Uint8Array;
  beforeEach(async () => {
    vault = await openTestVault();
    await vault.call('clients.add', aClient({}));
    await vault.call('vault.lock', {});
    key = await auditKeyOf(vault.folder);
  });
  afterEach(() => vault.close());

  const read = () => {
    const ledger = readLedgerFile(vault.folder);
    if (typeof ledger === 'string') throw new Error(ledger);
    return ledger;
  };
  const path = () => join(vault.folder, 'ledger.json');
  const edit = (change: (text: string) => string) =>
    writeFileSync(path(), change(readFileSync(path(), 'utf8')));

  it('says whose it is and where the audit stood, under the key of the audit', () => {
    const ledger = read();
    expect(ledger.head.seq).toBeGreaterThan(1);
    expect(ledger.removed).toEqual([]);
    expect(ledger.isGenuine(key)).toBe(true);
    expect(ledger.isGenuine(randomBytes(32))).toBe(false);
  });

  it('is not genuine when one figure of it was changed', () => {
    edit((text) => text.replace(/"seq":(\d+)/, (_, seq) => `"seq":${Number(seq) - 1}`));
    expect(read().isGenuine(key)).toBe(false);
  });

  it('is not genuine with a removal that the vault did not write', () => {
    const entry =
      '{"seq":1,"removed":"x","part":"note","why":"incorrect","ruleVersion":null,"dueMonth":null,"runId":null,"at":"2026-11-21T10:00:00Z","by":"x"}';
    edit((text) => text.replace('"removed":[\n', `"removed":[\n${entry}`));
    expect(read().removed).toHaveLength(1);
    expect(read().isGenuine(key)).toBe(false);
  });

  it('tells a file that is not there from one that is something else', () => {
    expect(readLedgerFile(temporaryFolder())).toBe('missing');
    edit((text) => text.replace('"vault"', '"extra":1,"vault"'));
    expect(readLedgerFile(vault.folder)).toBe('damaged');
    writeFileSync(path(), '');
    expect(readLedgerFile(vault.folder)).toBe('damaged');
    truncateSync(path(), 64_000_001);
    expect(readLedgerFile(vault.folder)).toBe('damaged');
  });
});
