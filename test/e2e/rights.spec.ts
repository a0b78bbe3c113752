import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { ClientInput } from '../../core/contract/clients.ts';
import { day } from '../../core/kernel/day.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { press } from '../support/pages/controls.ts';
import { purgePage } from '../support/pages/purge.ts';
import { rightsPage } from '../support/pages/rights.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

const [words, name] = ['kowalska ayse', 'Kowalska, A.'];

const idOf = async ({ call }: App) => {
  const { rows } = await call('clients.search', { words, filter: 'all', offset: 0, limit: 1 });
  const [row] = rows;
  if (!row) throw new Error('Nobody of that name');
  return row.id;
};

/** Lets post be sent to the client. */
const withAddress = async (app: App): Promise<void> => {
  const id = await idOf(app);
  const client = ClientInput.strip().parse(await app.call('clients.open', { id }));
  const address = { street: 'Lindengracht', houseNo: '12', postcode: '1015 KB', city: 'Amsterdam' };
  await app.call('clients.change', { ...client, ...address, maySendPost: true, id });
};

const looksWell = async (app: App): Promise<void> => {
  expect(await axeFindings(app.window())).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);
  expect(await cutOff(app.window())).toEqual([]);
};

test('a request is received, known, extended, decided in part, and answered by letter', async ({ app }) => {
  const page = app.window();
  const rights = rightsPage(page);
  await withAddress(app);
  await rights.open();
  await expect(page.getByText('Er wacht geen verzoek op antwoord.')).toBeVisible();
  await rights.receive(words, name, /^Gegevens zien/, 'Wat staat er over mij?');

  await test.step('who asks must be known first', async () => {
    await expect(rights.step).toContainText('Wie vraagt het');
    await looksWell(app);
    await rights.checkIdentity('Een pas of paspoort gezien, geen kopie');
  });

  await test.step('a decision in part needs its ground', async () => {
    await rights.extend('Er liggen twee mappen papier.');
    await expect(page.getByText(/^Maandag 22 februari 2027\./)).toBeVisible();
    await page.getByRole('radio', { name: 'Wij doen een deel' }).check({ force: true });
    await page
      .getByRole('textbox', { name: 'Wat schrijft u aan de persoon?' })
      .fill('U krijgt een overzicht.');
    await press(page, 'Besluit vastleggen');
    await expect(page.getByRole('alert').first()).toContainText('Wie iets weigert, noemt een reden.');
    await looksWell(app);
    await rights.decide('Wij doen een deel', 'U krijgt een overzicht.', [/gegevens van anderen/]);
  });

  await test.step('the letter says what, why not all, and where to complain; its name says nobody', async () => {
    await rights.showLetter('Besluit');
    await expect(rights.dialog.getByRole('article')).toContainText('Lindengracht 12');
    expect(await axeFindings(page)).toEqual([]);
    await rights.takeLetter('Brief als PDF maken');
    const pdf = await readPdf(await app.saved(/^brief-verzoek-1-besluit\.pdf$/));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toBe('Brief over een verzoek');
    expect(pdf.pages).toHaveLength(1);
    for (const part of [
      'U krijgt een overzicht.',
      'AVG, artikel 15 lid 4',
      'Postbus 93374, 2509 AJ Den Haag',
      'Lindengracht 12',
    ])
      expect(pdf.words).toContain(part);
    await rights.closeLetter();
    await rights.showLetter('Besluit');
    await rights.takeLetter('Brief als Word-bestand maken');
    const docx = unzipSync(readFileSync(await app.saved(/^brief-verzoek-1-besluit\.docx$/)));
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('U krijgt een overzicht.');
  });
});

test('who asks to be erased waits for nobody but the purge evening, and the proof finds nothing', async ({
  app,
}) => {
  const page = app.window();
  const rights = rightsPage(page);
  const id = await idOf(app);
  await rights.open();
  await rights.receive(words, name, /^Gegevens wissen/, 'Haal alles weg.');
  const before = await app.call('purge.dryRun', {});
  await rights.checkIdentity('Wij kennen deze persoon');
  await expect(page.getByText(/^Het dossier komt meteen op de opschoonlijst/)).toBeVisible();
  await rights.decide('Wij doen wat gevraagd is', 'Wij wissen uw dossier.');
  await expect(page.getByText('Het dossier staat op de opschoonlijst en is nog niet gewist.')).toBeVisible();
  await looksWell(app);

  await app.goTo('/vandaag');
  await expect(page.getByText('Eén dossier moet op verzoek gewist worden.')).toBeVisible();
  const { lines } = await app.call('purge.dryRun', {});
  expect(lines).toBeGreaterThan(before.lines);
  const evening = purgePage(page);
  await evening.begin();
  await evening.toExceptions();
  await evening.signAtOnce();
  await evening.toErasing();
  await evening.erase(lines);
  const [certificate] = await app.call('purge.certificates', {});
  expect(certificate?.proof.hits).toBe(0);
  expect(certificate?.counts).toContainEqual(expect.objectContaining({ ruleCode: 'ERASURE', files: 1 }));
  await rights.open();
  await expect(page.getByText('wacht op opschoonavond')).toHaveCount(0);
  await expect(app.call('notes.list', { clientId: id })).rejects.toThrow();
});

test('data that may only be kept are not written in and not erased, until the person was told', async ({
  app,
}) => {
  const page = app.window();
  const rights = rightsPage(page);
  const file = clientFile(page);
  await rights.open();
  await rights.receive(words, name, /^Niet gebruiken/, 'Het klopt niet.');
  await rights.checkIdentity('Wij kennen deze persoon');
  await rights.decide('Wij doen wat gevraagd is', 'Wij gebruiken uw gegevens nu niet.');

  const id = await idOf(app);
  await expect(
    app.call('notes.write', {
      clientId: id,
      on: day('2026-11-20'),
      kind: 'remark',
      text: 'Belde.',
      isNotBsn: true,
    } as never),
  ).rejects.toThrow(/file-restricted/);
  await clientsPage(page).open();
  await clientsPage(page).choose(words, name);
  await expect(page.getByText('Alleen bewaren, niet gebruiken')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Notitie schrijven' })).toHaveCount(0);
  await looksWell(app);

  await file.tab('Verzoeken');
  await press(page, 'Eigen mening erbij zetten');
  await rights.dialog.getByRole('textbox', { name: 'Wat zegt de cliënt?' }).fill('Ik woon daar niet meer.');
  await press(rights.dialog, /^Erbij zetten/);
  await expect(page.getByText('Ik woon daar niet meer.')).toBeVisible();

  await rights.lift('2026-11-20', 'Het adres is verbeterd.');
  await file.tab(/^Notities/);
  await file.writeNote('Nieuw adres doorgegeven');
});
