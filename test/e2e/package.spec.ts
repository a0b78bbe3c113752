import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { tick } from '../support/pages/controls.ts';
import { packagePage } from '../support/pages/disclosures.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { readPdf } from '../support/read-pdf.ts';
import { axeFindings, cutOff } from './app/look.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty' });

test('a client gets everything in one file, and nothing about others', async ({ app }) => {
  const page = app.window();
  const pack = packagePage(page);
  const { id: clientId } = await app.call('clients.add', aClient({ isAddressSecret: true, street: 'Bos' }));
  const write = (on: string, text: string) =>
    app.call('notes.write', { clientId, on: day(on), kind: 'phone', text });
  await write('2026-06-01', 'Sprak met Karim Bouzid. Buurvrouw Truus was er ook.');
  await write('2026-06-02', 'De melder belde.');
  await app.goTo(`/clienten/${clientId}/delen`);
  await page.getByRole('link', { name: 'Gegevenspakket maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevenspakket');
  expect(await axeFindings(page)).toEqual([]);

  await test.step('one sees all of it before it leaves, with the names masked', async () => {
    await pack.look();
    await expect(page.getByText('Het geheime adres staat in het pakket')).toBeVisible();
    await expect(pack.paper).toContainText('Sprak met [naam weggelaten].');
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('a name is added, a note left out with its reason', async () => {
    await pack.maskAlso('Truus');
    await expect(pack.paper).toContainText('Buurvrouw [naam weggelaten] was er ook.');
    await pack.leaveOut('2 juni 2026, Telefoon', 'Dit gaat over iemand anders.');
    await expect(pack.paper).toContainText('Reden: Dit gaat over iemand anders.');
    await expect(pack.paper).not.toContainText('De melder belde.');
  });

  await test.step('it leaves as one zip, with pages, data and no name on the outside', async () => {
    await pack.make();
    await letLeave(page);
    const path = await app.saved(/^gegevenspakket-2026-11-21\.zip$/);
    await expect(page.getByText('Het pakket is gemaakt', { exact: true })).toBeVisible();
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files).toSorted()).toEqual(['gegevens.json', 'gegevens.pdf']);
    const data = strFromU8(files['gegevens.json'] ?? new Uint8Array());
    expect(data).toContain('Buurvrouw [naam weggelaten]');
    expect(data).not.toMatch(/Karim|Truus|melder belde|Fatma Bakker/);
    const pages = join(app.home, 'pages.pdf');
    writeFileSync(pages, files['gegevens.pdf'] ?? new Uint8Array());
    const pdf = await readPdf(pages);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toBe('Alles wat wij over u bewaren');
    expect(pdf.words).toContain('medewerker 1');
    expect(pdf.words).toContain('Postbus 93374, 2509 AJ Den Haag');
    expect(pdf.words).not.toMatch(/Karim|Truus|melder belde|Fatma Bakker/);
    for (const { width, end } of pdf.pages) expect([Math.round(width), end < 595 - 50]).toEqual([595, true]);
  });
});

test('a representative does not get a secret address', async ({ app }) => {
  const page = app.window();
  const pack = packagePage(page);
  const client = aClient({ isAddressSecret: true, street: 'Bosweg', houseNo: '3', city: 'Diemen' });
  const { id: clientId } = await app.call('clients.add', client);
  await app.call('representatives.put', {
    id: null,
    clientId,
    name: 'Karima El Khattabi',
    relation: 'mentor',
    birthOn: null,
    authoritySeenOn: null,
    validUntil: null,
  });
  await app.goTo(`/gegevenspakket/${clientId}`);
  await tick(page, 'radio', /^Een wettelijk vertegenwoordiger/);
  await page.getByRole('button', { name: /Welke vertegenwoordiger/ }).click();
  await page.getByRole('option', { name: /Karima/ }).click();
  await pack.look();
  await expect(pack.paper).toContainText('Het adres staat niet in dit pakket.');
  await expect(pack.paper).not.toContainText('Bosweg');
});
