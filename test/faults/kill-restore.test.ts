import { expect, test } from 'vitest';
import { interrupted, restorePrepared, restoreSteps } from '../support/restore-prepared.ts';

const times = 100;

test('a restore that is cut off at each of its steps leaves the vault as it was, and at the last one either', async () => {
  const { home, now, restored } = await restorePrepared();
  for (const step of restoreSteps) {
    const { files, faults } = await interrupted(home, ({ atStep, store }) => atStep(step, () => store.end()));
    expect([step, faults]).toEqual([step, []]);
    expect(step === 'swapping' ? [now, restored] : [now]).toContain(files);
  }
});

test('a store process that is killed while it restores leaves the vault as it was, or restored', async () => {
  const { home, now, restored } = await restorePrepared();
  // How long one restore takes here, so that kills fall into every part of it.
  let span = 0;
  const began = performance.now();
  await interrupted(home, ({ atStep }) =>
    atStep('swapping', () => {
      span = performance.now() - began;
    }),
  );
  const outcomes = { now: 0, restored: 0 };
  for (let time = 0; time < times; time += 1) {
    const { ok, files, faults } = await interrupted(home, ({ atStep, store }) => {
      // One in five around the moment at which the vault becomes the other one, the rest anywhere.
      if (time % 5 === 0) atStep('swapping', () => setTimeout(() => store.end(), time % 40));
      else setTimeout(() => store.end(), 40 + ((time * 37) % times) * (span / times));
    });
    expect(faults).toEqual([]);
    expect([now, restored]).toContain(files);
    expect(ok && files === now).toBe(false);
    outcomes[files === now ? 'now' : 'restored'] += 1;
  }
  expect(Math.min(outcomes.now, outcomes.restored)).toBeGreaterThan(0);
  process.stdout.write(`kill while restoring: ${times} kills, ${JSON.stringify(outcomes)}\n`);
});
