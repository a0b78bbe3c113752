import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { recordTables } from '../../../db/health/salvage-records.ts';
import { all } from '../../../db/sql.ts';
import { editVault } from '../../support/edit-vault.ts';
import { flipByte } from '../../support/flip-byte.ts';
import { passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { rowCounts } from '../../support/table-picture.ts';
import { vaultToShow } from '../../support/vault-to-show.ts';

const Saved = z.object({
  counts: z.object({ notes: z.int(), unreadable: z.int() }),
  clients: z.array(z.unknown()),
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

let vault: TestVault;
let target: string;
let counts: Readonly<Record<string, number>>;
const pageOf: Record<string, number> = {};

beforeAll(async () => {
  vault = await vaultToShow();
  await editVault(vault.folder, (db) => {
    counts = rowCounts(db);
    const roots = all<{ readonly name: string; readonly page: number }>(
      db,
      "SELECT name, rootpage AS page FROM sqlite_schema WHERE type = 'table'",
    );
    for (const { name, page } of roots) pageOf[name] = page;
  });
  target = join(vault.home, 'gered');
  mkdirSync(target);
  return () => vault.close();
});

const salvagedBy = async (label: string) => {
  const { savedAs } = await vault.call('health.salvage', { label, passphrase, folder: target });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return Saved.parse(JSON.parse(Buffer.from(await decrypter.decrypt(readFileSync(savedAs))).toString()));
};

test('what the organisation must be able to show comes out of a damaged vault, row by row', async () => {
  const { records, counts: said } = await salvagedBy(userLabel);
  expect(said.unreadable).toBe(0);
  expect(Object.fromEntries(Object.entries(records).map(([table, rows]) => [table, rows.length]))).toEqual(
    Object.fromEntries(Object.keys(recordTables).map((table) => [table, counts[table]])),
  );
  expect(records['purge_run']?.[0]).not.toHaveProperty('removed_ids');
});

test('somebody who works with a file takes out what anyone may see, and nothing that only leads or the FG may see', async () => {
  const { records } = await salvagedBy('Zoë Mulder');
  expect(Object.keys(records)).toContain('register_version');
  for (const table of ['incident', 'incident_step', 'dpia', 'advice', 'ledger'])
    expect(records).not.toHaveProperty(table);
  expect(records['hold']?.length).toBeLessThan(counts['hold'] ?? 0);
});

test.each(['circle_key', 'statement'])(
  'with the page of %s bad, which every text or role rests on, everything still comes out: it also lies beside the vault',
  async (table) => {
    const before = await salvagedBy(userLabel);
    const mend = flipByte(join(vault.folder, 'vault.db'), pageOf[table] ?? 0);
    const after = await salvagedBy(userLabel);
    mend();
    expect({ ...after, counts: after.counts.notes }).toEqual({ ...before, counts: before.counts.notes });
    expect(after.counts.notes).toBeGreaterThan(0);
  },
);
