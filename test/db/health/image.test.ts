import { expect, test } from 'vitest';
import { tryBadPages } from '../../support/bad-pages.ts';

test('with one page in eleven bad in its turn, what is read is true, and what is not read is counted', async () => {
  const { partly, unharmed } = await tryBadPages(11);
  expect(partly).toBeGreaterThan(0);
  expect(unharmed).toBeGreaterThan(partly);
});
