import { beforeAll, describe, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { expectForgotten } from '../support/expect-forgotten.ts';
import { spendDay } from '../support/memory-day.ts';

describe.skipIf(process.platform !== 'linux')(
  'after a lock (on Linux only: elsewhere no program may read the memory of another)',
  () => {
    beforeAll(() => {
      if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
    });

    test('no key, passphrase, name or note that was read is left in any process of the app', async () => {
      expect(expectForgotten(await spendDay(2, { lookedBefore: /^(?:host|store)$/ }))).toEqual([]);
    });
  },
);
