import type { Page } from 'playwright-core';
import { bringBack } from '../../../browser/native/window.ts';
import { passphrase, userLabel } from '../open-vault.ts';
import { press } from './controls.ts';

/** The way in, as a person uses it, in Dutch. */
export const unlockPage = (page: Page) => ({
  /** Waits for the lock screen. */
  shown: () => page.getByRole('heading', { level: 1, name: 'Kluis openen' }).waitFor(),
  /** Types a name and a passphrase and presses the button; what follows is for the caller. */
  open: async (name: string = userLabel, text: string = passphrase) => {
    await page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(text);
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
  },
  /** Opens with the recovery code, or with two of three, and sets a new passphrase. */
  recover: async (code: string, name: string, newPassphrase: string, second?: string) => {
    await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
    await page.getByRole('textbox', { name: 'Herstelcode' }).fill(code);
    if (second !== undefined)
      await page.getByRole('textbox', { name: 'Code van een tweede blad' }).fill(second);
    await page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(newPassphrase);
    await page.getByText('Goed: deze zin is sterk genoeg.').waitFor();
    await page.getByRole('button', { name: 'Nieuwe wachtzin instellen' }).click();
  },
});

/**
 * Comes back to the window after F9 hid it, as somebody does who chooses it in the bar, and goes on. While it is hidden
 * the browser draws it once a second, and a press waits for two of those.
 */
export const comeBack = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Verder' }).waitFor();
  await bringBack(page.context(), page);
  await press(page, 'Verder');
};

/** Unlocks with the passphrase of the test vault, and waits for the first screen. */
export const unlock = async (page: Page): Promise<void> => {
  await unlockPage(page).open();
  await page.getByRole('navigation', { name: 'Onderwerpen' }).waitFor();
};
