import { day } from '../../core/kernel/day.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { volunteersPage } from '../support/pages/volunteers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('somebody is added, asked what is missing, and kept as far as needed', async ({ app }) => {
  const page = app.window();
  const volunteers = volunteersPage(page);
  await app.goTo('/vrijwilligers');
  await expect(page.getByText('Hier staat iedereen die voor de organisatie werkt')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await test.step('what must be there is asked all at once, and nothing that was typed is lost', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Vrijwilliger toevoegen' }).click();
    await volunteers.field('Voornaam').fill('Ayşe');
    await volunteers.save();
    await expect(page.getByRole('alert')).toContainText('Vul een achternaam in.');
    await expect(page.getByRole('alert')).toContainText('Kies wat voor werk deze persoon doet.');
    await expect(page.getByRole('alert')).toContainText('Vul een functie in.');
    expect(await axeFindings(page)).toEqual([]);
    await expect(volunteers.field('Voornaam')).toHaveValue('Ayşe');
  });

  await test.step('a bank account is only asked when expenses are paid, and must be one', async () => {
    await volunteers.field('Achternaam').fill('Öztürk');
    await volunteers.choose(/^Informele ondersteuner/);
    await volunteers.field('Functie').fill('Maatje');
    await volunteers.field('Telefoon').first().fill('06-00000001');
    await expect(volunteers.field('Rekeningnummer')).toHaveCount(0);
    await tick(page, 'checkbox', /^Wij betalen deze persoon onkosten/);
    await volunteers.field('Rekeningnummer').fill('NL91 ABNA 0417 1643 01');
    await volunteers.save();
    await expect(page.getByRole('alert')).toContainText('Dit rekeningnummer klopt niet.');
    await volunteers.field('Rekeningnummer').fill('nl91abna0417164300');
    await volunteers.save();
    await expect(volunteers.heading).toHaveText('Ayşe Öztürk');
    await expect(volunteers.fact('Telefoon')).toHaveText('06 0000 0001');
    await expect(volunteers.fact('Onkosten naar')).toHaveText('NL91 ABNA 0417 1643 00');
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
  });

  await test.step('she is found without her accents, and not among who left', async () => {
    await volunteers.search('ozt');
    await expect(volunteers.rows).toHaveText([/Öztürk, A\./]);
    await pick(page, /Werken hier/, 'Zijn weg');
    await expect(page.getByText('Niemand past bij wat u zoekt.')).toBeVisible();
    await press(page, 'Iedereen laten zien');
    await expect(volunteers.rows).toHaveCount(1);
  });
});

test('what is judged, seen and paid stands in her file, and a wrong line goes', async ({ app }) => {
  const page = app.window();
  const volunteers = volunteersPage(page);
  const startOn = day('2026-10-05');
  const { id } = await app.call('volunteers.add', aVolunteer({ startOn, paysExpenses: true }));
  await app.goTo(`/vrijwilligers/${id}`);

  await test.step('a talk about the profile saves only what changed', async () => {
    await press(page, 'Punten bespreken');
    await volunteers.judge('Leeft mee en luistert', 'In orde');
    await volunteers.judge('Geeft grenzen aan', 'Nog niet');
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('form', { name: 'Punten bespreken' })
      .getByRole('button', { name: 'Opslaan', exact: true })
      .click();
    await expect(page.getByText('1 van de 7 punten is in orde.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Geeft grenzen aan/ })).toContainText('Nog niet');
    expect((await app.call('volunteers.records', { id })).profile).toHaveLength(2);
  });

  await test.step('a certificate is noted as seen, never one of tomorrow, and a wrong note goes', async () => {
    await volunteers.noteCertificate('2026-11-30');
    const form = page.getByRole('form', { name: 'VOG als gezien noteren' });
    await press(form, /^Opslaan/);
    await expect(form.getByText(/De VOG is afgegeven na de dag/).first()).toBeVisible();
    await press(form, 'Niet opslaan');
    await volunteers.noteCertificate('2026-10-01');
    await press(form, /^Opslaan/);
    const row = page.getByRole('row', { name: /01-10-2026/ });
    await expect(row).toContainText('In orde');
    await press(row, /wissen$/);
    await tick(page, 'radio', /^Er staat iets dat niet klopt/);
    await press(page.getByRole('alertdialog'), 'Wissen');
    await expect(row).toHaveCount(0);
  });

  await test.step('a book year is written once', async () => {
    await press(page, 'Boekjaar toevoegen');
    const form = page.getByRole('form', { name: 'Boekjaar toevoegen' });
    await volunteers.field('Bedrag').fill('€ 1.234,5');
    await volunteers.field('Waarvoor').fill('Reiskosten');
    await press(form, /^Opslaan/);
    await expect(page.getByRole('row', { name: /2026.*Reiskosten/ })).toContainText('1.234,50');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the coming weeks show who is due, and go on paper with or without names', async ({ app }) => {
  const page = app.window();
  const { id: watcher } = await app.call(
    'volunteers.add',
    aVolunteer({ familyName: 'Ras', type: 'confidant', startOn: day('2026-10-19') }),
  );
  await app.call(
    'volunteers.add',
    aVolunteer({ familyName: 'Bos', prefix: '', startOn: day('2026-10-05'), confidantId: watcher }),
  );
  await app.goTo('/vandaag');
  await page.getByRole('link', { name: 'Komende weken bekijken' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Komende weken');
  await expect(
    page.getByRole('table', { name: 'Te laat' }).getByRole('row', { name: /Bos/ }).first(),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Week van 30 november 2026' })).toContainText('Intervisie');
  expect(await axeFindings(page)).toEqual([]);
  await pick(page, /Bij welke vertrouwenspersoon/, /Ras/);
  await expect(page.getByRole('row', { name: /^Ras/ })).toHaveCount(0);

  await test.step('without names initials stand there', async () => {
    await press(page, 'Lijst afdrukken');
    await letLeave(page);
    const { words } = await readPdf(await app.saved(/^komende-weken-/));
    expect(words).toContain('A.B.');
    expect(words).not.toContain('Bos');
    expect(words).toContain('Basistraining niet gehaald');
  });

  await test.step('with names when somebody asks', async () => {
    await tick(page, 'checkbox', /^Met namen/);
    await press(page, 'Lijst afdrukken');
    await letLeave(page);
    expect((await readPdf(await app.saved(/^komende-weken-.*-2\.pdf$/))).words).toContain('Bos, A.');
  });

  await test.step('each line leads to the place where it is done', async () => {
    await page.getByRole('link', { name: 'Plan maken' }).first().click();
    await expect(page.getByRole('tab', { name: 'Ontwikkeling' })).toHaveAttribute('aria-selected', 'true');
  });
});
