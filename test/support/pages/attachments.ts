import type { Page } from 'playwright-core';
import { pick, press } from './controls.ts';

/** The attachments of a file, in Dutch. */
export const attachmentsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const form = page.getByRole('form', { name: 'Bijlage toevoegen' });
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  return {
    rows,
    form,
    dialog,
    /** Presses the button and points out a file in the browser's own dialog. */
    choose: async (path: string) => {
      const asked = page.waitForEvent('filechooser');
      await press(page, 'Bijlage toevoegen');
      await (await asked).setFiles(path);
    },
    kind: (name: string) => pick(page, /Wat is het/, name),
    /** Says that there is no BSN on a picture. */
    lookedAt: () => form.getByText('Er staat geen BSN op').click(),
    keep: () => form.getByRole('button', { name: /^Bewaren/ }).click(),
    view: async (name: string) => {
      await press(page, `Bekijken: ${name}`);
      await dialog.getByRole('heading', { name }).waitFor();
    },
    /** Waits until a page of a PDF is drawn. */
    drawn: (number: number) => dialog.locator(`canvas[data-drawn="${number}"]`).waitFor(),
    close: async () => {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  };
};
