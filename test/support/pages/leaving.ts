import type { Page } from 'playwright-core';
import { passphrase } from '../open-vault.ts';
import { press, tick } from './controls.ts';

/**
 * Answers the question before something leaves the vault, with the passphrase of the test vault; with `own`, the file
 * is closed with that passphrase.
 */
export const letLeave = async (page: Page, own?: string): Promise<void> => {
  const dialog = page.getByRole('alertdialog', { name: 'Dit gaat de kluis uit' });
  await dialog.getByRole('textbox', { name: 'Uw eigen wachtzin' }).fill(passphrase);
  if (own !== undefined) {
    await tick(dialog, 'radio', /^Een bestand op slot/);
    await dialog.getByRole('textbox', { name: 'Wachtzin voor dit bestand' }).fill(own);
    await dialog.getByText('Goed: deze zin is sterk genoeg.').waitFor();
  }
  await press(dialog, 'Bestand maken');
};
