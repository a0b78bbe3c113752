import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

const dayLabel = 'Besproken met de cliënt of melder op';

/** Who can read a file, in Dutch: the line in the file, and the dialog behind it. */
export const sharingPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const fillReason = (reason: string) => dialog.getByRole('textbox', { name: 'Waarom?' }).fill(reason);
  const send = (button: string) => dialog.getByRole('button', { name: button, exact: true }).click();
  return {
    dialog,
    /** The line that says who can read the file that is open. */
    line: page.getByText(/Wie kan dit lezen:/),
    open: () => press(page, 'Toegang bekijken'),
    close: () => send('Sluiten'),
    startGiving: async (who: RegExp, reason: string) => {
      await send('Toegang geven');
      await dialog.getByRole('button', { name: /Aan wie\?/ }).click();
      await page.getByRole('option', { name: who }).click();
      await fillReason(reason);
    },
    give: async (discussedOn: string) => {
      await typeDay(dialog, dayLabel, discussedOn);
      await send('Toegang geven');
    },
    take: async (who: string, reason: string) => {
      await send(`Toegang intrekken: ${who}`);
      await fillReason(reason);
      await send('Toegang intrekken');
    },
    /** Shields the file for everyone but these. */
    shieldFor: async (readers: readonly RegExp[], reason: string) => {
      await send('Afschermen');
      for (const box of await dialog.getByRole('checkbox', { checked: true }).all())
        await box.uncheck({ force: true });
      for (const reader of readers) await tick(dialog, 'checkbox', reader);
      await fillReason(reason);
      await send('Afschermen');
    },
    giveBack: async (reason: string, discussedOn: string) => {
      await send('Teruggeven aan het team');
      await fillReason(reason);
      await typeDay(dialog, dayLabel, discussedOn);
      await send('Teruggeven aan het team');
    },
  };
};
