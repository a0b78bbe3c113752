import { mkdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../build/run.ts';
import { seedUser, seedVault } from '../../build/seed/seed-vault.ts';
import { day } from '../../core/kernel/day.ts';
import { clockOn } from '../../vault/clock.ts';
import { builtStore, forkStore } from '../../vault/hosting/fork-store.ts';
import { calibrate } from '../../vault/keys/derive.ts';
import { keepStore } from '../../vault/hosting/store-process.ts';
import { backupWork } from './backup-work.ts';
import { accessWork } from './access-work.ts';
import { fileWork } from './file-work.ts';
import { healthWork } from './health-work.ts';
import { lockWork } from './lock-work.ts';
import { callerOf, importWork, purgeWork } from './long-work.ts';
import { machineOf, peakMemoryOf, storePid } from './machine.ts';
import { timed } from './measure.ts';
import { registerWork } from './register-work.ts';
import { staffWork } from './staff-work.ts';
import { makeTwin } from './plain.ts';
import { type Line, tableOf } from './report.ts';
import { identityOf, openOurs, openTwin, ourSide, plainSide, type Side, twinOf } from './sides.ts';
import { smallWork, unlockWork } from './store-work.ts';
import { duringWork, openProbedWindow, windowWork } from './window-work.ts';

const today = day('2026-11-21');
/** The clocks of the store process and of the twin start anew for the long works; a purge refuses one that ran back. */
const nextDay = day('2026-11-22');
const place = join(root, 'out', 'bench');
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const prepare = async (clients: number): Promise<string> => {
  const home = join(place, String(clients));
  rmSync(home, { recursive: true, force: true });
  const cost = await calibrate(() => performance.now());
  const order = { home, clients, notes: 3 * clients, today, seed: 1, cost, tell: () => undefined };
  const { folder } = await seedVault(order);
  const identity = await identityOf(folder);
  const side = ourSide(openOurs(folder, identity, today));
  const { db, files } = side.session.taskContext('bench').context;
  makeTwin(db, files, twinOf(folder));
  side.session.close();
  return home;
};

const benchOf = async (clients: number, withWindow: boolean): Promise<readonly Line[]> => {
  say(`${clients} clients: making the vault and its twin`);
  const home = await prepare(clients);
  const folder = join(home, 'kluis.vertrouwd');
  const identity = await identityOf(folder);

  say('unlock and small works');
  const unlock = await unlockWork(folder, identity, today);
  const opened = openOurs(folder, identity, today);
  const ours = ourSide(opened);
  const plain = plainSide(openTwin(folder, identity, opened));
  const small = await smallWork({ ours, plain }, today);
  const access = await accessWork(ours, today);
  const file = await fileWork(ours, today);
  const staff = await staffWork(ours, today);
  const register = await registerWork(ours, today);
  ours.session.close();
  plain.session.close();

  const twin = plainSide(openTwin(folder, identity, { ...opened, clock: clockOn(nextDay) }));
  const rest = await (withWindow ? longWithWindow : longWithoutWindow)(home, twin, clients);
  twin.session.close();
  return [unlock, ...small, ...access, ...file, ...staff, ...register, ...rest];
};

/** The most that the store's process ever held, after all of this and one search and register more. */
const peakOf = async (call: Side['call']): Promise<Line> => {
  await call('clients.search', { words: 'm', filter: 'all', offset: 0, limit: 60 });
  await call('register.current', {});
  const pid = storePid();
  const peak = pid === null ? null : peakMemoryOf(pid);
  return {
    work: 'peak memory of the store process (VmHWM)',
    ours: peak === null ? [] : [peak],
    unit: 'MB',
    budgets: [{ on: 'most', most: 250 }],
  };
};

const longWithoutWindow = async (home: string, twin: Side, clients: number): Promise<readonly Line[]> => {
  say('import and purge in the store process');
  const env = { VERTROUWD_HOME: home, VERTROUWD_TEST: '1', VERTROUWD_TEST_TODAY: nextDay };
  const store = keepStore(forkStore(builtStore, env, 'loud'));
  try {
    const call = callerOf(store);
    const whole = await timed(() => call('vault.unlock', seedUser));
    return [
      { work: 'unlock with key derivation, new process', ours: [whole], budgets: [] },
      ...(await backupWork(store, home)),
      ...(await healthWork(store, home)),
      ...(await importWork(store, twin, today)),
      ...(await purgeWork(store, twin, clients)),
      await peakOf(call),
    ];
  } finally {
    store.end();
  }
};

const longWithWindow = async (home: string, twin: Side, clients: number): Promise<readonly Line[]> => {
  say('the window, and import and purge behind it');
  const host = await openProbedWindow(home, nextDay);
  const { page, store } = host;
  try {
    return [
      ...(await windowWork(host, home)),
      ...(await backupWork(store, home)),
      ...(await healthWork(store, home)),
      ...(await duringWork(page, 'during the import', () => importWork(store, twin, today))),
      ...(await duringWork(page, 'during the purge', () => purgeWork(store, twin, clients))),
      await peakOf(callerOf(store)),
      ...(await lockWork(host)),
    ];
  } finally {
    await host.close();
  }
};

const { values } = parseArgs({ options: { clients: { type: 'string', default: '1000,10000,100000' } } });
const sizes = values.clients.split(',').map(Number);
mkdirSync(place, { recursive: true });
process.stdout.write(`${machineOf(place)}\n`);
for (const clients of sizes) {
  // The window is measured at the biggest size only.
  const lines = await benchOf(clients, clients === Math.max(...sizes));
  const load = loadavg()[0]?.toFixed(1) ?? '';
  process.stdout.write(
    `\n${clients} client files, ${3 * clients} notes (load of the machine at the end: ${load})\n${tableOf(lines)}\n`,
  );
  rmSync(join(place, String(clients)), { recursive: true, force: true });
}
