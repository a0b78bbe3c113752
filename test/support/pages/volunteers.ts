import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** The list, the form and the file of volunteers, in Dutch. */
export const volunteersPage = (page: Page) => {
  const rows = page.getByRole('listbox', { name: 'Vrijwilligers op naam' }).getByRole('option');
  const field = (name: string) => page.getByRole('textbox', { name });
  return {
    rows,
    field,
    heading: page.getByRole('heading', { level: 1 }),
    search: (words: string) => page.getByRole('searchbox', { name: 'Zoek een vrijwilliger' }).fill(words),
    /** Chooses what kind of work somebody does. */
    choose: (type: RegExp) => tick(page, 'radio', type),
    save: () => page.keyboard.press('Control+s'),
    fact: (label: string) =>
      page.getByRole('definition').filter({ has: page.locator(`xpath=../dt[.="${label}"]`) }),
    /** Says how one point of the profile stands; the form must be open. */
    judge: async (point: string, outcome: string) => {
      await page.getByRole('button', { name: new RegExp(point) }).click();
      await page.getByRole('option', { name: outcome, exact: true }).click();
    },
    /** Notes a certificate that was seen today. */
    noteCertificate: async (issuedOn: string) => {
      await press(page, 'VOG als gezien noteren');
      await typeDay(page, /^Afgegeven op/, issuedOn);
      await tick(page, 'radio', /^In orde/);
    },
  };
};
