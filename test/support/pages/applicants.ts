import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** The applicants: the list, one applicant, and becoming a volunteer, in Dutch. */
export const applicantsPage = (page: Page) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const dialog = page.getByRole('dialog');
  const done = () => dialog.waitFor({ state: 'detached' });
  const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
  return {
    heading,
    dialog,
    /** Until when the data stay, and why. */
    keeping: page.getByText(/gaan (?:de|deze) gegevens|gegevens (?:gaan|daarna)/).first(),
    /** Reaches the list through the menu of the volunteers. */
    open: async () => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Vrijwilligers/ })
        .click();
      await press(page, 'Meer');
      await page.getByRole('menuitem', { name: 'Sollicitanten' }).click();
      await heading('Sollicitanten').waitFor();
    },
    startAdding: async () => {
      await page.getByRole('link', { name: 'Sollicitant toevoegen' }).click();
      await heading('Sollicitant toevoegen').waitFor();
    },
    save: () => press(page, /^Opslaan/),
    fillIn: async (person: { readonly givenName: string; readonly familyName: string }, vacancy: string) => {
      await textbox(/^Voornaam/).fill(person.givenName);
      await textbox(/^Achternaam/).fill(person.familyName);
      await textbox(/^Plek of vacature/).fill(vacancy);
      await textbox(/^Motivatie/).fill('Ik wil graag iets doen voor mijn buurt.');
    },
    end: async (on: string, outcome: string) => {
      await press(page, 'Procedure beëindigen');
      await typeDay(dialog, 'Einde van de procedure', on);
      await tick(dialog, 'radio', outcome);
      await press(dialog, 'Procedure beëindigen');
      await done();
    },
    answer: async (act: 'Toestemming vastleggen' | 'Toestemming intrekken', how: string) => {
      await press(page, act);
      await tick(dialog, 'radio', how);
      await press(dialog, act);
      await done();
    },
    hire: async (kind: RegExp) => {
      await page.getByRole('link', { name: 'Aannemen' }).click();
      await heading(/aannemen$/).waitFor();
      await tick(page, 'radio', kind);
    },
    finishHiring: () => press(page, 'Aannemen en dossier maken'),
  };
};
