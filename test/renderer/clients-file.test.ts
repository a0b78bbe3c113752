import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { axeOn } from '../support/axe-on.ts';
import { aClient } from '../support/a-client.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { callFrom } from '../support/window-call.ts';
import { bySelf } from '../support/by-self.ts';

let app: TestWindow;
let call: ReturnType<typeof callFrom>;
let file: ReturnType<typeof clientFile>;
let id: ClientId;

beforeAll(async () => {
  app = await openTestWindow('rules');
  await app.unlock();
  call = callFrom(app.page);
  file = clientFile(app.page);
});

afterAll(() => app?.close());

const openFile = async (changes: Parameters<typeof aClient>[0] = {}): Promise<void> => {
  ({ id } = await call('clients.add', aClient({ lastContactOn: day('2024-02-01'), ...changes })));
  await app.page.evaluate((place) => {
    location.hash = place;
  }, `/clienten/${id}`);
  await app.page.getByRole('tab', { name: 'Overzicht', selected: true }).waitFor();
  await app.page.getByText('Waarom is dit er nog, en tot wanneer?').waitFor();
};

const aNote = (text: string, isNotBsn = false): In<'notes.write'> => ({
  clientId: id,
  on: day('2024-03-01'),
  kind: 'phone',
  text,
  isNotBsn,
});

const axeFindings = async (): Promise<readonly string[]> => {
  const { violations } = await axeOn(app.page).analyze();
  return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`));
};

beforeEach(() => openFile());

test('a file says why it is still there and until when, and shows who decided that', async () => {
  const { page } = app;
  await page.getByText('Tot 1 februari 2029: 5 jaar na het laatste contact op 1 februari 2024.').waitFor();
  await page.getByRole('link', { name: 'Regel en bron' }).click();
  await page
    .getByText(
      /^We bewaren dit tot 1 februari 2029, .*; dat besliste Fatma Bakker op 21 november 2026, omdat “.+” \(bron: handboek 5\.4\)\./,
    )
    .waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Regel bekijken' }).first().getAttribute('href'))
    .toBe('#/bewaren/regels/SERVICE_CLIENT');
  await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Bewaren');
});

test('a note moves the last contact and the term, and shows who corrected it', async () => {
  const { page } = app;
  await file.writeNote('Afspraak gemaakt met N.');
  await press(page, /^Verbeteren: notitie/);
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Afspraak gemaakt met B.');
  await page.keyboard.press('Control+s');
  await file.notes.filter({ hasText: 'verbeterd door Fatma Bakker' }).waitFor();
  await file.tab('Overzicht');
  await page.getByText('Tot 21 november 2031:').waitFor();
  await expect.poll(() => file.fact('Laatste contact').textContent()).toBe('21 november 2026');
});

test('a citizen service number blocks a note; a number that may be one is asked about', async () => {
  const { page } = app;
  await file.startNote('BSN 123456782 gezien');
  await page.getByText('Met dat nummer kunt u dit niet opslaan').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Haal het weg en sla opnieuw op.').waitFor();
  expect(await page.getByRole('button', { name: /Dit is geen BSN/ }).count()).toBe(0);
  expect(await axeFindings()).toEqual([]);
  await press(page, 'Nummer verwijderen');
  await expect.poll(() => page.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('BSN  gezien');
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Brief met nummer 123456782');
  await page.keyboard.press('Control+s');
  await press(page, 'Dit is geen BSN, opslaan');
  await file.notes.filter({ hasText: '123456782' }).waitFor();
});

test('a number in another form is asked about in the same way, and the form keeps what was typed', async () => {
  const { page } = app;
  await page.evaluate((place) => {
    location.hash = place;
  }, `/clienten/${id}/wijzigen`);
  await page.getByRole('textbox', { name: 'Achternaam' }).fill('Nummer 123456782');
  await page.keyboard.press('Control+s');
  await page.getByRole('alertdialog', { name: 'Is dit een burgerservicenummer?' }).waitFor();
  expect(await axeFindings()).toEqual([]);
  await press(page, 'Terug, ik haal het weg');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Achternaam' }).inputValue())
    .toBe('Nummer 123456782');
  await page.keyboard.press('Control+s');
  await press(page, 'Dit is geen BSN, opslaan');
  await page.getByRole('heading', { level: 1, name: /Nummer 123456782/ }).waitFor();
});

test('a removed note comes back with undo, and goes when its message is put away', async () => {
  const { page } = app;
  await file.writeNote('Verkeerde notitie');
  for (const answer of ['Ongedaan maken', 'Sluiten'] as const) {
    await press(page, /^Verwijderen: notitie/);
    await tick(page.getByRole('alertdialog'), 'radio', 'Wat er staat, klopt niet');
    await press(page, 'Notitie verwijderen');
    await file.notes.filter({ hasText: 'Verkeerde notitie' }).waitFor({ state: 'detached' });
    expect(await call('notes.list', { clientId: id })).toHaveLength(1);
    await page
      .getByRole('alertdialog', { name: 'De notitie wordt verwijderd.' })
      .getByRole('button', { name: answer })
      .click();
    if (answer === 'Ongedaan maken') await file.notes.filter({ hasText: 'Verkeerde notitie' }).waitFor();
  }
  await expect.poll(() => call('notes.list', { clientId: id })).toEqual([]);
});

test('of a hundred notes forty are built, and one is found by a part of a word', async () => {
  const { page } = app;
  await page.evaluate(() => {
    location.hash = '/instellingen';
  });
  for (let count = 0; count < 100; count += 1)
    await call('notes.write', aNote(`Gebeld over afspraak ${count}.`));
  await page.evaluate((place) => {
    location.hash = place;
  }, `/clienten/${id}`);
  await page.reload();
  await file.tab(/^Notities/);
  await page.getByRole('tab', { name: 'Notities 100' }).waitFor();
  await expect.poll(() => file.notes.count()).toBe(40);
  await press(page, 'Nog 40 oudere notities tonen');
  await expect.poll(() => file.notes.count()).toBe(80);
  await page.getByRole('searchbox', { name: 'Zoek in deze notities' }).fill('spraak 37');
  await expect.poll(() => file.notes.count()).toBe(1);
});

test('a yes is kept with the words that were shown, and is withdrawn as easily', async () => {
  const { page } = app;
  await file.tab('Toestemming');
  await press(page, 'Antwoord vastleggen: Nieuwsbrief');
  await page.getByText('Mag Buurthuis De Brug u de nieuwsbrief sturen?').waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await axeFindings()).toEqual([]);
  await press(page, 'Niet doen');
  await file.answer('Nieuwsbrief', 'Ja', /Op papier/);
  await page.getByText('Ja, sinds 21 november 2026.').waitFor();
  await page
    .getByText(
      'Ja: Nieuwsbrief, door de cliënt zelf, op papier met handtekening, tekst versie 1 (Nederlands).',
    )
    .waitFor();
  await file.withdraw('Nieuwsbrief', /e-mail/);
  await page.getByText('Ingetrokken op 21 november 2026.').waitFor();
  await file.tab('Overzicht');
  await expect
    .poll(() => file.fact('Toestemming').textContent())
    .toBe('Nieuwsbrief: ingetrokken, 21 november 2026');
});

test('for a child the representative is asked for, except with free help to the child', async () => {
  const { page } = app;
  await openFile({ birthOn: day('2012-05-05') });
  await file.tab('Toestemming');
  await press(page, 'Antwoord vastleggen: Nieuwsbrief');
  const dialog = page.getByRole('dialog');
  await tick(dialog, 'radio', 'Ja');
  await page.getByText('De cliënt is jonger dan 16.').waitFor();
  await tick(dialog, 'radio', 'De cliënt zelf');
  await pick(page, /Hoe\?/, /Gezegd/);
  await dialog.getByRole('button', { name: 'Antwoord vastleggen' }).click();
  await page.getByText('De cliënt was op deze dag jonger dan 16.').waitFor();
  await tick(dialog, 'checkbox', /gratis hulp/);
  await page.getByText('Bij twijfel vraagt u het een ouder of voogd.').waitFor();
  await dialog.getByRole('button', { name: 'Antwoord vastleggen' }).click();
  await page.getByText('Ja, sinds 21 november 2026.').waitFor();
  const { events } = await call('consents.ofClient', { clientId: id });
  expect(events.map(({ kind, by }) => [kind, by])).toEqual([['given', 'self']]);
});

test('a manager changes a wording; what was answered keeps its version', async () => {
  const { page } = app;
  await file.tab('Toestemming');
  await file.answer('Uw verhaal als voorbeeld', 'Nee', /e-mail/);
  await press(page, 'Teksten veranderen');
  await pick(page, /Welk doel/, 'Uw verhaal als voorbeeld');
  await page.getByRole('textbox', { name: 'Naam van het doel' }).fill('Uw verhaal vertellen');
  await press(page, 'Versie 2 opslaan');
  await page.getByRole('button', { name: 'Antwoord vastleggen: Uw verhaal vertellen' }).waitFor();
  await page
    .getByText('Nee: Uw verhaal als voorbeeld, door de cliënt zelf, per e-mail, tekst versie 1 (Nederlands).')
    .waitFor();
  const texts = await call('consents.texts', {});
  const asked = texts.filter(({ purpose }) => purpose === 'case-example-anonymous');
  expect(asked).toHaveLength(2);
  expect(asked.find(({ language }) => language === 'nl')?.version).toBe(2);
});

test('closing shows first what moves, and a closed file can be opened again', async () => {
  const { page } = app;
  await call('consents.record', {
    clientId: id,
    purpose: 'newsletter',
    answer: 'given',
    textId: (await call('consents.texts', {})).find(({ purpose }) => purpose === 'newsletter')?.id ?? '',
    method: 'email',
    ...bySelf,
    on: day('2024-02-01'),
    expiresOn: null,
    isExplicit: false,
    isFreeHelp: false,
  });
  await file.tab('Bewaren');
  await file.startClosing('2024-01-31', 'hulpvraag opgelost');
  await page.getByText('Er was na deze dag nog contact.').waitFor();
  await press(page, 'Niet doen');
  await file.startClosing('2025-06-30', 'hulpvraag opgelost');
  await page.getByText('Nu tot 01-02-2029; straks tot 30-06-2030.').waitFor();
  await file.confirmClosing();
  await page.getByText('Gesloten op 30 juni 2025 · hulpvraag opgelost').waitFor();
  await press(page, 'Dossier weer openen');
  await page.getByRole('dialog').getByRole('button', { name: 'Dossier weer openen' }).click();
  await page.getByText('Loopt sinds 3 oktober 2022').waitFor();
  const { closedOn, lastContactOn } = await call('clients.open', { id });
  expect([closedOn, lastContactOn]).toEqual([null, '2026-11-21']);
});
