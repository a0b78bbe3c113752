import type { Page } from 'playwright-core';
import { press, typeDay } from './controls.ts';

/** Processors and their agreements, in Dutch. */
export const processorsPage = (page: Page) => ({
  row: (name: string) => page.getByRole('row').filter({ hasText: name }),
  /** Writes in the form of a processor; what is not named stays as it is. */
  write: async (it: { readonly name?: string; readonly on?: string; readonly until?: string }) => {
    if (it.name !== undefined)
      await page.getByRole('textbox', { name: /^Naam van de verwerker/ }).fill(it.name);
    if (it.on !== undefined) await typeDay(page, /^Getekend op/, it.on);
    if (it.until !== undefined) await typeDay(page, /^Loopt tot en met/, it.until);
  },
  save: () => press(page, /^Opslaan/),
});
