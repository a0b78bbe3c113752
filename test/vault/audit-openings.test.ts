import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { anyLine } from '../support/any-line.ts';
import { editVault, forgeAudit } from '../support/edit-vault.ts';
import { makeTestVault, openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { temporaryFolder } from '../support/vault-files.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

const work = async () => {
  await vault.call('clients.add', aClient({}));
  await vault.call('clients.add', aClient({ familyName: 'Öztürk' }));
};
const lock = () => vault.call('vault.lock', {});
const state = () => vault.call('audit.state', {});
const gaps = async () => (await state()).gaps.map(({ kind, from, to }) => ({ kind, from, to }));
const lines = async () => (await vault.call('audit.list', { ...anyLine, offset: 0, limit: 200 })).lines;
const head = async () => (await state()).head.seq;

/** Takes or puts back the files of the vault, as somebody with a stick would. */
const copyAside = (names: readonly string[]) => {
  const aside = temporaryFolder();
  for (const name of names) cpSync(join(vault.folder, name), join(aside, name));
  return () => {
    for (const name of names) cpSync(join(aside, name), join(vault.folder, name));
  };
};

describe('an opening', () => {
  it('leaves a line, and so does a lock', async () => {
    await lock();
    await vault.unlock();
    expect((await lines()).slice(0, 2).map(({ operation }) => operation)).toEqual([
      'vault.unlock',
      'vault.lock',
    ]);
    expect(await gaps()).toEqual([]);
  });

  it('says how many attempts failed before it', async () => {
    await lock();
    for (const wait of [0, 1, 2]) {
      vault.restart(`2026-11-2${2 + wait}`);
      await vault.reply('vault.unlock', { label: userLabel, passphrase: 'iets heel anders' });
    }
    vault.restart('2026-11-25');
    await vault.unlock();
    expect((await lines())[0]).toMatchObject({ operation: 'vault.unlock', object: 'failures-3' });
  });

  it('notices that a file was put back, by the lines that are missing', async () => {
    await lock();
    const putBack = copyAside(['vault.db']);
    await vault.unlock();
    const before = await head();
    await work();
    await lock();
    putBack();
    await vault.unlock();
    // Two clients and the lock, besides the opening itself.
    expect(await gaps()).toEqual([{ kind: 'tail-missing', from: before, to: before + 3 }]);
    const named = (await lines()).find(({ operation }) => operation === 'audit.gap');
    expect(named?.object).toBe(`tail-missing:${before}-${before + 3}`);
    await lock();
    await vault.unlock();
    expect(await gaps()).toHaveLength(1);
  });

  it('notices another history of the same length or longer', async () => {
    await lock();
    const putBack = copyAside(['vault.db', 'ledger.json']);
    await vault.unlock();
    await lock();
    const keepLedger = copyAside(['ledger.json']);
    putBack();
    await vault.unlock();
    await work();
    await lock();
    keepLedger();
    await vault.unlock();
    expect((await gaps()).map(({ kind }) => kind)).toEqual(['other-file']);
  });

  it('cannot notice that vault and ledger were put back together: only a print shows that', async () => {
    await lock();
    const putBack = copyAside(['vault.db', 'ledger.json']);
    await vault.unlock();
    await work();
    const printed = (await lines())[0];
    await lock();
    putBack();
    await vault.unlock();
    await work();
    expect(await gaps()).toEqual([]);
    expect((await lines()).map(({ seq, mark }) => `${seq} ${mark}`)).not.toContain(
      `${printed?.seq} ${printed?.mark}`,
    );
  });

  it('notices a ledger that is gone, of another vault, or not written by this one', async () => {
    const ledger = join(vault.folder, 'ledger.json');
    await lock();
    rmSync(ledger);
    await vault.unlock();
    await lock();
    const other = await makeTestVault();
    cpSync(join(other.folder, 'ledger.json'), ledger);
    await other.close();
    await vault.unlock();
    await lock();
    writeFileSync(ledger, '{}');
    await vault.unlock();
    expect((await gaps()).map(({ kind }) => kind)).toEqual([
      'ledger-foreign',
      'ledger-foreign',
      'ledger-missing',
    ]);
    expect(existsSync(ledger)).toBe(true);
  });

  it('is silent after a crash between the commit and the ledger', async () => {
    await lock();
    const putBack = copyAside(['ledger.json']);
    await vault.unlock();
    await lock();
    putBack();
    await vault.unlock();
    expect(await gaps()).toEqual([]);
  });

  it('keeps a gap in sight after somebody looked into it, with her name', async () => {
    await lock();
    rmSync(join(vault.folder, 'ledger.json'));
    await vault.unlock();
    expect((await state()).gaps[0]?.seen).toBeNull();
    await vault.call('audit.acknowledge', {});
    expect((await state()).gaps[0]?.seen?.by).toBe(userLabel);
  });

  it('reads only what came since the log was last found whole', async () => {
    await work();
    await vault.call('audit.verify', {});
    expect((await state()).checked).toBe(1);
    expect((await vault.call('audit.verify', {})).checked).toBe((await head()) - 1);
  });

  it('finds in the check of the whole vault what was changed before that mark, and keeps it in sight', async () => {
    await work();
    await lock();
    await vault.unlock();
    await lock();
    await editVault(vault.folder, (db) => forgeAudit(db, "UPDATE audit SET object = 'iets' WHERE seq = 2"));
    await vault.unlock();
    expect((await state()).brokenAt).toBeNull();
    expect((await vault.call('health.check', {})).findings).toEqual([{ kind: 'audit', count: 1 }]);
    expect((await state()).brokenAt).toBe(2);
    await lock();
    await vault.unlock();
    expect((await state()).brokenAt).toBe(2);
  });

  it('finds a line that was changed since, and all of it again when the mark was changed too', async () => {
    await work();
    const changed = (await head()) - 1;
    await lock();
    await editVault(vault.folder, (db) =>
      forgeAudit(db, "UPDATE audit SET object = 'iets' WHERE seq = ?", [changed]),
    );
    await vault.unlock();
    expect((await state()).brokenAt).toBe(changed);
    await lock();
    await editVault(vault.folder, (db) =>
      run(db, `UPDATE setting SET value = json_set(value, '$.seq', 9000) WHERE name = 'audit-verified'`),
    );
    await vault.unlock();
    expect((await state()).brokenAt).toBe(changed);
    expect((await vault.call('audit.verify', {})).brokenAt).toBe(changed);
    expect((await lines())[0]).toMatchObject({ operation: 'audit.verify', object: `broken:${changed}` });
  });
});
