import type { Page } from 'playwright-core';
import { press } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The desk of the FG and her advice, in Dutch. */
export const deskPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const say = async (button: string, field: 'Advies' | 'Antwoord', text: string, save: string) => {
    await press(page, button);
    await dialog.getByRole('textbox', { name: field }).fill(text);
    await press(dialog, save);
  };
  return {
    dialog,
    /** Asks the FG for advice on what is shown. */
    ask: () => press(page, 'Advies vragen'),
    advise: (text: string) => say('Advies schrijven', 'Advies', text, 'Advies vastleggen'),
    answer: (text: string) => say('Op het advies antwoorden', 'Antwoord', text, 'Antwoord vastleggen'),
    /** Saves the binder as a PDF, or its data as a zip. */
    take: async (button: 'Map afdrukken' | 'Gegevens van de map bewaren') => {
      await press(page, button);
      await letLeave(page);
    },
  };
};
