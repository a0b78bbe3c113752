import type { Page } from 'playwright-core';
import { press, typeDay } from './controls.ts';

/** What a volunteer's file says of the gate, and the exceptions, in Dutch. */
export const gatePage = (page: Page) => ({
  /** The line of one item, such as `Intervisie`. */
  line: (item: string) =>
    page.getByRole('listitem').filter({
      has: page.getByText(new RegExp(`^${item} (?:In orde|Binnenkort|Ontbreekt|Uitzondering|Niet nodig)`)),
    }),
  state: (text: string) => page.getByText(text),
  /** Makes an exception for one item. */
  except: async (item: string, reason: string, until: string) => {
    await press(page, `Uitzondering maken: ${item}`);
    const form = page.getByRole('dialog', { name: `Uitzondering: ${item}` });
    await form.getByRole('textbox', { name: 'Waarom mag dit?' }).fill(reason);
    await typeDay(form, 'Tot en met', until);
    await press(form, 'Uitzondering vastleggen');
  },
  /** The exceptions as the FG reads them. */
  overrides: page.getByRole('table', { name: 'Uitzonderingen' }).locator('tbody tr'),
});
