import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

/** The notes with special data of one file, in Dutch. */
export const specialNotes = (page: Page) => {
  const dialog = page.getByRole('alertdialog', { name: /^Bijzondere notitie/ });
  return {
    dialog,
    list: page.getByRole('list', { name: 'Bijzondere gegevens' }).getByRole('listitem'),
    start: () => press(page, 'Bijzondere gegevens opschrijven'),
    /** Moves what was seen in the ordinary note that is being written. */
    move: () => press(page, 'Zet het in een bijzondere notitie'),
    show: () => press(page, /bijzondere notities? tonen$/),
    about: (category: string | RegExp) => pick(page, /Waarover gaat het\?/, category),
    because: (exception: string | RegExp) => tick(dialog, 'radio', exception),
    needed: (reason: string) => dialog.getByRole('textbox', { name: /^Waarom is het nodig/ }).fill(reason),
    text: dialog.getByRole('textbox', { name: 'Notitie', exact: true }),
    save: () => dialog.getByRole('button', { name: /^Opslaan/ }).click(),
  };
};
