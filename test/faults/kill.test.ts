import { existsSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { anOrganisation, openTestVault, passphrase, userLabel } from '../support/open-vault.ts';
import { importTokenPeople, keepTokenPeople, tokenList } from '../support/token-people.ts';
import {
  afterwards,
  aHome,
  copyOf,
  faultsIn,
  startWorker,
  type WorkerVault,
} from '../support/worker-vault.ts';
import { approveNow, runOf } from '../support/purge-evening.ts';

let kills = 0;
const kill = ({ store }: WorkerVault): void => {
  kills += 1;
  store.end();
};
const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
const total = { clients: 120, past: 30 };
/** How often each kind of work is cut off at a random moment. */
const times = 100;

/** A locked vault with people in it, of whom some are past their term. */
const prepared = async (): Promise<string> => {
  const home = aHome();
  const vault = await openTestVault();
  await keepTokenPeople(vault, total.clients, total.past);
  await vault.call('vault.lock', {});
  rmSync(home, { recursive: true });
  const copy = copyOf(vault.home);
  await vault.close();
  return copy;
};

const clientsIn = (home: string): Promise<number> =>
  afterwards(home, async (call) => {
    const { open, closed } = await call('clients.counts', {});
    return open + closed;
  });

describe('a store process that is killed', () => {
  test('while it saves has kept every save that it acknowledged, and none by half', async () => {
    const home = await prepared();
    const kept = new Set<string>();
    for (let time = 0; time < times; time += 1) {
      const worker = startWorker(home);
      expect(await worker.unlock()).toMatchObject({ ok: true });
      const ended = after(20 + ((time * 37) % 160)).then(() => kill(worker));
      for (;;) {
        const reply = await worker.reply('clients.add', aClient());
        if (!reply.ok) break;
        kept.add((reply.value as { id: string }).id);
      }
      await ended;
      if (time % 20 !== 19) continue;
      const found = await afterwards(home, async (call) => {
        const ids = new Set<string>();
        for (let offset = 0; ; offset += 200) {
          const { rows } = await call('clients.search', {
            words: 'fatiha',
            filter: 'all',
            offset,
            limit: 200,
          });
          if (rows.length === 0) return ids;
          for (const { id } of rows) ids.add(id);
        }
      });
      expect([...kept].filter((id) => !found.has(id))).toEqual([]);
      expect(found.size - kept.size).toBeLessThanOrEqual(time + 1);
      expect(await faultsIn(home)).toEqual([]);
    }
    expect(kept.size).toBeGreaterThan(40);
    process.stdout.write(`kill while saving: ${times} kills, ${kept.size} acknowledged saves, 0 lost\n`);
  });

  test('while it imports has taken in the whole list or nothing of it', async () => {
    const home = await prepared();
    const list = Buffer.from(tokenList(400, 0).replaceAll('yy', 'zz').replaceAll('06-77', '06-88')).toString(
      'base64',
    );
    const outcomes = { all: 0, nothing: 0 };
    for (let time = 0; time < times; time += 1) {
      const copy = copyOf(home);
      const worker = startWorker(copy);
      await worker.unlock();
      const { mapping } = await worker.call('imports.read', { base64: list });
      const choices: In<'imports.run'> = {
        mapping,
        leaveOutExpired: false,
        leaveOutLines: [],
        notBsnLines: [],
        known: 'leave-out' as const,
        ...whyKept,
      };
      const running = worker.reply('imports.run', choices);
      if (time % 5 === 0) worker.atStep('done', () => kill(worker));
      else void after(20 + ((time * 37) % 640)).then(() => kill(worker));
      const { ok } = await running;
      await after(0);
      worker.store.end();
      const found = await clientsIn(copy);
      expect([total.clients, total.clients + 400]).toContain(found);
      expect(ok && found === total.clients).toBe(false);
      outcomes[found === total.clients ? 'nothing' : 'all'] += 1;
      expect(await faultsIn(copy)).toEqual([]);
    }
    expect(Math.min(outcomes.all, outcomes.nothing)).toBeGreaterThan(0);
    process.stdout.write(`kill while importing: ${times} kills, ${JSON.stringify(outcomes)}\n`);
  });

  const steps = ['gathering', 'holding', 'compacting', 'proving', 'replacing'] as const;
  const purging = async (home: string, stop: (worker: WorkerVault) => void) => {
    const worker = startWorker(home);
    await worker.unlock();
    await approveNow(worker);
    const asked = await runOf(worker);
    stop(worker);
    const reply = await worker.reply('purge.run', asked);
    worker.store.end();
    return reply;
  };
  const judge = async (home: string) => {
    const found = await afterwards(home, async (call) => ({
      ...(await call('clients.counts', {})),
      certificates: await call('purge.certificates', {}),
    }));
    const left = found.open + found.closed;
    expect([total.clients, total.clients - total.past]).toContain(left);
    expect(found.certificates).toHaveLength(left === total.clients ? 0 : 1);
    for (const { proof, counts } of found.certificates) {
      expect(proof).toMatchObject({ hits: 0, damagedPages: 0, freePages: 0 });
      expect(counts.map(({ files }) => files)).toEqual([total.past, total.past]);
    }
    expect(await faultsIn(home)).toEqual([]);
    return { left, isByIdOnly: found.certificates[0]?.proof.isByIdOnly ?? null };
  };

  test.each(steps)(
    'in a purge, at "%s", leaves all of it or a purge that the next start finishes',
    async (step) => {
      const home = await prepared();
      for (let time = 0; time < 4; time += 1) {
        const copy = copyOf(home);
        const reply = await purging(copy, (worker) => worker.atStep(step, () => kill(worker)));
        expect(reply).toEqual({ ok: false, error: { code: 'locked' } });
        expect(await judge(copy)).toEqual(
          step === 'gathering'
            ? { left: total.clients, isByIdOnly: null }
            : { left: total.clients - total.past, isByIdOnly: true },
        );
      }
    },
  );

  test('in a purge, in the middle of the removal, leaves everybody', async () => {
    const vault = await openTestVault();
    await importTokenPeople(vault, 3_000, 2_500);
    await vault.call('vault.lock', {});
    for (let time = 0; time < 4; time += 1) {
      const copy = copyOf(vault.home);
      const reply = await purging(copy, (worker) => worker.atStep('removing', () => kill(worker)));
      expect(reply).toEqual({ ok: false, error: { code: 'locked' } });
      expect(await clientsIn(copy)).toBe(3_000);
      expect(await faultsIn(copy)).toEqual([]);
    }
    await vault.close();
  });

  test('in a purge at any moment leaves all of it or a purge that the next start finishes', async () => {
    const home = await prepared();
    const outcomes: Record<string, number> = {};
    for (let time = 0; time < times; time += 1) {
      const copy = copyOf(home);
      await purging(copy, (worker) => void after(5 + ((time * 29) % 240)).then(() => kill(worker)));
      const outcome = JSON.stringify(await judge(copy));
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(Object.values(outcomes).reduce((sum, it) => sum + it, 0)).toBe(times);
    process.stdout.write(
      `kill while purging: 24 at named moments, ${times} at any moment: ${JSON.stringify(outcomes)}\n`,
    );
  });

  test('while it finishes a purge at unlocking, again and again, is finished by the next start', async () => {
    const home = await prepared();
    await purging(home, (worker) => worker.atStep('compacting', () => kill(worker)));
    for (const step of ['holding', 'compacting', 'proving', 'replacing', 'replacing']) {
      const worker = startWorker(home);
      worker.atStep(step, () => kill(worker));
      expect(await worker.unlock()).toEqual({ ok: false, error: { code: 'locked' } });
    }
    expect(await judge(home)).toEqual({ left: total.clients - total.past, isByIdOnly: true });
  });

  test('while it makes a vault has made a whole one or none', async () => {
    const made = { whole: 0, none: 0 };
    for (let time = 0; time < 12; time += 1) {
      const home = aHome();
      const worker = startWorker(home);
      const { code } = await worker.call('vault.draftRecovery', {});
      const founding = worker.reply('vault.create', {
        organisation: anOrganisation,
        userLabel,
        declarationOn: day('2026-01-05'),
        passphrase,
        recoveryCode: code,
        recoveryTypedBack: code,
        folder: worker.folder,
      });
      void after(time * 150).then(() => kill(worker));
      const { ok } = await founding;
      worker.store.end();
      const isThere = existsSync(worker.folder);
      expect(ok && !isThere).toBe(false);
      made[isThere ? 'whole' : 'none'] += 1;
      const found = isThere ? [await clientsIn(home), ...(await faultsIn(home))] : [0];
      expect(found).toEqual([0]);
    }
    process.stdout.write(`kill while founding: 12 kills, ${JSON.stringify(made)}\n`);
  });

  test('was killed more than three hundred times in these tests', () => {
    process.stdout.write(`${kills} kills in all\n`);
    expect(kills).toBeGreaterThanOrEqual(300);
  });
});
