import { beforeAll, describe, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { expectForgotten } from '../support/expect-forgotten.ts';
import { inLines, spendDay } from '../support/memory-day.ts';

describe.skipIf(process.platform !== 'linux')(
  'after a long day (on Linux only: elsewhere no program may read the memory of another)',
  () => {
    beforeAll(() => {
      if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
    });

    test('nothing of 40 files is left in memory, and the numbers of what is are printed', async () => {
      const spent = await spendDay(40);
      process.stdout.write(`before the lock\n  ${inLines(spent.before).join('\n  ')}\n`);
      process.stdout.write(`after the lock\n  ${inLines(spent.after).join('\n  ')}\n`);
      expect(expectForgotten(spent)).toEqual([]);
    });
  },
);
