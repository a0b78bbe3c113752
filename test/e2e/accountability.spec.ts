import type { Page } from 'playwright-core';
import { period } from '../../core/kernel/period.ts';
import { aDecision, aDpiaForm, aPreTest } from '../support/a-dpia.ts';
import { answerOpen } from '../support/a-privacy-text.ts';
import { dpiaPage, privacyPage } from '../support/pages/accountability.ts';
import { press, tick, typeDay } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

/** Says of one measure that it is done. */
const tickAt = (page: Page, at: number): Promise<void> =>
  page.getByRole('checkbox', { name: 'Dit is gedaan' }).nth(at).check({ force: true });

test.use({ holding: 'empty' });

test('a pre-test knows what the app knows, and a review beyond three years is refused', async ({ app }) => {
  const page = app.window();
  const dpia = dpiaPage(page);
  await app.goTo('/register/dpia');
  await dpia.begin('Cliëntregistratie');
  await expect(page.getByText('Een DPIA is waarschijnlijk nodig')).toBeVisible();
  await expect(page.getByText('Er staan nog twee vragen open.')).toBeVisible();
  await dpia.answer('Iemand kan hulp of een recht mislopen', 'Nee', 'Wij helpen iedereen die komt.');
  await tick(page, 'checkbox', 'Ik heb de hele lijst bekeken');
  await press(page, /^Antwoorden opslaan/);
  await expect(page.getByText('De antwoorden zijn opgeslagen.')).toBeVisible();
  await dpia.decide(/^Nu nog geen DPIA/);
  await dpia.write('Waarom?', 'Wij beginnen pas in maart met dossiers.');
  await typeDay(page, 'Wanneer kijkt u opnieuw?', '2030-01-01');
  await press(page, 'Besluit vastleggen');
  await expect(page.getByText('Kijk uiterlijk drie jaar na het besluit opnieuw.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await typeDay(page, 'Wanneer kijkt u opnieuw?', '2027-03-01');
  await press(page, 'Besluit vastleggen');
  await expect(page.getByText('Nu nog geen DPIA.').first()).toBeVisible();
  await expect(page.getByText('Wij beginnen pas in maart met dossiers.').first()).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});

test('a DPIA says what is still open, takes a risk of this field, and is decided and kept', async ({
  app,
}) => {
  const page = app.window();
  const dpia = dpiaPage(page);
  const [files] = (await app.call('dpia.list', {})).filter(({ name }) => name === 'Cliëntregistratie');
  if (!files) throw new Error('no client files');
  const { id } = await app.call('dpia.begin', { activityId: files.activityId, lang: 'nl' });
  await app.call('dpia.answer', { id, preTest: aPreTest });
  await app.call('dpia.conclude', { id, what: 'needed', ...aDecision, reviewOn: null });
  await app.goTo(`/register/dpia/${id}`);
  await expect(page.getByText(/^Nog niet af: waarom het nodig is/)).toBeVisible();
  await dpia.write('Waarom zijn deze gegevens nodig?', aDpiaForm.necessity);
  await dpia.write('Kan het met minder?', aDpiaForm.lessInvasive);
  await dpia.write('Hoe gebruiken mensen hun rechten?', aDpiaForm.rights);
  await dpia.write('Wat vinden de mensen over wie het gaat?', aDpiaForm.views);
  await press(page, 'Toevoegen: Een vrijwilliger kent de familie');
  await dpia.judge('midden', 'hoog', 'laag');
  for (const at of [0, 1, 2]) await tickAt(page, at);
  await expect(page.getByText('1. Een vrijwilliger kent de familie')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  await press(page, /^DPIA opslaan/);
  await expect(page.getByText('De DPIA is opgeslagen.')).toBeVisible();
  await dpia.decide('Wij gaan door, met de maatregelen hieronder');
  await dpia.write('Waarom?', 'De risico’s zijn klein geworden.');
  await press(page, 'DPIA vaststellen');
  await expect(page.getByText('De DPIA is vastgesteld.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '1. Een vrijwilliger kent de familie' })).toBeVisible();
  await expect(page.getByText(/uiterlijk op 21 november 2029 opnieuw/)).toBeVisible();
});

test('a statement is completed, settled, and goes behind when a rule changes', async ({ app }) => {
  const page = app.window();
  const privacy = privacyPage(page);
  await app.goTo('/register/privacy/clienten');
  await press(page, 'Versie 1 vaststellen');
  await expect(page.getByText(/^Er is nog niets geschreven bij/)).toBeVisible();
  await privacy.write('Wie ziet uw gegevens?', 'Alleen wie u helpt.');
  await privacy.language('Engels');
  await expect(page.getByText('Alleen wie u helpt.')).toBeHidden();
  await answerOpen(app, 'clients');
  await privacy.language('Nederlands');
  await privacy.write('Hoe lang bewaren wij ze?', 'Twee jaar.', 'Een andere tekst schrijven');
  await app.call('retention.confirmRule', {
    code: 'SERVICE_CLIENT',
    period: period('P4Y'),
    reason: 'Zo lang komen mensen terug.',
  });
  await app.goTo('/register/privacy');
  await app.goTo('/register/privacy/clienten');
  await expect(page.getByText('Wat het programma weet, is veranderd')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Nieuwe tekst overnemen');
  await expect(page.getByText(/4 jaar na het laatste contact/)).toBeVisible();
  await press(page, 'Versie 1 vaststellen');
  await expect(page.getByText(/^Versie 1, vastgesteld op 21 november 2026/)).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});
