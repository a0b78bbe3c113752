import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { ClientInput } from '../../core/contract/clients.ts';
import { ClientId } from '../../core/kernel/ids.ts';
import type { Out } from '../../core/contract/index.ts';
import { axeOn } from '../support/axe-on.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { purgePage } from '../support/pages/purge.ts';
import { withoutCooling } from '../support/purge-evening.ts';
import { readPdf } from '../support/read-pdf.ts';
import { callFrom } from '../support/window-call.ts';

let app: TestWindow;
let evening: ReturnType<typeof purgePage>;
let lines: Out<'purge.due'>['lines'];

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  app = await openTestWindow('imported');
  await app.unlock();
  evening = purgePage(app.page);
  const call = callFrom(app.page);
  ({ lines } = await call('purge.due', { ruleCode: null, offset: 0, limit: 200 }));
  for (const { recordId } of lines.slice(0, 2)) {
    const client = ClientInput.strip().parse(await call('clients.open', { id: ClientId.parse(recordId) }));
    await call('clients.change', { ...client, id: ClientId.parse(recordId), paper: 'kast 2, map A3' });
  }
});

afterAll(() => app?.close());

/** The announcer of react-aria is left out: what it said of a button stays some seconds after that button is gone. */
const announcer = '[data-live-announcer]';

const axeFindings = async (): Promise<string[]> => {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await app.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await axeOn(app.page).exclude(announcer).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme} ${id}: ${html}`)));
  }
  return found;
};

const saved = (name: RegExp): string => {
  const file = readdirSync(app.saveDir).find((each) => name.test(each));
  if (!file) throw new Error(`nothing saved like ${name.source}`);
  return join(app.saveDir, file);
};

/** Goes on with the signed list, wherever one was. */
const goOn = async (): Promise<void> => {
  await evening.begin();
  await evening.toPaper();
};

/** Looks at Bewaren, which says what the list waits for, and goes on from there. */
const atRetention = async (says: string, step: string): Promise<void> => {
  const { page } = app;
  await page.evaluate(() => {
    location.hash = '#/bewaren';
  });
  await page.getByText(says).waitFor();
  expect(await page.getByRole('link', { name: 'Opschoonavond beginnen' }).count()).toBe(0);
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('link', { name: step }).click();
  await page.getByRole('heading', { level: 1, name: /^Opschoonavond/ }).waitFor();
};

const nameOf = (index: number): string => lines[index]?.listName ?? '';

test('the list says of every line why now, and builds only the rows in sight', async () => {
  const { page } = app;
  await evening.begin();
  expect(await axeFindings()).toEqual([]);
  await evening.toExceptions();
  await evening.rows.first().waitFor();
  await expect
    .poll(() => evening.rows.first().innerText())
    .toMatch(/5 jaar na het laatste contact op \d\d-\d\d-\d{4}\s+Dienst · handboek 5\.4/);
  await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe('126');
  expect(await evening.rows.count()).toBeLessThanOrEqual(60);
  await page.getByRole('table').evaluate((table) => table.scrollIntoView({ block: 'end' }));
  await page.locator('[aria-rowindex="126"]').waitFor();
  expect(await evening.rows.count()).toBeLessThanOrEqual(60);
  expect(await axeFindings()).toEqual([]);
});

test('a line waits only with a reason and a day that may be, and can be taken back', async () => {
  await evening.begin();
  await evening.toExceptions();
  const name = nameOf(2);
  await evening.askToWait(name);
  expect(await axeFindings()).toEqual([]);
  await evening.answer('2026-11-21', 'Klacht loopt nog.');
  await evening.dialog.getByRole('alert').getByText('Kies een dag na vandaag, en na').waitFor();
  await evening.answer('2032-01-01', 'Klacht loopt nog.');
  await evening.dialog.getByRole('alert').getByText('tot en met 21 november 2031').waitFor();
  await evening.answer('2027-03-01', 'Klacht loopt nog.');
  await evening.dialog.waitFor({ state: 'detached' });
  await app.page.getByText('Uitgezonderd tot 1 maart 2027: Klacht loopt nog.').waitFor();
  await app.page.getByRole('link', { name: 'Verder: 124 dossiers laten meetekenen' }).waitFor();
  await evening.tickOf(name).click({ force: true });
  await app.page.getByRole('link', { name: 'Verder: 125 dossiers laten meetekenen' }).waitFor();
});

test('the list is frozen, and who is alone signs it with a reason', async () => {
  await evening.begin();
  await evening.toExceptions();
  await evening.toSigning();
  expect(await axeFindings()).toEqual([]);
  await withoutCooling({ call: callFrom(app.page) });
  await evening.freeze();
  expect(await axeFindings()).toEqual([]);
  await atRetention('Een lijst met 125 dossiers wacht op een tweede handtekening.', 'Verder met de lijst');
  await app.page.getByRole('button', { name: 'Alleen tekenen' }).click();
  await evening.signing.getByRole('button', { name: 'Lijst ondertekenen' }).click();
  await evening.signing.getByText('Typ de wachtzin.').first().waitFor();
  expect(await axeFindings()).toEqual([]);
  await app.page.keyboard.press('Escape');
  await evening.signAlone();
  await app.page.getByText('Fatma Bakker tekende alleen: Het bestuur zoekt een tweede lid.').waitFor();
  expect(await axeFindings()).toEqual([]);
  await atRetention(
    'Een getekende lijst met 125 dossiers kan nu worden gewist.',
    'Verder met de opschoonavond',
  );
});

test('the paper list is printed before the names go, and says that it must be shredded too', async () => {
  const { page } = app;
  await goOn();
  await expect
    .poll(() => page.getByRole('row').filter({ hasText: 'kast 2, map A3' }).innerText())
    .toMatch(/\s2$/);
  await evening.printPaperList();
  expect(await axeFindings()).toEqual([]);
  const { words, isTagged, title } = await readPdf(saved(/^papierlijst-/));
  expect(isTagged).toBe(true);
  expect(title).toBe('Lijst om kopieën te vernietigen');
  expect(words).toContain('Vernietig ook deze lijst');
  for (const index of [0, 1]) expect(words).toContain(`${nameOf(index)} kast 2, map A3`);
  expect(words).toContain(`${nameOf(5)} niet bekend`);
  expect(words.match(/kast 2, map A3/g)?.length).toBe(2);
});

test('nothing goes before the name is typed, and the red button never has the focus', async () => {
  const { page } = app;
  await goOn();
  await evening.toErasing();
  await page.getByRole('button', { name: '125 dossiers wissen' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toContain('wissen');
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: '125 dossiers wissen' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('textbox').fill('Fatma');
  await page.keyboard.press('Enter');
  expect(await question.getByRole('button', { name: '125 dossiers wissen' }).isDisabled()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Escape');
  expect((await callFrom(page)('purge.certificates', {})).length).toBe(0);
});

test('after the run the proof is on the screen, on one sheet of paper and in the list, and names nobody', async () => {
  const { page } = app;
  await goOn();
  await evening.toErasing();
  await evening.erase(125);
  await page.getByText('0 treffers').waitFor();
  await page.getByText('Nog niet definitief: 500 kopieën buiten de app staan open').waitFor();
  await page.getByRole('button', { name: 'Geen papier bij deze 123' }).waitFor();
  expect(await axeFindings()).toEqual([]);
  await evening.openCertificate(1);
  await evening.printCertificate();
  const { pages, words, isTagged, title } = await readPdf(saved(/^verklaring-van-vernietiging-1/));
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  expect(isTagged).toBe(true);
  expect(title).toBe('Verklaring van vernietiging');
  for (const part of [
    'Buurthuis De Brug',
    'Nummer 1',
    'Fatma Bakker',
    '0 treffers',
    'handboek 5.4',
    'Handtekening',
  ])
    expect(words).toContain(part);
  const proofShown = words + (await page.locator('main').innerText());
  expect(lines.filter(({ listName }) => proofShown.includes(listName))).toEqual([]);
  expect((await callFrom(page)('retention.overview', {})).due).toBe(0);
});
