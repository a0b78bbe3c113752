import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildShim } from '../support/disk-shim.ts';
import { evening, makeStages, type Moment, moments } from '../support/evening-moments.ts';
import { type Rows, rowsAtNextStart, sideOf } from '../support/in-between.ts';
import { readDiskLog } from '../support/power-cut.ts';
import { isCutOff, isFull, onDisk, saidOf, type SickDisk } from '../support/sick-disk.ts';
import { aHome, copyOf, startWorker } from '../support/worker-vault.ts';

let library: string;
let stages: Awaited<ReturnType<typeof makeStages>>;
beforeAll(async () => {
  library = buildShim();
  stages = await makeStages();
  return stages.clear;
});

/** One moment without a fault: what it makes of the vault, how long that takes, and how often it changes the disk. */
type Undisturbed = {
  readonly sideAt: (home: string) => Promise<string>;
  readonly changes: number;
  readonly asksRoom: number;
  readonly span: number;
};

const undisturbed = async ({ from, operation, asked, goesOn }: Moment): Promise<Undisturbed> => {
  const home = copyOf(stages.homeOf(from));
  const log = join(aHome('vertrouwd-log-'), 'disk.log');
  const worker = startWorker(home, { env: { LD_PRELOAD: library, SHIM_DIR: home, SHIM_LOG: log } });
  await worker.unlock();
  const input = await asked(worker);
  const { length } = readDiskLog(readFileSync(log));
  const begun = performance.now();
  expect(saidOf(await worker.reply(operation, input))).toBe('done');
  const span = performance.now() - begun;
  const changed = readDiskLog(readFileSync(log)).slice(length);
  await worker.call('vault.lock', {});
  worker.store.end();
  const rowsAt = (where: string): Promise<Rows> => rowsAtNextStart(where, goesOn ? evening.past : 0);
  const after = await rowsAt(home);
  const before = await rowsAt(copyOf(stages.homeOf(from)));
  expect(sideOf(after, before, after)).toBe('after');
  return {
    sideAt: async (where) => sideOf(await rowsAt(where), before, after),
    changes: changed.length,
    asksRoom: changed.filter(({ op }) => ['C', 'W', 'R'].includes(op)).length,
    span,
  };
};

/** The first few of so many changes, the last few, and some in between. */
const spread = (all: number): readonly number[] =>
  Array.from({ length: all }, (_, it) => it + 1).filter(
    (n) => n <= 2 || n > all - 3 || n % Math.ceil(all / 5) === 0,
  );

/** Where a moment is cut off: at its steps, at changes of the disk, in its course, and right after its answer. */
type Stop = { readonly at: string; readonly cut: (disk: SickDisk, work: () => Promise<unknown>) => unknown };

const stopsOf = ({ steps }: Moment, { changes, span }: Undisturbed): readonly Stop[] => [
  ...steps.map((step) => ({
    at: step,
    cut: ({ worker }: SickDisk, work: () => Promise<unknown>) => {
      worker.atStep(step, () => worker.store.end());
      return work();
    },
  })),
  ...spread(changes).map((n) => ({
    at: `change ${n} of ${changes}`,
    cut: ({ during }: SickDisk, work: () => Promise<unknown>) => during(n, work),
  })),
  ...[0.3, 0.7].map((part) => ({
    at: `${part * 100} %`,
    cut: ({ worker }: SickDisk, work: () => Promise<unknown>) => {
      setTimeout(() => worker.store.end(), part * span);
      return work();
    },
  })),
  { at: 'its answer', cut: (_: SickDisk, work: () => Promise<unknown>) => work() },
];

const tell = (what: string, { name }: Moment, said: readonly string[]): void => {
  const tally = Object.entries(Object.groupBy(said, (it) => it)).map(
    ([it, all]) => `${all?.length ?? 0} ${it}`,
  );
  process.stdout.write(`${what} while ${name}: ${tally.join(', ')}\n`);
};

describe.each(moments)('while $name', (moment) => {
  const { from, operation, asked, steps, goesOn } = moment;

  test('a store that is killed leaves all of it or nothing', async () => {
    const whole = await undisturbed(moment);
    const said: string[] = [];
    for (const { at, cut } of stopsOf(moment, whole)) {
      const home = copyOf(stages.homeOf(from));
      const disk = onDisk(library, home, isCutOff);
      await disk.worker.unlock();
      const input = await asked(disk.worker);
      let answer = '';
      await cut(disk, async () => {
        answer = saidOf(await disk.worker.reply(operation, input));
      });
      disk.worker.store.end();
      const cutOff = steps.includes(at) ? ['locked'] : ['done', 'locked'];
      expect([at, answer]).toEqual([at, expect.toBeOneOf(cutOff)]);
      const side = await whole.sideAt(home);
      const possible = answer === 'done' ? ['after'] : ['before', 'after'];
      expect([at, side]).toEqual([at, expect.toBeOneOf(possible)]);
      said.push(side);
    }
    expect(new Set(said)).toEqual(new Set(['before', 'after']));
    tell('killed', moment, said);
  });

  test('a disk that is full leaves all of it or nothing, and it can be done when there is room', async () => {
    const whole = await undisturbed(moment);
    const said: string[] = [];
    for (const n of spread(whole.asksRoom)) {
      const home = copyOf(stages.homeOf(from));
      const { worker, during } = onDisk(library, home, isFull);
      await worker.unlock();
      const input = await asked(worker);
      const { value } = await during(n, () => worker.reply(operation, input));
      const answer = saidOf(value);
      expect([n, answer]).toEqual([n, expect.toBeOneOf(['done', isFull.rule])]);
      const left = await whole.sideAt(copyOf(home));
      const possible = [
        ...(answer === 'done' ? [] : ['before']),
        ...(answer === 'done' || goesOn ? ['after'] : []),
      ];
      expect([n, left]).toEqual([n, expect.toBeOneOf(possible)]);
      const again = left === 'before' ? saidOf(await worker.reply(operation, input)) : 'done';
      expect([n, again]).toEqual([n, 'done']);
      await worker.call('vault.lock', {});
      worker.store.end();
      expect([n, await whole.sideAt(home)]).toEqual([n, 'after']);
      said.push(answer);
    }
    expect(said).toContain(isFull.rule);
    tell('a full disk', moment, said);
  });
});
