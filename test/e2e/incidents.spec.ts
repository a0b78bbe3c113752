import { readFileSync } from 'node:fs';
import { aProcessor } from '../support/a-processor.ts';
import { incidentsPage } from '../support/pages/incidents.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty', today: '2026-11-21' });

test('a breach from raising to closing, past the 72 hours', async ({ app }) => {
  const page = app.window();
  const breach = incidentsPage(page);
  await app.goTo('/datalekken');
  await page.getByRole('link', { name: 'Datalek vastleggen' }).first().click();
  await press(page, /^Vastleggen/);
  await expect(page.getByRole('alert')).toContainText('Schrijf in een paar woorden op wat er is gebeurd.');
  await breach.raise('Een notitieboekje bleef in de tram. Er staan afspraken in.');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Een notitieboekje bleef in de tram' }),
  ).toBeVisible();
  await expect(breach.due('Schat in hoe groot het risico is.')).toContainText('nog 7');
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);

  // The clock of the test stands at noon: three days and one later the hours are over.
  await app.restart('2026-11-25');
  await app.signIn();
  const late = app.window();
  const then = incidentsPage(late);
  await app.call('processors.put', { ...aProcessor({ name: 'Zorgict Noord' }), id: null });
  await app.goTo('/vandaag');
  await expect(late.getByText('Een datalek had 24 uur geleden gemeld moeten zijn.')).toBeVisible();
  await late.getByRole('link', { name: 'Datalek openen' }).click();
  await late.getByRole('link', { name: 'Een notitieboekje bleef in de tram' }).click();
  await then.open('facts');
  await then.fillFacts('Er is een risico', 'Iemand kan lezen dat zij hulp krijgen.');
  const where = /Bij welk ander bedrijf/;
  await pick(late, where, 'Een andere, namelijk');
  await late.getByRole('textbox', { name: /Naam van die andere/ }).fill('Een koerier');
  await pick(late, where, 'Zorgict Noord');
  await expect(late.getByRole('textbox', { name: /Naam van die andere/ })).toHaveCount(0);
  expect(await axeFindings(late)).toEqual([]);
  expect(await cutOff(late)).toEqual([]);
  // Bad input: it was discovered on the 21st, and cannot have begun after that.
  await then.occurredFrom('2026-11-22');
  await then.save();
  await expect(late.getByText('Ontdekken kan niet vóór de dag waarop het gebeurde.')).toBeVisible();
  await then.occurredFrom('2026-11-20');
  await then.save();
  await expect(late.getByText('Opgeslagen.', { exact: true })).toBeVisible();

  await then.open('now');
  await press(then.due('Besluit of u het meldt'), 'Besluit vastleggen');
  await then.decide('Ja, wij melden', 'Er staan gegevens over hulp in.');
  await press(then.due('Meld het bij de Autoriteit'), 'Melding vastleggen');
  const report = late.getByRole('dialog', { name: 'Melding vastleggen' });
  await tick(report, 'radio', 'Volledige melding');
  await press(report, 'Melding opslaan');
  await expect(report.getByRole('alert')).toContainText('Schrijf op waarom de melding later is.');
  await report.getByRole('textbox', { name: /Waarom is de melding later/ }).fill('Het viel in het weekend.');
  await report.getByRole('textbox', { name: /Nummer van de melding/ }).fill('2026-000123');
  await press(report, 'Melding opslaan');
  await expect(then.due('Sluit het datalek.')).toBeVisible();
  await expect(late.getByText(/uur te laat/)).toHaveCount(0);

  await then.open('papers');
  await press(late, 'Melding bekijken');
  const paper = late.getByRole('dialog', { name: 'Melding aan de Autoriteit Persoonsgegevens' });
  await expect(paper).toContainText('Waarom de melding later is: Het viel in het weekend.');
  await expect(paper).toContainText('Zorgict Noord');
  await press(paper, /Sluiten|Terug/);
  await press(late, 'Brief bekijken');
  const letter = late.getByRole('dialog', { name: 'Brief aan de mensen' });
  await expect(letter).toContainText('Bent u bang voor iemand?');
  await press(letter, /Sluiten|Terug/);

  await then.open('now');
  await press(then.due('Sluit het datalek.'), 'Datalek sluiten');
  const closing = late.getByRole('dialog', { name: 'Datalek sluiten' });
  await closing
    .getByRole('textbox', { name: /Wat hebt u ervan geleerd/ })
    .fill('Notities gaan meteen in de kluis.');
  await press(closing, 'Datalek sluiten');
  await expect(late.getByText('Er is nu niets te doen. Op 25 november 2031')).toBeVisible();
  await app.goTo('/datalekken/overzicht');
  await expect(late.getByRole('table').getByRole('row')).toHaveCount(2);
  expect(await axeFindings(late)).toEqual([]);
  await press(late, 'Overzicht afdrukken');
  await letLeave(late);
  await app.saved(/^datalekken-2026-11-25\.pdf$/);
});

test('the calendar of a year is shown and goes along as a file without names', async ({ app }) => {
  const page = app.window();
  await app.call('incidents.raise', {
    discoveredAt: '2026-11-21T10:00:00.000Z',
    what: 'Een stick is kwijt.',
  });
  await app.goTo('/vandaag');
  await page.getByRole('link', { name: 'Kalender voor een jaar' }).click();
  await expect(page.getByRole('heading', { name: 'November 2026' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /24-11-2026 Uiterste dag om een datalek te melden/ }),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await press(page, 'Agendabestand maken');
  const form = page.getByRole('dialog', { name: 'Naar uw eigen agenda' });
  await form.getByRole('textbox', { name: 'Naam in uw agenda' }).fill('');
  await press(form, 'Bestand maken');
  await expect(form.getByRole('alert')).toContainText('Vul een naam in.');
  await form.getByRole('textbox', { name: 'Naam in uw agenda' }).fill('Administratie');
  await press(form, 'Bestand maken');
  await letLeave(page);
  const text = readFileSync(await app.saved(/^kalender\.ics$/), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261124\r\n');
  expect(text).toContain('SUMMARY:Administratie: melden\r\n');
  expect(text).not.toMatch(/stick|datalek/i);
});
