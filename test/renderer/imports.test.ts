import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press, tick } from '../support/pages/controls.ts';
import { importsPage, listFile } from '../support/pages/imports.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { callFrom } from '../support/window-call.ts';
import { axeFindings } from './axe-clean.ts';

const fixture = join(import.meta.dirname, '../fixtures/clientenlijst.csv');
const header = 'Nr;Voornaam;Achternaam;Geboren;Woonplaats;Aangemeld;Laatste contact;Opmerkingen';

let app: TestWindow;
let call: ReturnType<typeof callFrom>;
let list: ReturnType<typeof importsPage>;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  app = await openTestWindow('rules');
  await app.unlock();
  call = callFrom(app.page);
  list = importsPage(app.page);
});

afterAll(() => app?.close());

beforeEach(() => list.open());

test('what is no list is refused in one sentence that says what to do', async () => {
  await list.choose(listFile(''));
  await list.alert(/Dit bestand is leeg/).waitFor();
  await list.choose({ ...listFile(''), buffer: Buffer.from('89504e4700000000', 'hex') });
  await list.alert(/geen lijst die Vertrouwd kan lezen/).waitFor();
  await list.choose({ ...listFile('Voornaam;Achternaam', 'Noor;Wit'), name: 'lijst.xlsx' });
  await list.alert(/iets anders dan de naam zegt/).waitFor();
  const large = join(app.vault.home, 'groot.csv');
  writeFileSync(large, Buffer.alloc(20 * 1024 * 1024 + 1, 'a;b\n'));
  await list.choose(large);
  await list.alert(/groter dan 20 MB/).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test('the columns are recognised and can be changed; without a name it goes no further', async () => {
  await list.choose(fixture);
  await app.page.getByText(/400 rijen gevonden, met 14 kolommen/).waitFor();
  await app.page.getByText(/gescheiden door een puntkomma\. De letters zijn opgeslagen als UTF-8/).waitFor();
  const next = app.page.getByRole('button', { name: 'Naar de reden' });
  await list.setColumn('Voornaam', 'Niet overnemen');
  await list.setColumn('Achternaam', 'Niet overnemen');
  await list.alert(/Geen enkele kolom is een naam/).waitFor();
  expect(await next.isDisabled()).toBe(true);
  await list.setColumn('Achternaam', 'Achternaam');
  await list.setColumn('Voornaam', 'Woonplaats');
  await list.alert(/Twee kolommen hebben dezelfde betekenis/).waitFor();
  await list.setColumn('Voornaam', 'Voornaam');
  await expect.poll(() => next.isDisabled()).toBe(false);
  expect(await axeFindings(app.page)).toEqual([]);
});

test('each row says what happens and why, and the person decides about the doubtful ones', async () => {
  await list.choose(
    listFile(
      header,
      '1;<img src=x onerror=alert(1)>;Bakker;01-02-1980;Amsterdam;01-02-2025;01-03-2026;',
      '2;Sanne;Bouzid;01-02-1981;Diemen;01-02-2025;01-03-2026;lidnummer 111222333',
      '3;Roos;de Wit;01-02-1982;Diemen;01-02-2015;01-03-2016;',
      '4;Piet;Mensah;31-02-1983;Diemen;01-02-2025;01-03-2026;',
      '5;Wil;Nowak;01-02-1984;Diemen;01-02-2025;01-03-2026;',
    ),
  );
  await list.look();
  await app.page.getByText('3 mensen worden overgenomen. 2 rijen zijn geweigerd').waitFor();
  await expect.poll(() => list.row('Bakker').textContent()).toContain('Bakker');
  expect(await app.page.locator('img').count()).toBe(0);
  expect(await axeFindings(app.page)).toEqual([]);

  await list.show(/Geweigerd 2/);
  await list.row('Mensah').getByText('geboortedatum: deze datum bestaat niet').waitFor();
  await list.row('Bouzid').getByText('Eerst nakijken').waitFor();
  await list.vouch(3);
  await app.page.getByText('4 mensen worden overgenomen. Bij één van hen staat een opmerking.').waitFor();

  await list.show(/Alle rijen 5/);
  await list.leaveOut(6);
  await list.row('Nowak').getByText('u haalde het vinkje weg').waitFor();
  await list.leaveOutExpired();
  await list.row('Wit').getByText('Blijft weg: voorbij de bewaartermijn').waitFor();
  await app.page.getByRole('button', { name: '2 mensen overnemen' }).waitFor();
  await app.page.getByText('Er is nog niets opgeslagen.').waitFor();
  expect((await call('clients.counts', {})).open).toBe(0);

  await list.run('2 mensen overnemen');
  expect((await call('clients.counts', {})).open).toBe(2);
  expect(await axeFindings(app.page)).toEqual([]);
});

test('the whole list is taken over; the report masks what could be a BSN; and all of it can be undone, with proof', async () => {
  await list.choose(fixture);
  await list.look();
  await app.page.getByText('1 tot en met 50 van 400').waitFor();
  await press(app.page, 'Laatste');
  await app.page.getByText('351 tot en met 400 van 400').waitFor();
  await expect.poll(() => app.page.getByRole('row').count()).toBe(51);
  await list.run('393 mensen overnemen');

  await press(app.page, 'Verslag bewaren');
  await letLeave(app.page);
  const said = await app.page.getByText(/^Bewaard als/).textContent();
  const report = readFileSync((said ?? '').replace('Bewaard als ', ''), 'utf8');
  expect(report.trim().split('\r\n')).toHaveLength(8);
  expect(report).toContain('er staat een BSN');
  expect(report).not.toContain('111222333');

  await tick(app.page, 'radio', /Ik heb het gewist/);
  await press(app.page, 'Antwoord bewaren');
  await app.page.getByText('Het antwoord is bewaard.').waitFor();

  await list.open();
  await app.page.getByText('7 rijen geweigerd. Het oude bestand is gewist.').waitFor();
  await press(app.page, 'Lijst 2 ongedaan maken');
  const wipe = app.page.getByRole('button', { name: '393 dossiers wissen' });
  expect(await wipe.isDisabled()).toBe(true);
  await app.page.getByRole('textbox').fill('ongedaan maken');
  await wipe.click();
  await app.page.getByText(/^0 treffers in .* bladzijden van het bestand/).waitFor();
  await app.page.getByText(/Ongedaan gemaakt: deze mensen zijn weer uit Vertrouwd gewist/).waitFor();
  expect((await call('clients.counts', {})).open).toBe(2);
});

test('an import in which something was changed says why it can no longer be undone', async () => {
  const { rows } = await call('clients.search', { words: 'Bouzid', filter: 'all', offset: 0, limit: 1 });
  const [client] = rows;
  if (!client) throw new Error('the list of the earlier test is gone');
  await call('notes.write', {
    clientId: client.id,
    on: (await call('vault.me', {})).today,
    kind: 'remark',
    text: 'Belde terug.',
    isNotBsn: false,
  });
  await list.open();
  await app.page.getByText(/Kan niet meer ongedaan worden gemaakt/).waitFor();
  expect(await app.page.getByRole('button', { name: 'Lijst 1 ongedaan maken' }).count()).toBe(0);
});
