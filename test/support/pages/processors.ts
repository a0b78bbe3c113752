import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** Processors and their agreements, in Dutch. */
export const processorsPage = (page: Page) => ({
  row: (name: string) => page.getByRole('row').filter({ hasText: name }),
  /** Fills in the form of a processor; what is not named stays as it is. */
  fill: async (it: { readonly name?: string; readonly on?: string; readonly until?: string }) => {
    if (it.name !== undefined)
      await page.getByRole('textbox', { name: /^Naam van de verwerker/ }).fill(it.name);
    if (it.on !== undefined) await typeDay(page, /^Getekend op/, it.on);
    if (it.until !== undefined) await typeDay(page, /^Loopt tot en met/, it.until);
  },
  point: (text: RegExp) => tick(page, 'checkbox', text),
  save: () => press(page, /^Opslaan/),
});
