import type { Page } from 'playwright-core';
import { press, tick } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The farewell in the file of a volunteer, and the complaints, in Dutch. */
export const farewellPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const done = () => dialog.waitFor({ state: 'detached' });
  return {
    dialog,
    endButton: page.getByRole('button', { name: 'Einde vastleggen' }),
    /** Opens the question of how the service ends. */
    startEnding: () => press(page, 'Einde vastleggen'),
    chooseReason: (reason: string) => tick(dialog, 'radio', reason),
    sayConflict: (answer: 'Ja' | 'Nee') => tick(dialog, 'radio', new RegExp(`^${answer}`)),
    finishEnding: async () => {
      await press(dialog, 'Einde vastleggen');
      await done();
    },
    /** Ticks a step of the checklist on the day that stands there. */
    tickStep: async (step: RegExp) => {
      await page.getByRole('button', { name: step }).click();
      await press(dialog, 'Vastleggen');
      await done();
    },
    review: async (answer: RegExp, reason: string) => {
      await press(page, 'Conflict bekijken');
      await tick(dialog, 'radio', answer);
      await dialog.getByRole('textbox', { name: 'Waarom?' }).fill(reason);
    },
    finishReview: async () => {
      await press(dialog, 'Vastleggen');
      await done();
    },
    showLetter: async (button: 'Brief bekijken' | 'Verslag bekijken') => {
      await press(page, button);
      await dialog.getByRole('article').waitFor();
    },
    /** Saves the letter that is shown, on paper or to go on writing in. */
    takeLetter: async (as: 'Brief als PDF maken' | 'Brief als Word-bestand maken') => {
      await press(dialog, as);
      await letLeave(page);
      await page.getByText(/^De brief is opgeslagen als/).waitFor();
    },
    closeLetter: async () => {
      await press(dialog, 'Sluiten');
      await done();
    },
  };
};
