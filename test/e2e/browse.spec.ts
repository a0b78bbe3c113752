import { clientsPage } from '../support/pages/clients.ts';
import { expect, test } from './app/app.ts';

test('a person is found however the name or the number is written', async ({ app }) => {
  const clients = clientsPage(app.window());
  await clients.open();
  await expect(clients.rows.first()).toBeVisible();
  for (const [words, name] of [
    ['ozturk', /^Öztürk/],
    ['hart', /^Hart, .* 't/],
    ["'t hart", /^Hart, .* 't/],
    ['muhammad bakker', /^Bakker, M\./],
    ['IBRAHIM', /, İ\./],
    ['van den berg jan', /^Berg, J\. van den/],
    ['06 0000 0024', /^El Khattabi, F\./],
    ['fatiha elkhattabi', /^El Khattabi, F\./],
  ] as const)
    await test.step(words, async () => {
      await clients.search.fill(words);
      await expect(clients.rows.filter({ hasText: name }).first()).toBeVisible();
    });
  await clients.search.fill('bestaatniet');
  await expect(app.window().getByText(/^Niemand gevonden/)).toBeVisible();
});

test('the list sorts as Dutch names do, and builds only what is in sight', async ({ app }) => {
  const clients = clientsPage(app.window());
  await clients.open();
  await clients.search.fill('berg');
  await expect(clients.rows.first()).toContainText(/^Berg/);
  await clients.search.fill('');
  await expect(clients.rows.nth(10)).toBeVisible();
  expect(await clients.rows.count()).toBeLessThanOrEqual(60);
  await clients.list.press('End');
  await expect(clients.rows.last()).toBeVisible();
  expect(await clients.rows.count()).toBeLessThanOrEqual(60);
});

test('a file is opened from the keyboard alone', async ({ app }) => {
  const page = app.window();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('khattabi fatiha');
  // The results of fewer letters stand there until those of all letters are found.
  await expect(page.getByRole('menuitem').first()).toContainText('El Khattabi, F.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fatiha El Khattabi');
  expect(await page.title()).not.toContain('Khattabi');
  expect(page.url()).not.toContain('Khattabi');
});
