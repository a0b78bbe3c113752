import type { Page } from 'playwright-core';
import { pick, press, tick, typeDay } from './controls.ts';

/** The file of one client, in Dutch. */
export const clientFile = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const notes = page.getByRole('list', { name: 'Notities' }).getByRole('listitem');
  return {
    heading: page.getByRole('heading', { level: 1 }),
    notes,
    /** The row of a label, such as `Adres`. */
    fact: (label: string) =>
      page.getByRole('definition').filter({ has: page.locator(`xpath=../dt[.="${label}"]`) }),
    tab: (name: string | RegExp) => page.getByRole('tab', { name }).click(),
    /** Goes to the form. */
    change: () => page.getByRole('link', { name: 'Wijzigen', exact: true }).click(),
    /** Starts a note; the focus is in its text. */
    startNote: async (text: string) => {
      await press(page, 'Notitie schrijven');
      await page.getByRole('textbox', { name: 'Notitie' }).fill(text);
    },
    writeNote: async (text: string) => {
      await press(page, 'Notitie schrijven');
      await page.getByRole('textbox', { name: 'Notitie' }).fill(text);
      await page.keyboard.press('Control+Enter');
      await notes.filter({ hasText: text }).waitFor();
    },
    /** Records a yes or no for a purpose that was not answered yet. */
    answer: async (purpose: string, answer: 'Ja' | 'Nee', method: string | RegExp) => {
      await press(page, `Antwoord vastleggen: ${purpose}`);
      await tick(dialog, 'radio', new RegExp(`^${answer}`));
      await tick(dialog, 'radio', 'De cliënt zelf');
      await pick(page, /Hoe\?/, method);
      await dialog.getByRole('button', { name: 'Antwoord vastleggen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    withdraw: async (purpose: string, method: string | RegExp) => {
      await press(page, `Intrekken: ${purpose}`);
      await tick(dialog, 'radio', 'De cliënt zelf');
      await pick(page, /Hoe\?/, method);
      await dialog.getByRole('button', { name: 'Toestemming intrekken' }).click();
      await dialog.getByRole('button', { name: 'Terug naar het dossier' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    /** Opens the question on closing, with its day and reason filled in; nothing is sent yet. */
    startClosing: async (on: string, reason: string) => {
      await press(page, 'Dossier sluiten');
      await typeDay(dialog, 'Gesloten op', on);
      await dialog.getByRole('textbox', { name: 'Waarom sluit u het dossier?' }).fill(reason);
    },
    confirmClosing: async () => {
      await dialog.getByRole('button', { name: 'Dossier sluiten' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
};
