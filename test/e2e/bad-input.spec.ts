import { join } from 'node:path';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { openApp } from './app/open-app.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty', isSignedIn: false });

test('a second start on the same folder is turned away with the way to the first', async ({ app }) => {
  const again = openApp({ home: app.home, saveDir: app.home, today: '2026-11-21' });
  await expect(again).rejects.toThrow(/Vertrouwd is al open/);
  await unlock(app.window());
});

test('a vault that another start has open says who has it', async ({ app }) => {
  await unlock(app.window());
  const home = join(app.home, 'elders');
  const other = await openApp({ home, saveDir: home, today: '2026-11-21' });
  try {
    await other.page.getByRole('button', { name: 'Ik heb al een kluis' }).click();
    await other.page.getByLabel('Map van de kluis').fill(app.folder);
    await other.page.getByRole('button', { name: 'Deze kluis openen' }).click();
    await unlockPage(other.page).open();
    await expect(other.page.getByText(/Fatma Bakker/)).toBeVisible();
  } finally {
    await other.close();
  }
});
