import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The desk for requests, one request with its steps, and what a file shows of it, in Dutch. */
export const rightsPage = (page: Page) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const dialog = page.getByRole('dialog');
  const saved = page.getByText(/^De brief is opgeslagen als/);
  return {
    heading,
    dialog,
    /** The step of the request that one is at. */
    step: page.locator('[aria-current=step]'),
    open: async () => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Verzoeken/ })
        .click();
      await heading('Verzoeken').waitFor();
    },
    /** Writes down a request of a client who is found by name; ends at the request. */
    receive: async (words: string, name: string, kind: string | RegExp, asked: string) => {
      await page.getByRole('link', { name: 'Verzoek opschrijven' }).first().click();
      await heading('Verzoek opschrijven').waitFor();
      await page.getByRole('searchbox').fill(words);
      await tick(page, 'radio', name);
      await tick(page, 'radio', kind);
      await page.getByRole('textbox', { name: 'Wat vroeg de persoon?' }).fill(asked);
      await press(page, /^Verzoek opslaan/);
      await heading(/^Verzoek \d+:/).waitFor();
    },
    checkIdentity: async (how: string) => {
      await tick(page, 'radio', how);
      await press(page, 'Identiteit vastleggen');
      await page.locator('[aria-current=step]').filter({ hasText: 'Besluit' }).waitFor();
    },
    extend: async (reason: string) => {
      await press(page, 'Termijn verlengen');
      await dialog.getByRole('textbox').fill(reason);
      await press(dialog, /^Verlengen/);
      await dialog.waitFor({ state: 'detached' });
    },
    decide: async (outcome: string, text: string, grounds: readonly (string | RegExp)[] = []) => {
      await tick(page, 'radio', outcome);
      for (const ground of grounds) await tick(page, 'checkbox', ground);
      await page.getByRole('textbox', { name: 'Wat schrijft u aan de persoon?' }).fill(text);
      await press(page, 'Besluit vastleggen');
      await page.locator('[aria-current=step]').filter({ hasText: 'Brief' }).waitFor();
    },
    showLetter: async (title: string) => {
      await press(page, `Brief bekijken: ${title}`);
      await dialog.getByRole('article').waitFor();
    },
    /** Saves the letter that is shown, on paper or to go on writing in. */
    takeLetter: async (as: 'Brief als PDF maken' | 'Brief als Word-bestand maken') => {
      await press(dialog, as);
      await letLeave(page);
      await saved.waitFor();
    },
    closeLetter: async () => {
      await press(dialog, 'Sluiten');
      await dialog.waitFor({ state: 'detached' });
    },
    lift: async (toldOn: string, reason: string) => {
      await press(page, 'Beperking opheffen');
      await typeDay(dialog, 'Wanneer is het de cliënt verteld?', toldOn);
      await dialog.getByRole('textbox', { name: 'Waarom kan de beperking weg?' }).fill(reason);
      await press(dialog, /^Beperking opheffen/);
      await dialog.waitFor({ state: 'detached' });
    },
  };
};
