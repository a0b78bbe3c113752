import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { buildShim } from '../support/disk-shim.ts';
import { openTestVault } from '../support/open-vault.ts';
import {
  afterPowerCut,
  type DiskEvent,
  filesOf,
  layFiles,
  markOf,
  readDiskLog,
} from '../support/power-cut.ts';
import { importTokenPeople, tokenList } from '../support/token-people.ts';
import { afterwards, aHome, copyOf, faultsIn, startWorker } from '../support/worker-vault.ts';
import { approveNow, runOf } from '../support/purge-evening.ts';

/** A row of numbers between 0 and 1 that is the same for the same start. */
const randomFrom = (start: number) => {
  let state = start;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Everything that a person was told was done, at a moment. */
type Told = { readonly saved: readonly string[]; readonly imported: number; readonly purged: boolean };

const told = (events: readonly DiskEvent[]): Told => {
  const marks = events.filter(({ op }) => op === 'M').map(({ path }) => path);
  return {
    saved: marks.flatMap((mark) => (mark.startsWith('saved ') ? [mark.slice(6)] : [])),
    imported: marks.filter((mark) => mark === 'imported').length,
    purged: marks.includes('purged'),
  };
};

const people = { before: 60, past: 20, imported: 80 };

/** Lets the real store process do a day's work, with every change of its disk written down. */
const recordDay = async () => {
  const vault = await openTestVault();
  await importTokenPeople(vault, people.before, people.past);
  await vault.call('vault.lock', {});
  const home = copyOf(vault.home);
  await vault.close();
  const log = join(aHome('vertrouwd-log-'), 'disk.log');
  const folder = join(home, 'kluis.vertrouwd');
  const start = filesOf(folder);
  const worker = startWorker(home, { env: { LD_PRELOAD: buildShim(), SHIM_DIR: folder, SHIM_LOG: log } });
  const mark = (text: string): void => appendFileSync(log, markOf(text));
  const save = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const { id } = await worker.call('clients.add', aClient());
      mark(`saved ${id}`);
    }
  };
  expect(await worker.unlock()).toMatchObject({ ok: true });
  await save(40);
  const list = tokenList(people.imported, 0).replaceAll('yy', 'zz').replaceAll('06-77', '06-88');
  const { mapping } = await worker.call('imports.read', { base64: Buffer.from(list).toString('base64') });
  await worker.call('imports.run', {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  });
  mark('imported');
  await save(20);
  await approveNow(worker);
  mark('purging');
  await worker.call('purge.run', await runOf(worker));
  mark('purged');
  await save(20);
  await worker.call('vault.lock', {});
  worker.store.end();
  return { start, events: readDiskLog(readFileSync(log)) };
};

type Call = <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;

const everyone = async (call: Call): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (;;) {
    const query = { words: '', filter: 'all', offset: ids.length, limit: 200 } as const;
    const { rows } = await call('clients.search', query);
    if (rows.length === 0) return ids;
    ids.push(...rows.map(({ id }) => id as string));
  }
};

test('a power cut at any moment loses nothing that was acknowledged, and corrupts nothing', async () => {
  const { start, events } = await recordDay();
  const random = randomFrom(20_261_121);
  const at = (text: string): number => events.findIndex(({ op, path }) => op === 'M' && path === text);
  const [purging, purged] = [at('purging'), at('purged')];
  expect(purging).toBeGreaterThan(500);
  const renamed = events.findIndex(({ op, path }) => op === 'R' && path.endsWith('.compact'));
  expect(renamed).toBeGreaterThan(purging);
  const cuts = [
    ...Array.from({ length: 200 }, () => Math.floor(random() * events.length)),
    ...Array.from({ length: 60 }, () => purging + Math.floor(random() * (purged - purging))),
    ...Array.from({ length: 40 }, (_, it) => renamed - 20 + it),
  ];
  const found = { lost: 0, halves: 0, faulty: 0, finishedPurges: 0 };
  for (const cut of cuts) {
    const home = aHome();
    layFiles(join(home, 'kluis.vertrouwd'), afterPowerCut(start, events.slice(0, cut), random));
    const expected = told(events.slice(0, cut));
    const { ids, certificates } = await afterwards(home, async (call) => ({
      ids: await everyone(call),
      certificates: await call('purge.certificates', {}),
    }));
    const there = new Set(ids);
    found.lost += expected.saved.filter((id) => !there.has(id)).length;
    const isPurged = certificates.length === 1;
    if (expected.purged && !isPurged) found.lost += 1;
    if (isPurged && !expected.purged) found.finishedPurges += 1;
    const others = people.before - (isPurged ? people.past : 0);
    const rest = ids.length - expected.saved.length - others - expected.imported * people.imported;
    // What was under way and not acknowledged may be there as a whole or not at all.
    if (![0, 1, people.imported].includes(rest)) found.halves += 1;
    if (certificates.some(({ proof }) => proof.hits > 0 || proof.damagedPages > 0)) found.faulty += 1;
    if ((await faultsIn(home)).length > 0) found.faulty += 1;
  }
  process.stdout.write(
    `${cuts.length} power cuts in ${events.length} changes of the disk: ${JSON.stringify(found)}\n`,
  );
  expect(found).toMatchObject({ lost: 0, halves: 0, faulty: 0 });
  expect(found.finishedPurges).toBeGreaterThan(10);
});

test('this model of a power cut does lose what was not made to last', async () => {
  const { start, events } = await recordDay();
  const random = randomFrom(7);
  const careless = events.filter(({ op }) => op !== 'S');
  let harmed = 0;
  for (let time = 0; time < 12; time += 1) {
    const home = aHome();
    const cut = 200 + Math.floor(random() * (careless.length - 200));
    layFiles(join(home, 'kluis.vertrouwd'), afterPowerCut(start, careless.slice(0, cut), random));
    const { saved } = told(careless.slice(0, cut));
    const there = await afterwards(home, everyone).catch((): readonly string[] => []);
    if (saved.some((id) => !there.includes(id))) harmed += 1;
  }
  expect(harmed).toBeGreaterThan(5);
});
