import type { Page } from 'playwright-core';
import { pick, press } from './controls.ts';
import { listFile } from './imports.ts';

/** The steps of taking over a register, in Dutch. */
export const registerImportPage = (page: Page) => ({
  open: async () => {
    await page.evaluate(() => {
      location.hash = '#/register/overnemen';
    });
    await page.getByRole('heading', { level: 1, name: 'Register overnemen' }).waitFor();
  },
  /** Chooses a register of these lines, the first being the headings. */
  choose: (...lines: readonly string[]) => page.locator('input[type=file]').setInputFiles(listFile(...lines)),
  toRows: () => press(page, 'Regels nakijken'),
  answer: (text: string, means: string) => pick(page, `Wat “${text}” betekent`, means),
  /** Says what happens with a line of the file. */
  decide: (line: number, becomes: string | RegExp) =>
    pick(page, new RegExp(`Wat er met regel ${line} gebeurt`), becomes),
  takeOver: () => press(page, /verwerking(?:en)? overnemen$/),
});
