import { day } from '../../core/kernel/day.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { passphrase } from '../support/open-vault.ts';
import { clientForm } from '../support/pages/clients.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { gatePage } from '../support/pages/gate.ts';
import { peoplePage } from '../support/pages/people.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const called = (givenName: string, familyName: string) => ({
  givenName,
  familyName,
  initials: '',
  prefix: '',
});

/** Somebody who still needs everything, somebody who is late for peer review, and somebody who is ready. */
const three = async (app: App) => ({
  fresh: (await app.call('volunteers.add', aVolunteer(called('Noor', 'Yilmaz')))).id,
  late: await readyVolunteer(app, { ...called('Joke', 'Visser'), type: 'direct' }),
  ready: await readyVolunteer(app, called('Meryem', 'Demir')),
});

test('a file says what is missing and takes one to where it is done', async ({ app }) => {
  const { fresh, ready } = await three(app);
  const page = app.window();
  const gate = gatePage(page);
  await app.goTo(`/vrijwilligers/${fresh}`);
  await expect(gate.state('Deze persoon mag nu geen cliënt en geen account krijgen.')).toBeVisible();
  await expect(gate.line('Basistraining')).toContainText('Ontbreekt');
  await expect(gate.line('Geheimhouding')).toContainText('De geheimhoudingsverklaring is niet getekend.');
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await gate.line('Basistraining').getByRole('link', { name: 'Training vastleggen' }).click();
  await expect(page.getByRole('tab', { name: 'Scholing', selected: true })).toBeVisible();

  await app.goTo(`/vrijwilligers/${ready}`);
  await expect(gate.state('Alles is er.')).toBeVisible();
  await expect(gate.line('Intervisie')).toContainText('Niet nodig');
});

test('an exception opens the gate for a while, and the FG reads why', async ({ app }) => {
  const { late } = await three(app);
  const page = app.window();
  const gate = gatePage(page);
  await app.goTo(`/vrijwilligers/${late}`);
  await expect(page.getByRole('button', { name: /Uitzondering maken/ })).toHaveCount(1);
  await gate.except('Intervisie', 'De groep van november viel uit.', '2026-12-15');
  await expect(gate.line('Intervisie')).toContainText('Uitzondering tot en met 15 december 2026.');
  await expect(page.getByText(/Fatma Bakker gaf op 21 november 2026 een uitzondering/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const { startCode } = await app.call('users.add', {
    label: 'Sanne Visser',
    volunteerId: null,
    roles: ['fg'],
    declarationOn: day('2026-01-05'),
    acceptsFgCombination: false,
  });
  await app.restart();
  await app.call('vault.begin', { label: 'Sanne Visser', startCode, passphrase });
  await app.window().reload();
  await app.window().getByRole('navigation').first().waitFor();
  await app.goTo('/register');
  await app.window().getByRole('link', { name: 'Uitzonderingen bekijken' }).click();
  const rows = gatePage(app.window()).overrides;
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('De groep van november viel uit.');
  expect(await axeFindings(app.window())).toEqual([]);
});

test('a client and an account go to whoever is ready; of the others it is said why not', async ({ app }) => {
  const { ready } = await three(app);
  const page = app.window();
  await app.goTo('/instellingen/mensen/nieuw');
  await page.getByRole('button', { name: /Voor wie is dit account/ }).click();
  await expect(page.getByRole('option', { name: /Yilmaz/ })).toBeDisabled();
  await expect(page.getByRole('option', { name: /Yilmaz/ })).toContainText('basistraining niet gehaald');
  await expect(page.getByRole('option', { name: /Visser/ })).toContainText('intervisie te laat');
  await page.getByRole('option', { name: /Demir/ }).click();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Meryem Demir');
  await tick(page, 'checkbox', /^Vrijwilliger/);
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('heading', { level: 1, name: 'Startcode voor Meryem Demir' }).waitFor();
  await press(page, 'Klaar, ik heb de code doorgegeven');
  await expect(peoplePage(page).row('Meryem Demir')).toBeVisible();

  await app.goTo('/clienten/nieuw');
  const form = clientForm(page);
  await form.fill('Voornaam', 'Ayşe');
  await form.fill('Achternaam', 'Öztürk');
  await form.why();
  await form.open('Fase en begeleiding');
  await page.getByRole('button', { name: /Vaste vrijwilliger/ }).click();
  await expect(page.getByRole('option', { name: /Visser/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await pick(page, /Vaste vrijwilliger/, /Demir/);
  await form.save();
  await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
  await expect(page.getByText('Demir, M.')).toBeVisible();
  expect(ready).toBeTruthy();
});

test('what the organisation asks of a VOG is changed in one place', async ({ app }) => {
  const { ready } = await three(app);
  const page = app.window();
  await app.goTo('/instellingen');
  await page.getByRole('link', { name: 'Afspraken bekijken' }).click();
  await tick(page, 'checkbox', 'indirecte vrijwilliger');
  await press(page, /^Opslaan/);
  await expect(page.getByText('De afspraken zijn opgeslagen.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await app.goTo(`/vrijwilligers/${ready}`);
  await expect(gatePage(page).line('VOG')).toContainText('Die is nog niet gezien.');
  await press(page, 'VOG vastleggen');
});
