import { expect, test } from 'vitest';
import { tryBadPages } from '../support/bad-pages.ts';

test('with any one page bad, what is read is true, and what is not read is counted', async () => {
  const { partly, unharmed } = await tryBadPages(1);
  expect(partly).toBeGreaterThan(5);
  expect(unharmed).toBeGreaterThan(partly);
});
