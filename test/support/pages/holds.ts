import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** Holds and extensions in the file of a record, and the screen of all of them, in Dutch. */
export const holdsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const gone = () => dialog.waitFor({ state: 'detached' });
  return {
    dialog,
    /** What must be mended, in the question that is open. */
    alert: dialog.getByRole('alert'),
    /** Opens the question; nothing is set yet. */
    start: () => press(page, 'Bewaarblokkade zetten'),
    fill: async (reason: string | RegExp, text: string, reviewOn: string) => {
      await tick(dialog, 'radio', reason);
      await dialog.getByRole('textbox', { name: 'Wat is er aan de hand?' }).fill(text);
      await typeDay(dialog, 'Wanneer kijkt u dit na?', reviewOn);
    },
    /** Sends it; the question stays when it is refused. */
    save: () => dialog.getByRole('button', { name: 'Blokkade zetten', exact: true }).click(),
    review: async (text: string, reviewOn: string) => {
      await page.getByRole('button', { name: 'Nakijken', exact: true }).click();
      await dialog.getByRole('textbox', { name: 'Waarom is zij nog nodig?' }).fill(text);
      await typeDay(dialog, 'Wanneer kijkt u dit na?', reviewOn);
      await press(dialog, 'Blokkade laten staan');
      await gone();
    },
    release: async (reason: string) => {
      await page.getByRole('button', { name: 'Opheffen', exact: true }).click();
      await dialog.getByRole('textbox', { name: 'Waarom is de blokkade niet meer nodig?' }).fill(reason);
      await press(dialog, 'Blokkade opheffen');
      await gone();
    },
    /** Asks until when one kind of data stays longer; `answer` fills it in and sends it. */
    extend: () => page.getByRole('button', { name: 'Langer bewaren', exact: true }).click(),
    answer: async (untilOn: string, reason: string) => {
      await typeDay(dialog, 'Bewaren tot', untilOn);
      await dialog.getByRole('textbox', { name: 'Waarom langer?' }).fill(reason);
      await dialog.getByRole('button', { name: 'Langer bewaren', exact: true }).click();
    },
  };
};
