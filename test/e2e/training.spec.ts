import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { aBasicTraining } from '../support/a-training.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { attachmentsPage } from '../support/pages/attachments.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { trainingPage } from '../support/pages/training.ts';
import { aPdf } from '../support/papers.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

/** A file as a person has it somewhere on the computer. */
const fileOf = (app: App, name: string, bytes: Uint8Array): string => {
  const path = join(app.home, name);
  writeFileSync(path, bytes);
  return path;
};

test('a basic training is recorded with its topics and its certificate, and taken out again', async ({
  app,
}) => {
  const page = app.window();
  const training = trainingPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer());
  await app.goTo(`/vrijwilligers/${id}/scholing`);

  await test.step('without one, the file says what may not be done', async () => {
    await expect(page.getByText('De basistraining is nog niet gehaald.')).toBeVisible();
    await training.begin();
    await training.save();
    await expect(page.getByRole('button', { name: 'Vul in wie de training gaf.' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('what cannot be so is said beside its field, and nothing that was typed is lost', async () => {
    await training.provider('Stichting Kezban');
    await page.keyboard.press('Escape');
    await training.result('Gehaald');
    await training.days('2026-03-20', '2026-03-02');
    await training.lasted('6', '18,5');
    await training.topics(9);
    await expect(training.form.getByText(/De laatste dag ligt vóór de eerste dag/).first()).toBeVisible();
    await training.days('2026-03-02', '2026-03-20');
    await expect(training.form.getByText(/Niet alle tien onderwerpen/).first()).toBeVisible();
    await training.form.getByRole('textbox', { name: /andere onderwerpen/ }).fill('Een eerdere opleiding');
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('the certificate is added on the spot, among the papers', async () => {
    const asked = page.waitForEvent('filechooser');
    await press(training.form, 'Papier toevoegen');
    await (await asked).setFiles(fileOf(app, 'Bewijs_van_deelname.pdf', aPdf(['Bewijs van deelname'])));
    const dialog = page.getByRole('alertdialog');
    await press(dialog, /^Bewaren/);
    await expect(dialog).toBeHidden();
    await expect(training.form.getByRole('button', { name: /Certificaat/ })).toContainText(
      'Bewijs van deelname',
    );
    await training.save();
    await expect(training.rows).toHaveText([
      /Basistraining.*Stichting Kezban · 6 dagdelen · 18,5 uur · 9 van de 10/,
    ]);
    await expect(page.getByText('De basistraining is gehaald op 20 maart 2026.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('the certificate opens from the list', async () => {
    const papers = attachmentsPage(page);
    await papers.view('Bewijs van deelname');
    await papers.drawn(1);
    await papers.close();
  });

  await test.step('a wrong one goes, and its certificate stays', async () => {
    await press(page, 'Verwijderen: Basistraining');
    await tick(page.getByRole('alertdialog'), 'radio', 'Wat er staat, klopt niet');
    await press(page.getByRole('alertdialog'), 'Training verwijderen');
    await expect(page.getByText('Nog geen training vastgelegd.')).toBeVisible();
    await press(page, 'Ongedaan maken');
    await expect(training.rows).toHaveCount(1);
    await app.goTo(`/vrijwilligers/${id}/papieren`);
    await expect(attachmentsPage(page).rows).toHaveText([/Bewijs van deelname.*certificaat/]);
  });
});

test('a photo may not be used any more, and a copy of a passport is never kept', async ({ app }) => {
  const page = app.window();
  const papers = attachmentsPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer());
  await app.goTo(`/vrijwilligers/${id}/papieren`);

  await test.step('a kind that may not be kept says why', async () => {
    await papers.choose(fileOf(app, 'paspoort.pdf', aPdf()));
    await papers.kind('Kopie van een identiteitsbewijs');
    await expect(page.getByText(/Een kopie van een identiteitsbewijs bewaart u niet/)).toBeVisible();
    await press(papers.form, 'Niet bewaren');
  });

  await test.step('a photo is kept, and its consent is withdrawn once', async () => {
    await papers.choose(fileOf(app, 'straatfeest.jpg', await page.screenshot({ type: 'jpeg' })));
    await expect(page.getByText('Een jaar daarna gaat zij weg.')).toBeVisible();
    await papers.lookedAt();
    await papers.keep();
    await expect(papers.rows).toHaveText([/straatfeest.*foto/]);
    await press(page, 'Toestemming intrekken: straatfeest');
    expect(await axeFindings(page)).toEqual([]);
    await press(page.getByRole('alertdialog'), /^Vastleggen/);
    await expect(papers.rows).toHaveText([/mag niet meer worden gebruikt sinds/]);
    await expect(page.getByRole('button', { name: /Toestemming intrekken/ })).toHaveCount(0);
  });
});

test('the hours of everybody leave as a workbook', async ({ app }) => {
  const page = app.window();
  const { id } = await app.call('volunteers.add', aVolunteer());
  await app.call('training.add', { volunteerId: id, training: aBasicTraining() });
  await app.goTo('/vrijwilligers/scholing');
  expect(await axeFindings(page)).toEqual([]);
  await pick(page, /Vanaf welk jaar/, '2025');
  await press(page, 'Rekenblad opslaan');
  await letLeave(page);
  await expect(page.getByText(/^Het rekenblad staat in/)).toBeVisible();
  const [sheet] = await readXlsxFile(readFileSync(await app.saved(/^scholingsuren-2025-2026\.xlsx$/)));
  expect(sheet?.data.slice(1)).toEqual([
    ['Graaf, A. de', 'Maatje', 18, 0, 18],
    ['Totaal', null, 18, 0, 18],
  ]);
});
