import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/run.ts';
import { tick } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';
import { axeFindings } from './app/look.ts';
import { madeWorkbook, textRow } from '../support/made-workbook.ts';
import { givenFile, importsPage } from '../support/pages/imports.ts';
import { letLeave } from '../support/pages/leaving.ts';

const fixture = join(root, 'test', 'fixtures', 'clientenlijst.csv');

test.use({ holding: 'empty' });

test('a list is taken over as it is, its report is saved, and all of it is taken back again', async ({
  app,
}) => {
  const page = app.window();
  const button = (name: RegExp | string) => page.getByRole('button', { name });
  await app.goTo('/overnemen');

  await test.step('the columns are recognised, and their meaning can be changed', async () => {
    await page.locator('input[type=file]').setInputFiles(fixture);
    await expect(page.getByText(/400 rijen gevonden, met 14 kolommen/)).toBeVisible();
    await expect(page.getByText(/gescheiden door een puntkomma/)).toBeVisible();
    const meaningOf = (column: string) => button(new RegExp(`Wordt in Vertrouwd: ${column}$`));
    await meaningOf('Woonplaats').click();
    await page.getByRole('option', { name: 'Niet overnemen' }).click();
    await expect(meaningOf('Woonplaats')).toContainText('Niet overnemen');
    await meaningOf('Achternaam').click();
    await page.getByRole('option', { name: 'Voornaam' }).click();
    await expect(page.getByText(/Twee kolommen hebben dezelfde betekenis/)).toBeVisible();
    await expect(button('Naar de reden')).toBeDisabled();
    await meaningOf('Achternaam').click();
    await page.getByRole('option', { name: 'Achternaam' }).click();
    await importsPage(page).look();
  });

  await test.step('every row says what would happen and why, and nothing is written yet', async () => {
    await page.getByRole('tab', { name: /Geweigerd/ }).click();
    await expect(page.getByText('Özturk').or(page.getByText('Öztürk')).first()).toBeVisible();
    await expect(page.getByText(/31-02-1988|bestaat niet/).first()).toBeVisible();
    expect(await app.call('clients.counts', {})).toEqual({ open: 0, closed: 0 });
  });

  const { imported } = await test.step('all rows that fit are written at once', async () => {
    await page.getByRole('tab', { name: /Alle rijen/ }).click();
    await page.getByRole('checkbox', { name: 'Regel 2 overnemen' }).press(' ');
    await button(/mensen overnemen$/).click();
    await expect(page.getByText('mensen staan nu in Vertrouwd.')).toBeVisible();
    const [run] = await app.call('imports.list', {});
    if (!run) throw new Error('no import was kept');
    const { open, closed } = await app.call('clients.counts', {});
    expect(open + closed).toBe(run.totals.imported);
    expect(run.totals).toMatchObject({ rows: 400, leftOut: 1 });
    return run.totals;
  });

  await test.step('the report names every row that stayed out and hides what looks like a BSN', async () => {
    await button('Verslag bewaren').click();
    await letLeave(app.window());
    const report = readFileSync(await app.saved(/\.csv$/), 'utf8');
    expect(report.startsWith('\u{FEFF}')).toBe(true);
    expect(report.trim().split(/\r?\n/).length).toBe(400 - imported + 1);
    expect(report).toContain('BSN ••••••••• staat op formulier');
    expect(report).not.toMatch(/BSN \d/);
  });

  await test.step('it asks what happens to the old file', async () => {
    await tick(page, 'radio', /Ik heb het gewist/);
    await button('Antwoord bewaren').click();
    await expect(page.getByText('Het antwoord is bewaard.')).toBeVisible();
    expect((await app.call('imports.list', {}))[0]?.sourceFile).toBe('destroyed');
  });

  await test.step('the whole import is taken back, with a proof', async () => {
    await button('Nog een lijst overnemen').press('Enter');
    await button('Lijst 1 ongedaan maken').click();
    await page.getByRole('alertdialog').getByRole('textbox').fill('ongedaan maken');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /dossiers wissen/ })
      .click();
    await expect(page.getByText('De lijst is ongedaan gemaakt')).toBeVisible();
    await expect(page.getByText(/^0 treffers in/)).toBeVisible();
    expect(await app.call('clients.counts', {})).toEqual({ open: 0, closed: 0 });
  });
});

test('a file that is no list is refused with what to do, and nothing is kept', async ({ app }) => {
  const page = app.window();
  await app.goTo('/overnemen');
  const give = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await give('leeg.csv', Buffer.alloc(0));
  await expect(page.getByText(/Dit bestand is leeg/)).toBeVisible();
  await give('foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3]));
  await expect(page.getByText(/geen lijst die Vertrouwd kan lezen/)).toBeVisible();
  expect(await app.call('imports.list', {})).toEqual([]);
});

test('hostile cells are shown and kept as the plain text that they are', async ({ app }) => {
  const page = app.window();
  await app.goTo('/overnemen');
  const rows = [
    'Voornaam;Achternaam;Aangemeld;Laatste contact;Opmerkingen',
    '=HYPERLINK("https://evil.example");<img src=x onerror=alert(1)>;01-02-2026;01-03-2026;<script>alert(1)</script>',
    `Anna;${'x'.repeat(1_000_000)};01-02-2026;01-03-2026;lang`,
    'Bram\0;de Boer;01-02-2026;01-03-2026;nul',
  ];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await importsPage(page).look();
  await expect(page.getByRole('row').filter({ hasText: '<img src=x onerror=alert(1)>' })).toBeVisible();
  await page.getByRole('button', { name: /overnemen$/ }).click();
  await expect(page.getByText(/staat nu in Vertrouwd|staan nu in Vertrouwd/)).toBeVisible();
  const { rows: kept } = await app.call('clients.search', {
    words: '',
    filter: 'all',
    offset: 0,
    limit: 10,
  });
  expect(kept.length).toBeGreaterThan(0);
  await expect(page.locator('img')).toHaveCount(0);
});

test('a workbook with two sheets, and later an address book, come in the same way, and nobody comes in twice', async ({
  app,
}) => {
  const page = app.window();
  const list = importsPage(page);
  const head = ['Voornaam', 'Achternaam', 'Geboortedatum', 'Telefoon'];
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
    name,
    xml: `<sheetData>${[head, ...rows].map((row, at) => textRow(at + 1, row)).join('')}</sheetData>`,
  });
  await list.open();

  await test.step('the other sheet is chosen, and the list says why it is kept', async () => {
    const noor = ['Noor', 'Wit', '01-02-1990', ''];
    await list.choose(givenFile('lijst.xlsx', madeWorkbook([sheet('Leeg', ['A', 'B']), sheet('Nu', noor)])));
    await list.chooseSheet('Nu');
    await expect(page.getByText('01-02-1990')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Naar de reden' }).click();
    await page.getByRole('button', { name: 'Rijen nakijken' }).click();
    await expect(page.getByText('Kies waarvoor u deze dossiers bewaart.').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de kolommen' }).click();
    await list.look();
    await list.run('Eén mens overnemen');
  });

  await test.step('of a card of the same person only what is empty is filled', async () => {
    await list.open();
    const card =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Wit;Noor;;;\r\nTEL:0612345678\r\nBDAY:1990-02-01\r\nEND:VCARD\r\n';
    await list.choose(givenFile('adressen.vcf', Buffer.from(card)));
    await list.look();
    await expect(list.row('Wit')).toContainText('al eerder overgenomen');
    await list.known(/Lege gegevens aanvullen/);
    await expect(list.row('Wit')).toContainText('telefoon: staat nog niet in het dossier');
    expect(await axeFindings(page)).toEqual([]);
    await list.run('Eén dossier aanvullen');
    const { rows } = await app.call('clients.search', { words: 'wit', filter: 'all', offset: 0, limit: 5 });
    expect(rows).toHaveLength(1);
  });
});
