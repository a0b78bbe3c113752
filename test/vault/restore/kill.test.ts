import { expect, test } from 'vitest';
import { interrupted, restorePrepared } from '../../support/restore-prepared.ts';

test('a restore that is cut off leaves the vault as it was, and one that is not restores it', async () => {
  const { home, now, restored } = await restorePrepared();
  // All steps, and random moments: test/faults/kill-restore.test.ts.
  for (const step of ['carrying', 'replacing', 'verifying'] as const) {
    const { files, faults } = await interrupted(home, ({ atStep, store }) => atStep(step, () => store.end()));
    expect([step, files, faults]).toEqual([step, now, []]);
  }
  const whole = await interrupted(home, () => undefined);
  expect(whole).toEqual({ ok: true, files: restored, faults: [] });
}, 120_000);
