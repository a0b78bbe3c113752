import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { pick, press } from '../support/pages/controls.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { expect, test } from './app/app.ts';

test('F9 leaves nothing on the screen, and what one was typing comes back', async ({ app }) => {
  const page = app.window();
  await clientsPage(page).open();
  await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
  await clientFile(page).startNote('Een halve zin over');
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'Leeg scherm' })).toBeVisible();
  await expect(page.getByText('Kowalska')).toHaveCount(0);
  await app.show();
  await press(page, 'Verder');
  await unlock(page);
  await clientsPage(page).open();
  await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
  await press(page, 'Notitie schrijven');
  await press(page, 'Verder met die tekst');
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue('Een halve zin over');
});

test.describe('after five minutes without a sign of anyone', () => {
  test.use({ isSignedIn: false });

  test('the vault locks itself, after a warning, with the draft kept', async ({ app }) => {
    const page = app.window();
    await page.clock.install();
    await app.signIn();
    await clientsPage(page).open();
    await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
    await clientFile(page).startNote('Nog niet af');
    await page.clock.fastForward('04:35');
    await expect(page.getByRole('alertdialog')).toContainText('Bent u er nog?');
    await press(page, 'Blijven werken');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await page.clock.fastForward('04:35');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward('00:40');
    await unlockPage(page).shown();
    await expect(page.getByText('Vergrendeld, omdat er een tijd niets gebeurde')).toBeVisible();
    await unlock(page);
    await clientsPage(page).open();
    await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
    await press(page, 'Notitie schrijven');
    await expect(page.getByText('U was hier nog aan het typen')).toBeVisible();
  });
});

test('"Snel weg" stands on every screen, and empties each of them', async ({ app }) => {
  const page = app.window();
  for (const place of ['/vandaag', '/clienten', '/bewaren', '/register', '/instellingen', '/overnemen']) {
    await app.goTo(place);
    await expect(page.getByRole('button', { name: 'Snel weg' })).toBeInViewport();
  }
  await press(page, 'Snel weg');
  await expect(page.getByRole('heading', { name: 'Leeg scherm' })).toBeVisible();
  await app.show();
  await press(page, 'Verder');
  await unlockPage(page).shown();
  await unlock(page);
  // One goes on where one was.
  await expect(page.getByRole('heading', { name: 'Lijst overnemen' })).toBeVisible();
});

test.describe('with one minute set by the manager', () => {
  test.use({ isSignedIn: false });

  test('the vault is locked after that minute, also for who comes in later', async ({ app }) => {
    const page = app.window();
    await page.clock.install();
    await app.signIn();
    await app.goTo('/instellingen');
    await pick(page, /Op slot na/, '1 minuut');
    await expect(page.getByText('De nieuwe tijd geldt meteen.')).toBeVisible();
    await page.clock.fastForward('00:35');
    await expect(page.getByRole('alertdialog')).toContainText('Bent u er nog?');
    await page.clock.fastForward('00:30');
    await unlockPage(page).shown();
    await expect(page.getByText('omdat er een tijd niets gebeurde')).toBeVisible();
    await unlock(page);
    await page.clock.fastForward('01:05');
    await unlockPage(page).shown();
  });
});
