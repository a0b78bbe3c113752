import type { Page } from 'playwright-core';
import { passphrase, userLabel } from '../open-vault.ts';
import { press } from './controls.ts';

/** The screen of a vault that does not open, and the health of one that does, in Dutch. */
export const healthPage = (page: Page) => ({
  /** Waits for the screen with this title. */
  troubled: (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor(),
  /** What is offered, by the words on the buttons, the first one first. */
  offers: () => page.getByRole('listitem').getByRole('button').allInnerTexts(),
  /** Takes out what still reads, into a folder. */
  salvage: async (folder: string) => {
    await press(page, 'Leesbaar deel bewaren');
    await page.getByRole('textbox', { name: 'Uw naam' }).fill(userLabel);
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase);
    await page.getByRole('textbox', { name: 'Map voor het bestand' }).fill(folder);
    await press(page, 'Leesbaar deel bewaren');
  },
  /** Checks the vault from the settings, and waits for the answer. */
  checkNow: async () => {
    await press(page, 'Nu nakijken');
    await page.getByText(/Nagekeken: [\d.]+ bladzijden, alles is in orde\./).waitFor();
  },
});
