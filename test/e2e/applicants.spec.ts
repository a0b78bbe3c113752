import { anApplicant } from '../support/an-applicant.ts';
import { day } from '../../core/kernel/day.ts';
import { applicantsPage } from '../support/pages/applicants.ts';
import { press, tick, typeDay } from '../support/pages/controls.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const looksWell = async (app: App): Promise<void> => {
  expect(await axeFindings(app.window())).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);
  expect(await cutOff(app.window())).toEqual([]);
};

test('somebody applies, is turned down, agrees to be kept longer, and takes that back', async ({ app }) => {
  const page = app.window();
  const applicants = applicantsPage(page);

  await test.step('an empty list says what belongs there, and a form what is missing', async () => {
    await applicants.open();
    await expect(page.getByText(/^Hier staat wie zich meldt/)).toBeVisible();
    await looksWell(app);
    await applicants.startAdding();
    await applicants.save();
    await expect(page.getByRole('alert').first()).toContainText('Vul een achternaam in.');
    await looksWell(app);
    await applicants.fillIn({ givenName: 'Bram', familyName: 'Smit' }, 'Maatje');
    await applicants.save();
    await expect(applicants.heading('Bram Smit')).toBeVisible();
    await expect(applicants.keeping).toContainText('4 weken daarna weg');
    await looksWell(app);
  });

  await test.step('an end before the letter is refused, and what was chosen is still there', async () => {
    await press(page, 'Procedure beëindigen');
    await typeDay(applicants.dialog, 'Einde van de procedure', '2026-11-20');
    await tick(applicants.dialog, 'radio', 'Afgewezen');
    await press(applicants.dialog, 'Procedure beëindigen');
    await expect(applicants.dialog.getByText(/kan niet eerder eindigen/)).toBeVisible();
    await typeDay(applicants.dialog, 'Einde van de procedure', '2026-11-21');
    await expect(applicants.dialog.getByText('Op 19 december 2026 gaan de gegevens weg.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await press(applicants.dialog, 'Procedure beëindigen');
    await expect(applicants.keeping).toContainText('Op 19 december 2026 gaan deze gegevens weg');
  });

  await test.step('a consent of its own keeps a year, with the words that were read out', async () => {
    await applicants.answer('Toestemming vastleggen', 'Mondeling, met iemand erbij');
    await expect(applicants.keeping).toContainText('Op 21 november 2027');
    await expect(page.getByText(/Ik vind het goed dat/)).toBeVisible();
    await looksWell(app);
  });

  await test.step('taking it back is one step, and falls back to the four weeks', async () => {
    await applicants.answer('Toestemming intrekken', 'Per e-mail');
    await expect(applicants.keeping).toContainText('Op 19 december 2026');
    await expect(applicants.keeping).toContainText('ingetrokken');
  });
});

test('an applicant becomes a volunteer, and what does not belong in that file is gone', async ({ app }) => {
  const page = app.window();
  const applicants = applicantsPage(page);
  const { id } = await app.call('applicants.add', anApplicant({ receivedOn: day('2026-11-02') }));
  await app.goTo(`/vrijwilligers/sollicitanten/${id}`);
  await applicants.hire(/^Een-op-een/);
  await expect(page.getByText(/^Naam, telefoon, e-mail en adres/)).toBeVisible();
  await expect(page.getByText(/^De motivatie, de aantekeningen/)).toBeVisible();
  await looksWell(app);
  app.asked();
  await applicants.finishHiring();
  await expect(applicants.heading(/^Bram Smit$/)).toBeVisible();
  await expect(page.getByText('020 555 0123').first()).toBeVisible();
  // Read again, the applicant is not there: that would take the form away before it heard that it worked.
  expect(app.asked()).not.toContain('applicants.open');
  expect(await app.call('applicants.list', { isEnded: false })).toEqual([]);
  await app.goTo(`/vrijwilligers/sollicitanten/${id}`);
  await expect(page.getByText(/^Deze sollicitant is er niet/)).toBeVisible();
  await expect(page.getByText(/Prettig gesprek/)).toHaveCount(0);
});
