import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { backupsPage } from '../support/pages/backups.ts';
import { press } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';

test('a copy goes to a stick, stays on the list without it, and keeps the term that the register prints', async ({
  app,
}) => {
  const page = app.window();
  const backups = backupsPage(page);
  const stick = join(app.home, 'stick');
  mkdirSync(stick);

  await test.step('Vandaag says that there is no copy yet, and leads to where one is made', async () => {
    await app.goTo('/vandaag');
    await expect(page.getByText('Er is nog geen reservekopie.')).toBeVisible();
    await page.getByRole('link', { name: 'Reservekopie maken' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reservekopieën' })).toBeVisible();
    await backups.make();
    await expect(page.getByText(/Laatste kopie .* nagekeken: [\d.]+ dossiers/)).toBeVisible();
    await expect(backups.rows).toHaveCount(1);
    await expect(page.getByText(/Gaat deze computer stuk/)).toBeVisible();
  });

  await test.step('a folder that would break the promise is refused where it was typed', async () => {
    await backups.choose(join(app.folder, 'backups'));
    await expect(page.getByRole('dialog')).toContainText('Deze map ligt in de map van de kluis.');
    await page.keyboard.press('Escape');
  });

  await test.step('the next copy goes to the chosen folder', async () => {
    await backups.choose(stick);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await backups.make();
    expect(readdirSync(stick)).toEqual([expect.stringMatching(/^kopie-\d{4}-\d{2}-\d{2}-\d{6}$/)]);
    await expect(backups.rows.first()).toContainText('In de gekozen map');
  });

  await test.step('the older copy can go at once, after a question', async () => {
    await expect(backups.rows).toHaveCount(2);
    await press(page, 'Alleen de nieuwste houden');
    await press(page.getByRole('alertdialog'), 'Oudere kopieën weghalen');
    await expect(backups.rows).toHaveCount(1);
    expect(readdirSync(join(app.folder, 'backups'))).toEqual([]);
  });

  await test.step('without the stick the app says so, and goes on naming the copy on it', async () => {
    renameSync(stick, `${stick}.weg`);
    await press(page, 'Nu een reservekopie maken');
    await expect(page.getByText('Sluit de stick aan of kijk')).toBeVisible();
    await app.goTo('/vandaag');
    await app.goTo('/instellingen/reservekopieen');
    await expect(page.getByText('De map is er nu niet')).toBeVisible();
    await expect(backups.rows.first()).toContainText('Nu niet te zien');
    // Coming here looks at the folder by itself. Answers come in the order of the questions: after this one, that look is over.
    await app.call('backup.state', {});
    renameSync(`${stick}.weg`, stick);
    await press(page, 'Opnieuw kijken');
    await expect(page.getByText('De map is er nu niet')).toHaveCount(0);
  });

  await test.step('a longer term needs a reason, and the register prints both', async () => {
    await backups.changeTerm('60', '');
    await expect(page.getByRole('dialog')).toContainText('Schrijf een reden.');
    await page.keyboard.press('Escape');
    await backups.changeTerm('60', 'De stick komt eens per maand uit de kluis.');
    await expect(page.getByText(/Na 60 dagen gaat elke kopie weg/)).toBeVisible();
    await app.goTo('/register');
    await expect(
      page.getByText(/na uiterlijk 60 dagen weg\. Reden voor deze termijn: De stick komt/),
    ).toBeVisible();
  });
});

test.describe('while the vault is open', () => {
  test.use({ isSignedIn: false });

  test('the daily copy is made by itself, without a word', async ({ app }) => {
    const page = app.window();
    await page.clock.install();
    await app.signIn();
    await expect(page.getByText('Er is nog geen reservekopie.')).toBeVisible();
    await page.clock.fastForward('01:05');
    await expect(page.getByText('Er is nog geen reservekopie.')).toHaveCount(0);
    expect((await app.call('backup.state', {})).copies).toHaveLength(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
