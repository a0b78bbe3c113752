import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { day } from '../../core/kernel/day.ts';
import { whenWords } from '../../renderer/features/backup/when-words.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { backupsPage } from '../support/pages/backups.ts';
import { callFrom } from '../support/window-call.ts';
import { axeFindings, overflow } from './axe-clean.ts';

let app: TestWindow;
beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('rules');
  app.page.setDefaultTimeout(8_000);
  await app.unlock();
});
afterAll(() => app?.close());

test('an empty list says what comes there, and a copy appears on it with its day', async () => {
  const { page } = app;
  const backups = backupsPage(page);
  await backups.open();
  await page.getByText('Vertrouwd maakt er elke dag vanzelf een').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await backups.make();
  await backups.rows.first().waitFor();
  await expect.poll(() => backups.rows.first().innerText()).toContain('21-12-2026');
  expect(await axeFindings(page)).toEqual([]);
});

test('a copy that is nowhere to be seen leaves the list only after a question', async () => {
  const { page, vault } = app;
  const backups = backupsPage(page);
  const stick = join(vault.home, 'stick');
  mkdirSync(stick);
  await backups.choose(stick);
  await page.getByText('Nieuwe kopieën komen voortaan in deze map.').waitFor();
  await backups.make();
  rmSync(stick, { recursive: true });
  await page.getByRole('link', { name: /Vandaag/ }).click();
  await callFrom(page)('backup.changeTerm', { days: 20, reason: '' });
  await backups.open();
  await page.getByText('De map is er nu niet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Melden dat deze kopie er niet meer is' }).click();
  const question = page.getByRole('alertdialog');
  expect(await axeFindings(page)).toEqual([]);
  await question.getByRole('button', { name: 'Op de lijst laten' }).click();
  await expect.poll(() => backups.rows.count()).toBe(2);
  await page.getByRole('button', { name: 'Melden dat deze kopie er niet meer is' }).click();
  await question.getByRole('button', { name: 'Ja, hij is er niet meer' }).click();
  await page.getByText('De kopie staat niet meer op de lijst.').waitFor();
  await expect.poll(() => backups.rows.count()).toBe(1);
});

test('letters of 200 % fit, and the term and the folder can be asked for', async () => {
  const { page } = app;
  await callFrom(page)('vault.prefer', { language: 'nl', theme: 'dark', textPercent: 200 });
  await page.reload();
  await backupsPage(page).open();
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Termijn veranderen' }).click();
  await page.getByRole('textbox', { name: 'Aantal dagen' }).fill('400');
  await page.getByRole('button', { name: 'Termijn opslaan' }).click();
  await page.getByText('Typ een heel getal van 1 tot 365.').first().waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test.each([
  ['2026-11-21T04:05:00.000Z', 'nl', { part: 'night', time: '5.05', on: '2026-11-21' }],
  ['2026-11-21T08:12:00.000Z', 'nl', { part: 'morning', time: '9.12', on: '2026-11-21' }],
  ['2026-11-21T11:00:00.000Z', 'en', { part: 'afternoon', time: '12:00', on: '2026-11-21' }],
  ['2026-11-21T22:59:00.000Z', 'nl', { part: 'evening', time: '23.59', on: '2026-11-21' }],
  ['2026-11-20T22:59:00.000Z', 'nl', { part: 'yesterday', time: '23.59', on: '2026-11-20' }],
  ['2026-11-19T08:00:00.000Z', 'nl', { part: 'earlier', time: '9.00', on: '2026-11-19' }],
] as const)('%s is said as a person would (%s)', (at, lang, words) => {
  expect(whenWords(at, day('2026-11-21'), lang)).toEqual(words);
});
