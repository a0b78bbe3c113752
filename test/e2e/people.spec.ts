import { userLabel } from '../support/open-vault.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { peoplePage } from '../support/pages/people.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { expect, test } from './app/app.ts';

const own = 'tulp kabel winter spiegel anker regen';
const rail = 'Onderwerpen';

test('a confidant begins with a start code and reads the files, the FG sees no client, and who is removed stays out', async ({
  app,
}) => {
  const people = () => peoplePage(app.window());
  await people().open();
  const confidantCode = await people().add('Piet Jansen', ['Vertrouwenspersoon'], '2026-11-20');
  const fgCode = await people().add('Samira Haddad', ['FG'], '2026-11-20');
  await expect(people().row('Piet Jansen')).toContainText('nog niet begonnen');
  await expect(people().row('Piet Jansen')).toContainText('startcode tot en met 5 december 2026');

  await app.restart();
  await people().begin('Piet Jansen', confidantCode, own);
  await app.window().getByRole('navigation', { name: rail }).waitFor();
  const clients = clientsPage(app.window());
  await clients.open();
  await expect(clients.rows.first()).toBeVisible();
  await clients.rows.first().click();
  await expect(app.window().getByRole('tablist', { name: 'Dossier' })).toBeVisible();
  expect(app.window().url()).not.toMatch(/Piet|Jansen/i);
  expect(await app.window().title()).toBe('Vertrouwd');

  await app.restart();
  await people().begin('Samira Haddad', fgCode, own);
  const subjects = app.window().getByRole('navigation', { name: rail });
  await expect(subjects.getByRole('link', { name: 'Register' })).toBeVisible();
  await expect(subjects.getByRole('link', { name: 'Cliënten' })).toHaveCount(0);
  await people().open();
  await expect(people().row(userLabel)).toBeVisible();
  await expect(app.window().getByRole('link', { name: 'Iemand toevoegen' })).toHaveCount(0);

  await app.restart();
  await unlock(app.window());
  await people().open();
  await people().remove('Piet Jansen');
  await expect(app.window().getByText('hebben al een nieuwe sleutel')).toBeVisible();
  await app.goTo('/instellingen/mensen');
  await expect(app.window().getByText('Wie er waren')).toBeVisible();

  await app.restart();
  await unlockPage(app.window()).open('Piet Jansen', own);
  await expect(app.window().getByText('De naam of de wachtzin klopt niet.')).toBeVisible();
});

test('a used start code and a mistyped one each get their sentence', async ({ app }) => {
  const people = () => peoplePage(app.window());
  await people().open();
  const code = await people().add('Piet Jansen', ['Vrijwilliger'], '2026-11-20');
  await app.restart();
  await people().begin('Piet Jansen', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, own);
  await expect(app.window().getByText('Er zit een typefout in de startcode.')).toBeVisible();
  await app.window().getByRole('textbox', { name: 'Startcode' }).fill(code);
  await app.window().getByRole('button', { name: 'Wachtzin instellen en openen' }).click();
  await app.window().getByRole('navigation', { name: rail }).waitFor();
  await app.restart();
  await people().begin('Piet Jansen', code, own);
  await expect(app.window().getByText(/of de code is al gebruikt/)).toBeVisible();
});
