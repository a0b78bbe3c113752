import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { press } from '../support/pages/controls.ts';
import { restorePage } from '../support/pages/restore.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';
import { approveAndRun } from '../support/purge-evening.ts';

/** Looks at the page as it stands: light, dark, and at 200 % zoom. */
const lookAt = async (page: Page): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await axeFindings(page)).toEqual([]);
  expect.soft(await darkFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 400 });
  expect.soft(await cutOff(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('a copy is put back: what was erased since goes again, what was written since is gone, and that was said before', async ({
  app,
}) => {
  const page = app.window();
  const restore = restorePage(page);

  await test.step('a copy, and afterwards a purge', async () => {
    await app.call('backup.make', {});
    await approveAndRun(app);
    await app.goTo('/instellingen/reservekopieen');
  });

  await test.step('the vault locks first, and a wrong passphrase is said so', async () => {
    await restore.fromSettings();
    await press(page, 'Verder met deze kopie');
    await expect(page.getByRole('alert')).toContainText('Kies een kopie.');
    await lookAt(page);
    await restore.chooseNewest();
    await restore.open(undefined, 'Fatma Bakker', 'een heel andere zin van woorden');
    await expect(page.getByText('De naam of de wachtzin klopt niet')).toBeVisible();
    await lookAt(page);
  });

  await test.step('what the copy means is said before anything changes', async () => {
    // After a wrong passphrase the vault makes one wait a second.
    await expect(async () => {
      await restore.open();
      await expect(page.getByRole('heading', { name: 'Dit staat in de kopie' })).toBeVisible({
        timeout: 3_000,
      });
    }).toPass();
    const meaning = await restore.meaning();
    await expect(meaning).toContainText('Geen dossier en geen notitie.');
    await expect(meaning).toContainText(/nog wel in de kopie: \d+ dossiers/);
    await expect(meaning).toContainText('Wie in de kluis mag en met welke rol');
    await lookAt(page);
    await press(page, /^Kopie van .* terugzetten$/);
  });

  await test.step('the vault opens on what went again and what is due', async () => {
    await restore.done();
    await expect(page.getByText(/\d+ dossiers opnieuw verwijderd/)).toBeVisible();
    await expect(page.getByText('Er is intussen geen bewaartermijn voorbij.')).toBeVisible();
    await page.getByRole('link', { name: 'Verklaring bekijken' }).click();
    await expect(page.getByText('opnieuw gewist na terugzetten').first()).toBeVisible();
  });

  await test.step('the vault that it replaced is among the copies', async () => {
    await app.goTo('/instellingen/reservekopieen');
    await restore.fromSettings();
    await expect(restore.copies).toHaveCount(2);
    await expect(page.getByText('de kluis van vóór een eerdere keer terugzetten')).toBeVisible();
    await press(page, 'Niet terugzetten');
    await page.getByRole('heading', { level: 1, name: 'Kluis openen' }).waitFor();
  });
});

test.describe('on a new computer', () => {
  test('a copy on a stick becomes a vault', async ({ app }) => {
    const stick = join(app.home, 'stick');
    await test.step('a copy on a stick, and nothing else left', async () => {
      const { name } = await app.call('backup.make', {});
      mkdirSync(stick);
      cpSync(join(app.folder, 'backups', name), join(stick, name), { recursive: true });
      // The window begins anew at a lock, and this call may not live to hear its answer.
      await app.call('vault.lock', {}).catch(() => undefined);
      for (const it of readdirSync(app.home))
        if (it !== 'stick') rmSync(join(app.home, it), { recursive: true });
      await app.restart();
    });
    const page = app.window();
    const restore = restorePage(page);
    await press(page, 'Ik heb een reservekopie');
    await restore.search(stick);
    await restore.chooseNewest();
    await restore.open(app.folder);
    await expect(await restore.meaning()).toContainText('Er is hier nog geen kluis.');
    await press(page, 'Kluis maken uit deze kopie');
    await restore.done();
    expect(readdirSync(app.folder)).toContain('keys.json');
  });
});
