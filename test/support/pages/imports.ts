import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A file that a person would choose. */
export const givenFile = (name: string, buffer: Buffer): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

/** A list of fictitious rows as a file that a person would choose. */
export const listFile = (...lines: readonly string[]): GivenFile => ({
  name: 'lijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});

/** The steps of taking over a list, in Dutch. */
export const importsPage = (page: Page) => ({
  /** Begins anew, whatever was on the screen. */
  open: async () => {
    await page.evaluate(() => {
      location.hash = '#/vandaag';
    });
    await page.evaluate(() => {
      location.hash = '#/overnemen';
    });
    await page.getByRole('button', { name: 'Bestand kiezen' }).waitFor();
  },
  choose: (file: string | GivenFile) => page.locator('input[type=file]').setInputFiles(file),
  alert: (text: string | RegExp) => page.getByRole('alert').getByText(text),
  setColumn: (column: string, field: string) =>
    pick(page, new RegExp(`Wordt in Vertrouwd: ${column}`), field),
  /** Says why the list is kept, where nobody chose beforehand, and goes on to its rows. */
  look: async () => {
    await press(page, 'Naar de reden');
    await pick(page, /Waarvoor bewaart u deze dossiers/, /huiselijk geweld/);
    await pick(page, /Grondslag/, /Gerechtvaardigd belang/);
    // Why each extra column is needed, where the organisation did not say so before.
    for (const question of await page.getByRole('radiogroup').all())
      await question.getByRole('radio').first().check({ force: true });
    await press(page, 'Rijen nakijken');
    await page.getByRole('tab', { name: /Alle rijen/ }).waitFor();
  },
  chooseSheet: (name: string | RegExp) => pick(page, /Tabblad/, name),
  /** What becomes of people who came in with an earlier list. */
  known: (what: string | RegExp) => tick(page, 'radio', what),
  show: (filter: RegExp) => page.getByRole('tab', { name: filter }).click(),
  row: (text: string | RegExp) => page.getByRole('row').filter({ hasText: text }),
  /** A click and no check: the row may leave the filter at once, and its box with it. */
  vouch: (line: number) =>
    page.getByRole('checkbox', { name: `Dit is geen BSN, regel ${line}` }).click({ force: true }),
  leaveOut: (line: number) =>
    page.getByRole('checkbox', { name: `Regel ${line} overnemen` }).click({ force: true }),
  leaveOutExpired: () => tick(page, 'switch', /weglaten/),
  /** Takes over what the button says, and waits until it is done. */
  run: async (button: string) => {
    await press(page, button);
    await page.getByText('nu in Vertrouwd.').waitFor();
  },
});
