import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { presets } from '../../core/retention/presets.ts';
import { axeOn } from '../support/axe-on.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { retentionPage } from '../support/pages/retention.ts';
import { callFrom } from '../support/window-call.ts';

let app: TestWindow;
let retention: ReturnType<typeof retentionPage>;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  app = await openTestWindow('imported');
  await app.unlock();
  retention = retentionPage(app.page);
});

afterAll(() => app?.close());

const axeFindings = async (): Promise<string[]> => {
  const { violations } = await axeOn(app.page).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

test('every number opens to the files behind it', async () => {
  const { page } = app;
  await retention.open();
  await page.getByText('125 dossiers mogen niet langer blijven.').waitFor();
  await page.getByText('Bij twee dossiers eindigt de termijn binnen dertig dagen.').waitFor();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('link', { name: 'Dossiers bekijken' }).click();
  await page.getByText('Mag weg op 23 november 2026.').waitFor();
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2);
  expect(await axeFindings()).toEqual([]);
});

test('every rule is said in words, no code is on the screen, and what is not held yet stands apart', async () => {
  const { page } = app;
  await retention.open();
  await retention.openRules();
  const [now, proposals, later] = await page.getByRole('table').allInnerTexts();
  expect(now).toContain('5 jaar na het laatste contact');
  expect(now).toContain('voorbeeld · handboek 5.4');
  expect(now).toContain('Besluit van het bestuur van 5 januari 2026.');
  expect(proposals).toContain('2 jaar na het sluiten van het dossier');
  expect(later).toContain('meteen na de afmelding');
  const words = await page.locator('main').innerText();
  expect(presets.filter(({ code }) => words.includes(code))).toEqual([]);
  expect(words).not.toMatch(/retention:|rule\./);
  expect(await axeFindings()).toEqual([]);
});

test('a rule is not confirmed without a term and a reason, and says what is missing', async () => {
  const { page } = app;
  await retention.open();
  await retention.openRules();
  await retention.openRule('Dienst');
  await retention.propose('veel', '');
  const summary = page.getByRole('alert');
  await summary.getByText('Vul een heel getal in').waitFor();
  await summary.getByText('Schrijf een reden.').waitFor();
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await axeFindings()).toEqual([]);
});

test('a longer term than the rule may have is refused beside its field', async () => {
  const { page } = app;
  await retention.open();
  await retention.openRules();
  await retention.openRule('Gesloten dossier');
  await retention.propose('9', 'Besluit van het bestuur.');
  await page.getByText('Deze termijn is te lang.').waitFor();
  expect(await page.getByRole('button', { name: 'Regel bevestigen' }).count()).toBe(0);
});

test('what a shorter term does is shown before it is confirmed, and the register gets a version', async () => {
  const { page } = app;
  const call = callFrom(page);
  const versionsBefore = (await call('register.versions', {})).length;
  await retention.open();
  await retention.openRules();
  await retention.openRule('Dienst');
  await retention.propose('2', 'Besluit van het bestuur: korter kan.');
  await retention.effect.getByText('Nu mogen 125 dossiers weg. Na uw bevestiging zijn dat er 244.').waitFor();
  expect((await call('retention.overview', {})).due).toBe(125);
  await retention.confirm();
  expect((await call('retention.overview', {})).due).toBe(244);
  expect(await call('register.versions', {})).toHaveLength(versionsBefore + 1);
  await page.getByText(`versie ${versionsBefore + 1}.`).waitFor();
});
