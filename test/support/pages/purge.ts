import type { Page } from 'playwright-core';
import { press, typeDay } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The clean-up evening from its first step to its proof, and the certificates, in Dutch. */
export const purgePage = (page: Page) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const tickOf = (name: string) => page.getByRole('checkbox', { name: `${name} wissen`, exact: true });
  const dialog = page.getByRole('dialog', { name: 'Later wissen' });
  const goOn = async (step: string, label: RegExp) => {
    await page.getByRole('link', { name: label }).click();
    await page.locator('[aria-current=step]').filter({ hasText: step }).waitFor();
  };
  return {
    /** The lines of the list that are built now. */
    rows: page.getByRole('row').filter({ has: page.getByRole('rowheader') }),
    tickOf,
    dialog,
    /** From Bewaren to the first step. */
    begin: async () => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Bewaren/ })
        .click();
      await page.getByRole('link', { name: 'Opschoonavond beginnen' }).click();
      await heading(/^Opschoonavond/).waitFor();
    },
    toExceptions: () => goOn('Uitzonderen', /^Verder: .* nakijken$/),
    toPaper: () => goOn('Papier', /^Verder met /),
    toErasing: () => goOn('Wissen', /^Verder: wissen voorbereiden$/),
    /** Takes the tick of a line away, which asks for a day and a reason. */
    askToWait: async (name: string) => {
      await tickOf(name).click({ force: true });
      await dialog.waitFor();
    },
    /** Answers that question; the dialog stays when the answer is refused. */
    answer: async (untilOn: string, reason: string) => {
      await typeDay(dialog, 'Tot welke dag?', untilOn);
      await dialog.getByRole('textbox', { name: 'Waarom wachten?' }).fill(reason);
      await dialog.getByRole('button', { name: 'Uitzonderen', exact: true }).click();
    },
    printPaperList: async () => {
      await press(page, 'Papierlijst afdrukken');
      await letLeave(page);
      await page.getByText('De papierlijst is klaar').waitFor();
    },
    /** Opens the question, types the number and erases; ends at the proof. */
    erase: async (count: number, name = `${count} dossiers wissen`) => {
      await press(page, name);
      const question = page.getByRole('alertdialog');
      await question.getByRole('textbox').fill(String(count));
      await press(question, name);
      await heading('Gewist en nagezocht').waitFor();
    },
    printCertificate: async () => {
      await press(page, 'Verklaring afdrukken');
      await letLeave(page);
      await page.getByRole('status').filter({ hasText: 'De verklaring is opgeslagen' }).waitFor();
    },
    /** Opens a certificate from the list of all. */
    openCertificate: async (number: number) => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Bewaren/ })
        .click();
      await page.getByRole('link', { name: 'Bewijs openen' }).click();
      await page.getByRole('link', { name: 'Alle bewijzen' }).click();
      await page.getByRole('link', { name: `Verklaring ${number}`, exact: true }).click();
      await heading('Gewist en nagezocht').waitFor();
    },
  };
};
