import type { Page } from 'playwright-core';
import { press, tick } from './controls.ts';

/** The dialog in which the list of clients is made ready to leave, in Dutch. */
export const listsPage = (page: Page) => ({
  open: async () => {
    await press(page, 'Lijst bewaren');
    await page.getByText('Wat staat er bij elke naam?').waitFor();
  },
  choose: (column: string | RegExp) => tick(page, 'checkbox', column),
  as: (format: string | RegExp) => tick(page, 'radio', format),
  save: () => press(page, /^Lijst met .* bewaren$/),
});
