import { userLabel } from '../support/open-vault.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { peoplePage } from '../support/pages/people.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { type App, expect, test } from './app/app.ts';

const piet = { givenName: 'Piet', familyName: 'Jansen', initials: '', prefix: '' };
const own = 'tulp kabel winter spiegel anker regen';
const railOf = (app: App) => app.window().getByRole('navigation', { name: 'Onderwerpen' });

/** Locks the vault, after which the window begins anew. */
const lock = async (app: App): Promise<void> => {
  await app.call('vault.lock', {}).catch(() => undefined);
  await unlockPage(app.window()).shown();
};

test('a confidant begins with a start code and reads the files, and the FG sees no client', async ({
  app,
}) => {
  await readyVolunteer(app, piet);
  const people = peoplePage(app.window());
  await people.open();
  const confidantCode = await people.add('Piet Jansen', ['Vertrouwenspersoon'], null);
  const fgCode = await people.add('Samira Haddad', ['FG'], '2026-11-20');
  await expect(people.row('Piet Jansen')).toContainText('nog niet begonnen');
  await expect(people.row('Piet Jansen')).toContainText('startcode tot en met 5 december 2026');

  await lock(app);
  await people.begin('Piet Jansen', confidantCode, own);
  const clients = clientsPage(app.window());
  await clients.open();
  await clients.rows.first().click();
  await expect(app.window().getByRole('tablist', { name: 'Dossier' })).toBeVisible();
  expect(app.window().url()).not.toMatch(/Piet|Jansen/i);
  expect(await app.window().title()).toBe('Vertrouwd');

  await lock(app);
  await people.begin('Samira Haddad', fgCode, own);
  await expect(railOf(app).getByRole('link', { name: 'Register' })).toBeVisible();
  await expect(railOf(app).getByRole('link', { name: 'Cliënten' })).toHaveCount(0);
  await people.open();
  await expect(people.row(userLabel)).toBeVisible();
  await expect(app.window().getByRole('link', { name: 'Iemand toevoegen' })).toHaveCount(0);
});

test('who is removed no longer opens the vault, and the manager still reads every file', async ({ app }) => {
  const volunteerId = await readyVolunteer(app, piet);
  const person = { label: 'Piet Jansen', volunteerId, declarationOn: null, acceptsFgCombination: false };
  const { startCode } = await app.call('users.add', { ...person, roles: ['confidant'] });
  const people = peoplePage(app.window());
  await lock(app);
  await people.begin('Piet Jansen', startCode, own);
  await railOf(app).waitFor();

  await lock(app);
  await unlock(app.window());
  await people.open();
  await people.remove('Piet Jansen');
  await expect(app.window().getByText('hebben al een nieuwe sleutel')).toBeVisible();
  await app.goTo('/instellingen/mensen');
  await expect(app.window().getByText('Wie er waren')).toBeVisible();
  const clients = clientsPage(app.window());
  await clients.open();
  await clients.rows.first().click();
  await expect(app.window().getByRole('tablist', { name: 'Dossier' })).toBeVisible();

  await lock(app);
  await unlockPage(app.window()).open('Piet Jansen', own);
  await expect(app.window().getByText('De naam of de wachtzin klopt niet.')).toBeVisible();
});

test('a used start code and a mistyped one each get their sentence', async ({ app }) => {
  const volunteerId = await readyVolunteer(app, piet);
  const person = { label: 'Piet Jansen', volunteerId, declarationOn: null, acceptsFgCombination: false };
  const { startCode } = await app.call('users.add', { ...person, roles: ['worker'] });
  const people = peoplePage(app.window());
  await lock(app);
  await people.begin('Piet Jansen', `${startCode.slice(0, -1)}${startCode.endsWith('A') ? 'B' : 'A'}`, own);
  await expect(app.window().getByText('Er zit een typefout in de startcode.')).toBeVisible();
  await app.window().getByRole('textbox', { name: 'Startcode' }).fill(startCode);
  await app.window().getByRole('button', { name: 'Wachtzin instellen en openen' }).click();
  await railOf(app).waitFor();
  await lock(app);
  await people.begin('Piet Jansen', startCode, own);
  await expect(app.window().getByText(/of de code is al gebruikt/)).toBeVisible();
});
