import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { buildShim } from '../support/disk-shim.ts';
import { anOrganisation, openTestVault, passphrase, userLabel } from '../support/open-vault.ts';
import { type Disease, failsOnce, isFull, onDisk, saidOf } from '../support/sick-disk.ts';
import { keepTokenPeople, tokenList } from '../support/token-people.ts';
import { afterwards, aHome, copyOf, faultsIn, type WorkerVault } from '../support/worker-vault.ts';
import { approveNow, runOf } from '../support/purge-evening.ts';

const people = { clients: 60, past: 20 };
const diseases = [isFull, failsOnce];

let library: string;
let template: string;
beforeAll(async () => {
  library = buildShim();
  const vault = await openTestVault();
  await keepTokenPeople(vault, people.clients, people.past);
  await vault.call('vault.lock', {});
  template = vault.home;
  return () => vault.close();
});

const emptyFiles = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name !== 'in-use.db' && statSync(join(folder, name)).size === 0);

const numbers = (most: number, step: (n: number) => number): readonly number[] => {
  const all: number[] = [];
  for (let n = 1; n <= most; n += step(n)) all.push(n);
  return all;
};

const counts: string[] = [];
const noteCount = (what: string, disease: Disease, said: readonly string[]): void => {
  const tally = Object.entries(Object.groupBy(said, (it) => it)).map(
    ([it, all]) => `${all?.length ?? 0} ${it}`,
  );
  counts.push(`${what}, a disk that ${disease.name}: ${tally.join(', ')}`);
  process.stdout.write(`${counts.at(-1)}\n`);
};

const total = async ({ call }: Pick<WorkerVault, 'call'>): Promise<number> => {
  const { open, closed } = await call('clients.counts', {});
  return open + closed;
};

describe.each(diseases)('on a disk that $name', (disease) => {
  const possible = ['done', disease.rule];
  // Of a file that cannot be made SQLite does not say why.
  const whenOpening = [...possible, 'vault-no-access'];

  test('a save is done or refused, and never the one while the other was said', async () => {
    const home = copyOf(template);
    const { worker, during } = onDisk(library, home, disease);
    await worker.unlock();
    let kept = await total(worker);
    const said: string[] = [];
    for (const n of numbers(200, () => 1)) {
      const { value } = await during(n, async () => {
        const replies: string[] = [];
        for (let save = 0; save < 20; save += 1)
          replies.push(saidOf(await worker.reply('clients.add', aClient())));
        return replies;
      });
      said.push(...value);
      kept += value.filter((it) => it === 'done').length;
      expect([n, value.filter((it) => !possible.includes(it)), await total(worker)]).toEqual([n, [], kept]);
      const { id: clientId } = await worker.call('clients.add', aClient());
      await worker.call('notes.write', {
        clientId,
        on: day('2026-11-01'),
        kind: 'remark',
        text: 'Er is weer ruimte.',
        isNotBsn: false,
      });
      kept += 1;
    }
    await worker.call('vault.lock', {});
    worker.store.end();
    expect(await afterwards(home, (call) => total({ call }))).toBe(kept);
    expect([await faultsIn(home), emptyFiles(worker.folder)]).toEqual([[], []]);
    expect(new Set(said)).toEqual(new Set(possible));
    noteCount('saving', disease, said);
  });

  test('an import is done or refused as a whole, and can be done when there is room again', async () => {
    const list = tokenList(300, 0).replaceAll('yy', 'zz').replaceAll('06-77', '06-88');
    const said: string[] = [];
    const home = copyOf(template);
    const { worker, during } = onDisk(library, home, disease);
    await worker.unlock();
    for (const n of numbers(260, (at) => (at < 20 ? 1 : 15))) {
      const before = await total(worker);
      const { mapping } = await worker.call('imports.read', { base64: Buffer.from(list).toString('base64') });
      const choices: In<'imports.run'> = {
        mapping,
        leaveOutExpired: false,
        leaveOutLines: [],
        notBsnLines: [],
        known: 'leave-out' as const,
        ...whyKept,
      };
      const { value } = await during(n, () => worker.reply('imports.run', choices));
      said.push(saidOf(value));
      expect([n, saidOf(value), await total(worker)]).toEqual([
        n,
        expect.toBeOneOf(possible),
        before + (value.ok ? 300 : 0),
      ]);
      if (value.ok) await worker.call('imports.undo', { id: (value.value as In<'imports.undo'>).id });
    }
    await worker.call('vault.lock', {});
    worker.store.end();
    expect([await faultsIn(home), emptyFiles(worker.folder)]).toEqual([[], []]);
    expect(said).toContain(disease.rule);
    noteCount('importing', disease, said);
  });

  test('a purge is done, refused, or finished at the next start, and the vault can be used meanwhile', async () => {
    const said: string[] = [];
    for (const n of numbers(200, () => 1)) {
      const home = copyOf(template);
      const { worker, during } = onDisk(library, home, disease);
      await worker.unlock();
      await approveNow(worker);
      const asked = await runOf(worker);
      const { value } = await during(n, () => worker.reply('purge.run', asked));
      said.push(saidOf(value));
      expect([n, saidOf(value)]).toEqual([n, expect.toBeOneOf(possible)]);
      expect([n, await total(worker)]).toEqual([
        n,
        expect.toBeOneOf([people.clients, people.clients - people.past]),
      ]);
      await worker.call('clients.add', aClient());
      await worker.call('vault.lock', {});
      worker.store.end();
      const [left, certificates] = await afterwards(home, async (call) => [
        (await total({ call })) - 1,
        (await call('purge.certificates', {})).length,
      ]);
      expect([n, left, certificates]).toEqual(
        left === people.clients ? [n, people.clients, 0] : [n, people.clients - people.past, 1],
      );
      expect([n, await faultsIn(home), emptyFiles(worker.folder)]).toEqual([n, [], []]);
    }
    expect(said).toContain(disease.rule);
    noteCount('purging', disease, said);
  });

  test('unlocking opens the vault or refuses, and the next one opens it', async () => {
    const said: string[] = [];
    const home = copyOf(template);
    for (const n of numbers(24, () => 1)) {
      const { worker, during } = onDisk(library, home, disease);
      const { value } = await during(n, () => worker.unlock());
      said.push(saidOf(value));
      expect([n, saidOf(value)]).toEqual([n, expect.toBeOneOf(whenOpening)]);
      worker.store.end();
      rmSync(join(worker.folder, 'attempts.json'), { force: true });
      expect(await afterwards(home, (call) => total({ call }))).toBe(people.clients);
    }
    expect(await faultsIn(home)).toEqual([]);
    noteCount('unlocking', disease, said);
  });

  test('a lock always locks, and keeps what was saved before', async () => {
    const home = copyOf(template);
    for (const n of numbers(12, () => 1)) {
      const { worker, during } = onDisk(library, home, disease);
      await worker.unlock();
      await worker.call('clients.add', aClient());
      const { value } = await during(n, () => worker.reply('vault.lock', {}));
      expect([n, saidOf(value), (await worker.call('vault.state', {})).state]).toEqual([n, 'done', 'locked']);
      worker.store.end();
      expect(await afterwards(home, (call) => total({ call }))).toBe(people.clients + n);
    }
    expect(await faultsIn(home)).toEqual([]);
  });

  test('making a vault leaves a whole one or nothing, and can be tried again', async () => {
    const said: string[] = [];
    for (const n of numbers(140, (at) => (at < 20 ? 2 : 12))) {
      const home = aHome();
      const { worker, during } = onDisk(library, home, disease);
      const { code } = await worker.call('vault.draftRecovery', {});
      const founding = {
        organisation: anOrganisation,
        userLabel,
        declarationOn: day('2026-01-05'),
        passphrase,
        recoveryCode: code,
        recoveryTypedBack: code,
        folder: worker.folder,
      };
      const { value } = await during(n, () => worker.reply('vault.create', founding));
      said.push(saidOf(value));
      expect([n, saidOf(value)]).toEqual([n, expect.toBeOneOf(whenOpening)]);
      if (!value.ok && !existsSync(worker.folder)) await worker.call('vault.create', founding);
      worker.store.end();
      expect([n, await afterwards(home, (call) => total({ call }))]).toEqual([n, 0]);
      expect([n, await faultsIn(home), existsSync(`${worker.folder}.new`)]).toEqual([n, [], false]);
    }
    noteCount('founding', disease, said);
  });
});
