import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

/** The pre-test and the DPIA of one activity, in Dutch. */
export const dpiaPage = (page: Page) => ({
  begin: (activity: string) => press(page, `Vragen beantwoorden over ${activity}`),
  /** Answers one criterion that the app left open. */
  answer: async (criterion: string, is: 'Ja' | 'Nee', why: string) => {
    const fields = page.getByRole('group', { name: criterion, exact: true });
    await tick(fields, 'radio', is);
    await fields.getByRole('textbox', { name: 'Waarom' }).fill(why);
  },
  /** Chooses a decision by the keyboard: what was just saved is still told at the foot of the window. */
  decide: async (what: string | RegExp) => {
    await page.getByRole('radio', { name: what }).focus();
    await page.keyboard.press('Space');
  },
  write: (field: string, text: string) => page.getByRole('textbox', { name: field }).fill(text),
  judge: async (likelihood: string, severity: string, rest: string) => {
    await pick(page, /Kans$/, likelihood);
    await pick(page, /Ernst$/, severity);
    await pick(page, /met de maatregelen\?$/, rest);
  },
});

/** One privacy text, in Dutch. */
export const privacyPage = (page: Page) => ({
  write: async (
    point: string,
    text: string,
    way?: 'Er iets bij schrijven' | 'Een andere tekst schrijven',
  ) => {
    await press(page, `Zelf schrijven: ${point}`);
    const form = page.getByRole('dialog', { name: point });
    if (way) await tick(form, 'radio', way);
    await form.getByRole('textbox', { name: 'Tekst' }).fill(text);
    await press(form, 'Tekst opslaan');
    await form.waitFor({ state: 'hidden' });
  },
  language: (name: 'Nederlands' | 'Engels') =>
    tick(page.getByRole('radiogroup', { name: 'Taal van de tekst' }), 'radio', name),
});
