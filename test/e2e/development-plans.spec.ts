import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { day } from '../../core/kernel/day.ts';
import { aGoal, agree, aPlan } from '../support/a-plan.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { press, tick, typeDay } from '../support/pages/controls.ts';
import { plansPage } from '../support/pages/development-plans.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const looksWell = async (app: App, where: string): Promise<void> => {
  const page = app.window();
  expect.soft(await axeFindings(page), where).toEqual([]);
  expect.soft(await darkFindings(page), `${where} in dark`).toEqual([]);
  await page.setViewportSize({ width: 640, height: 400 });
  expect.soft(await cutOff(page), `${where} at 200 %`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('a plan is written in five parts, signed by both, and printed', async ({ app }) => {
  const page = app.window();
  const plans = plansPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer());
  await plans.open(app, id);
  await looksWell(app, 'no plan yet');
  await press(page, 'Ontwikkelplan maken');

  await test.step('the goal, with lists that grow and shrink by the keyboard', async () => {
    await plans.typeLines('Sterke competentie 1', ['Luisteren', 'Rustig blijven', 'x']);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect(plans.field('Sterke competentie 2')).toBeFocused();
    await expect(plans.field(/^Sterke competentie/)).toHaveCount(2);
    await plans.field('Het doel').fill('Moeilijke gesprekken met Karim Bouzid voeren.');
    await expect(page.getByText('Hier staat een volledige naam')).toBeVisible();
    await press(page, 'Maak er K.B. van');
    await plans.field('Actie 1').fill('Training volgen');
    await tick(page, 'checkbox', 'Een training of cursus volgen');
    await typeDay(page, 'Einde van de periode', '2026-11-21');
    await plans.next();
    await expect(page.locator('form').getByRole('alert').first()).toContainText(
      'Het einde ligt niet na het begin.',
    );
    await looksWell(app, 'the goal');
    await typeDay(page, 'Einde van de periode', '2027-11-21');
    await plans.next();
  });

  await test.step('SMART, and a target that lies before the start', async () => {
    await expect(plans.step).toContainText('SMART');
    await plans.field('Specifiek').fill('Drie gesprekken voeren.');
    await plans.field('Meetbaar').fill('Na elk gesprek een cijfer.');
    await typeDay(page, 'Bereikt op', '2026-11-20');
    await plans.next();
    await expect(page.locator('form').getByRole('alert').first()).toContainText('vóór het begin van doel 1');
    await looksWell(app, 'SMART');
    await press(page, 'Bewaren en later verder');
    await expect(page.locator('form').getByRole('alert').first()).toContainText('vóór het begin van doel 1');
    await typeDay(page, 'Bereikt op', '2027-06-01');
    await plans.next();
  });

  await test.step('what is needed and what is agreed', async () => {
    await plans.typeLines('Nodig, regel 1', ['Tijd', 'Een maatje', 'Een boek', 'Een rustige kamer']);
    await looksWell(app, 'what is needed');
    await plans.next();
    await plans.typeLines('Afspraak 1', ['Elke twee maanden bespreken']);
    await plans.next();
    await expect(plans.step).toContainText('Ondertekening');
  });

  await test.step('with one signature it does not hold, and is kept', async () => {
    await expect(page.getByText('te ontwikkelen competenties')).toBeVisible();
    await plans.write('vrijwilliger');
    await press(page, 'Handtekening van de vrijwilliger bewaren');
    await expect(page.getByText('Anouk de Graaf tekende op het scherm')).toBeVisible();
    await press(page, 'Plan vaststellen');
    await expect(page.getByText(/Alleen de vrijwilliger heeft getekend\./)).toBeVisible();
    await looksWell(app, 'signing');
    await press(page, 'Later verder');
    await expect(page.getByText(/begeleider moet nog tekenen/)).toBeVisible();
  });

  await test.step('with both it holds', async () => {
    await press(page, 'Ondertekenen');
    await press(page, 'Op papier tekenen');
    await press(page, 'Handtekening van de begeleider bewaren');
    await expect(page.getByText(/tekende op papier op 21 november 2026/)).toBeVisible();
    await press(page, 'Plan vaststellen');
    await expect(page.getByText('Geldt sinds 21 november 2026, tot 21 november 2027.')).toBeVisible();
    await looksWell(app, 'the plan that holds');
  });

  await test.step('on paper and as .docx, in files that name nobody', async () => {
    await press(page, 'Afdrukken of bewaren');
    await plans.takeAlong('PDF');
    const pdf = await readPdf(await app.saved(/^ontwikkelplan-2026-11-21\.pdf$/));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toBe('Persoonlijk ontwikkelplan');
    for (const words of [
      'Moeilijke gesprekken met K.B. voeren.',
      'Een rustige kamer',
      'Elke twee maanden bespreken',
      'getekend op het scherm op 21 november 2026',
    ])
      expect(pdf.words).toContain(words);
    for (const { end, width } of pdf.pages) expect(end).toBeLessThan(width);
    await plans.takeAlong('Word-bestand');
    const docx = unzipSync(readFileSync(await app.saved(/^ontwikkelplan-2026-11-21\.docx$/)));
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Een rustige kamer');
  });
});

test('a plan is followed, looked back on, and gone on from', async ({ app }) => {
  const page = app.window();
  const plans = plansPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer());
  const goals = [aGoal(), aGoal({ aim: 'Zelf een groep leiden.', targetOn: day('2026-12-01') })];
  const made = await app.call('developmentPlans.add', {
    ...aPlan({ goals }),
    volunteerId: id,
    continuesId: null,
  });
  await agree(app, made.id);
  await plans.open(app, id);

  await test.step('progress of the goals that were talked about', async () => {
    await press(page, 'Voortgang vastleggen');
    await press(page, 'Voortgang bewaren');
    await expect(page.locator('form').getByRole('alert').first()).toContainText(
      'Schrijf bij minstens één doel iets op.',
    );
    await looksWell(app, 'progress');
    await plans.field('Hoe gaat het met doel 2?').fill('Eén avond meegekeken.');
    await press(page, 'Voortgang bewaren');
    await expect(page.getByRole('list', { name: 'Voortgang' })).toContainText('Eén avond meegekeken.');
  });

  await test.step('closing asks for a result of each goal', async () => {
    await press(page, 'Plan afsluiten');
    await tick(page.getByRole('radiogroup', { name: /doel 1/ }), 'radio', /^Bereikt/);
    await press(page, 'Plan afsluiten');
    await expect(page.locator('form').getByRole('alert').first()).toContainText(
      'Kies het resultaat van doel 2.',
    );
    await looksWell(app, 'closing');
    await tick(page.getByRole('radiogroup', { name: /doel 2/ }), 'radio', 'Voor een deel bereikt');
    await press(page, 'Plan afsluiten');
    await expect(page.getByText('Afgesloten op 21 november 2026.')).toBeVisible();
    await press(page, /^Plan tonen/);
    await looksWell(app, 'an earlier plan');
  });

  await test.step('the next plan begins with what was not achieved', async () => {
    await press(page, 'Nieuw plan dat hierop verdergaat');
    await expect(plans.field('Het doel')).toHaveValue('Zelf een groep leiden.');
    await expect(plans.field('Sterke competentie 3')).toHaveValue('Gesprekstechnieken');
    await press(page, 'Bewaren en later verder');
    await expect(page.getByText('Gaat verder op het plan van 10 januari 2026.')).toBeVisible();
  });

  await test.step('a draft that is not needed goes, with its reason', async () => {
    await press(page, 'Concept verwijderen');
    await tick(page, 'radio', 'Bewaren is niet nodig');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Concept verwijderen' }).click();
    await expect(page.getByText('Er geldt nu geen ontwikkelplan.')).toBeVisible();
  });
});
