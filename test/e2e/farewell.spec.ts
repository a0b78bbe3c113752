import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { aClient } from '../support/a-client.ts';
import { press } from '../support/pages/controls.ts';
import { farewellPage } from '../support/pages/farewell.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const looksWell = async (app: App): Promise<void> => {
  expect(await axeFindings(app.window())).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);
  expect(await cutOff(app.window())).toEqual([]);
};

test('somebody leaves after a conflict: clients first, then the checklist, the letter and the yearly look', async ({
  app,
}) => {
  const page = app.window();
  const farewell = farewellPage(page);
  const volunteerId = await readyVolunteer(app);
  const client = aClient({ assignedTo: volunteerId });
  const { id: clientId } = await app.call('clients.add', client);

  await test.step('who still has a client cannot end, and that client is one press away', async () => {
    await app.goTo(`/vrijwilligers/${volunteerId}/afscheid`);
    await expect(page.getByRole('heading', { name: 'Nog open cliëntdossiers' })).toBeVisible();
    await expect(farewell.endButton).toBeDisabled();
    await expect(page.locator(`a[href="#/clienten/${clientId}"]`)).toBeVisible();
    await looksWell(app);
    await app.call('clients.change', { ...client, assignedTo: null, id: clientId });
    await app.goTo('/vrijwilligers');
    await page.reload();
    await app.goTo(`/vrijwilligers/${volunteerId}/afscheid`);
  });

  await test.step('before it ends one sees when the file goes', async () => {
    await farewell.startEnding();
    await farewell.chooseReason('Gewoon vertrek');
    await farewell.sayConflict('Nee');
    await expect(farewell.dialog.getByText('Op 21 november 2028 gaat het dossier weg.')).toBeVisible();
    await farewell.chooseReason('Er was een conflict');
    await expect(farewell.dialog.getByText('Op 21 november 2036 gaat het dossier weg.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await farewell.finishEnding();
    await expect(page.getByText(/^Werkte hier tot 21 november 2026\./)).toBeVisible();
  });

  await test.step('what was handed in is ticked with whom the declaration names', async () => {
    await farewell.tickStep(/^Vastleggen: Spullen, papieren en sleutels zijn ingeleverd bij Fatma Bakker/);
    await expect(page.getByText(/^Gedaan op 21 november 2026\./)).toBeVisible();
    await looksWell(app);
  });

  await test.step('the letter says what goes on, and its name says nobody', async () => {
    await farewell.showLetter('Brief bekijken');
    expect(await axeFindings(page)).toEqual([]);
    await farewell.takeLetter('Brief als PDF maken');
    const pdf = await readPdf(await app.saved(/^brief-bij-vertrek\.pdf$/));
    expect(pdf.title).toBe('Brief bij vertrek');
    for (const part of [
      'Uw geheimhouding loopt door',
      'tot 21 november 2036',
      'Fatma Bakker',
      'Postbus 93374',
    ])
      expect(pdf.words).toContain(part);
    await farewell.closeLetter();
    await farewell.showLetter('Brief bekijken');
    await farewell.takeLetter('Brief als Word-bestand maken');
    const docx = unzipSync(readFileSync(await app.saved(/^brief-bij-vertrek\.docx$/)));
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Uw rechten');
    await farewell.closeLetter();
  });

  await test.step('when the conflict is over, the ordinary term counts', async () => {
    await farewell.review(/^Nee/, 'Er is een regeling getroffen.');
    await expect(farewell.dialog.getByText('Op 21 november 2028 gaat het dossier dan weg.')).toBeVisible();
    await farewell.finishReview();
    await expect(page.getByText('Er is een regeling getroffen.')).toBeVisible();
    await expect(page.getByText(/tot 21 november 2028/).first()).toBeVisible();
  });
});

test('a complaint is closed when its report was written, and the report is a letter', async ({ app }) => {
  const page = app.window();
  const farewell = farewellPage(page);
  const volunteerId = await readyVolunteer(app);
  await app.goTo('/vrijwilligers/klachten');
  await expect(page.getByText('Er is geen open klacht.')).toBeVisible();
  await looksWell(app);
  await app.goTo(`/vrijwilligers/klachten/nieuw/${volunteerId}`);
  await page.getByRole('textbox', { name: 'De klacht' }).fill('Mijn adres hing in de keuken.');
  await press(page, /^Opslaan/);
  await expect(page.getByRole('heading', { level: 1, name: 'Klacht 1' })).toBeVisible();

  await test.step('without a report it stays open', async () => {
    await press(page, 'Klacht sluiten');
    await press(farewell.dialog, 'Klacht sluiten');
    await expect(farewell.dialog.getByText(/^Schrijf eerst het verslag/)).toBeVisible();
    await press(farewell.dialog, 'Terug');
    await looksWell(app);
  });

  await test.step('with its report it is printed and closed', async () => {
    await page.getByRole('textbox', { name: /^Verslag/ }).fill('U hebt gelijk. De lijst is weg.');
    await press(page, /^Opslaan/);
    await farewell.showLetter('Verslag bekijken');
    await farewell.takeLetter('Brief als PDF maken');
    const pdf = await readPdf(await app.saved(/^verslag-klacht-1\.pdf$/));
    expect(pdf.words).toContain('U hebt gelijk. De lijst is weg.');
    await farewell.closeLetter();
    await press(page, 'Klacht sluiten');
    await press(farewell.dialog, 'Klacht sluiten');
    await expect(page.getByText(/^Op 21 december 2026 gaat deze klacht weg/)).toBeVisible();
    await looksWell(app);
  });
});
