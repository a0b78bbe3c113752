import { passphrase, userLabel } from '../support/open-vault.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { sharingPage } from '../support/pages/sharing.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';
import { type App, expect, test } from './app/app.ts';

test.use({ holding: 'team' });

const [words, name] = ['kowalska ayse', 'Kowalska, A.'];

/** For seven seconds the announcer of react-aria keeps a picture with the name of a field that may be gone by then. */
const announced = ['role-img-alt'];

/** Starts the app anew with somebody else in it. */
const signInAs = async (app: App, label: string): Promise<void> => {
  await app.restart();
  await app.call('vault.unlock', { label, passphrase });
  await app.window().reload();
  await app.window().getByRole('navigation').first().waitFor();
  await clientsPage(app.window()).open();
};

const openFile = async (app: App): Promise<void> => {
  await clientsPage(app.window()).choose(words, name);
  await expect(sharingPage(app.window()).line).toBeVisible();
};

/** Searches for the client and says whether the list knows her. */
const finds = async (app: App): Promise<boolean> => {
  await clientsPage(app.window()).search.fill(words);
  const none = app.window().getByText(/^Niemand gevonden|^Nog geen cliënten/);
  const hit = clientsPage(app.window()).list.getByRole('option', { name });
  await expect(none.or(hit).first()).toBeVisible();
  return hit.isVisible();
};

test('a file is shared after it was discussed, and taken back', async ({ app }) => {
  await clientsPage(app.window()).open();
  await openFile(app);
  const sharing = sharingPage(app.window());
  await expect(sharing.line).toHaveText('Wie kan dit lezen: het team (2)');
  await sharing.open();
  await sharing.startGiving(/Piet Jansen/, 'Hij gaat mee naar de gemeente.');
  await sharing.dialog.getByRole('button', { name: 'Toegang geven', exact: true }).click();
  await expect(sharing.dialog).toContainText('Vul in op welke dag u het besprak.');
  await sharing.give('2026-11-20');
  await expect(sharing.dialog).toContainText('Besproken op 20 november 2026.');
  expect(await axeFindings(app.window(), announced)).toEqual([]);
  await sharing.close();
  await expect(sharing.line).toHaveText('Wie kan dit lezen: het team (2) en Piet Jansen');

  await signInAs(app, 'Piet Jansen');
  await openFile(app);
  await clientFile(app.window()).writeNote('Brief samen gelezen');

  await signInAs(app, 'Noor Wit');
  await openFile(app);
  const noor = sharingPage(app.window());
  await noor.open();
  await noor.take('Piet Jansen', 'Het bezoek is geweest.');
  await expect(noor.dialog).toContainText('Toegang van Piet Jansen ingetrokken.');
  await noor.close();
  await clientFile(app.window()).tab(/^Notities/);
  await expect(clientFile(app.window()).notes.filter({ hasText: 'Brief samen gelezen' })).toBeVisible();

  await signInAs(app, 'Piet Jansen');
  expect(await finds(app)).toBe(false);
});

test('a shielded file is found by its readers only; the manager sees that it exists, and no text', async ({
  app,
}) => {
  await clientsPage(app.window()).open();
  await openFile(app);
  const sharing = sharingPage(app.window());
  await sharing.open();
  await sharing.shieldFor([/Piet Jansen/], 'Wij kennen de familie.');
  await expect(
    app.window().getByText('Het dossier is afgeschermd. U leest het zelf niet meer.'),
  ).toBeVisible();
  await expect(app.window().getByRole('heading', { level: 1, name: 'Kies een cliënt' })).toBeVisible();

  const row = clientsPage(app.window()).list.getByRole('option', { name });
  await expect(row).toContainText('afgeschermd');
  await row.click();
  await expect(app.window().getByText('Dit dossier bestaat en is afgeschermd')).toBeVisible();
  await expect(sharing.line).toHaveText('Afgeschermd. Wie kan dit lezen: Piet Jansen');
  await expect(app.window().getByRole('tab')).toHaveCount(0);
  await expect(app.window().getByRole('button', { name: 'Notitie schrijven' })).toHaveCount(0);
  expect(await axeFindings(app.window(), announced)).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);
  expect(await cutOff(app.window())).toEqual([]);

  await signInAs(app, 'Noor Wit');
  expect(await finds(app)).toBe(false);

  await signInAs(app, 'Piet Jansen');
  await openFile(app);
  await expect(sharingPage(app.window()).line).toHaveText('Afgeschermd. Wie kan dit lezen: alleen u');
  await clientFile(app.window()).tab(/^Notities/);

  await signInAs(app, userLabel);
  await clientsPage(app.window()).search.fill(words);
  await expect(clientsPage(app.window()).list.getByRole('option', { name })).toContainText('afgeschermd');
});

test('a confidant who reads a shielded file gives it back to the team', async ({ app }) => {
  await clientsPage(app.window()).open();
  await openFile(app);
  const sharing = sharingPage(app.window());
  await sharing.open();
  await sharing.shieldFor([/Fatma/], 'Eerst rustig bekijken.');
  await expect(sharing.dialog).toContainText('Dit dossier is afgeschermd');
  await sharing.giveBack('De melder vindt het goed.', '2026-11-21');
  await expect(sharing.dialog).toContainText('Teruggegeven aan het team');
  await sharing.close();
  await expect(sharing.line).toHaveText('Wie kan dit lezen: het team (2)');

  await signInAs(app, 'Noor Wit');
  expect(await finds(app)).toBe(true);
});
