import type { Page } from 'playwright-core';
import { press, typeDay } from './controls.ts';
import { passphrase, userLabel } from '../open-vault.ts';
import { withoutCooling } from '../purge-evening.ts';
import { callFrom } from '../window-call.ts';
import { letLeave } from './leaving.ts';

/** The clean-up evening from its first step to its proof, and the certificates, in Dutch. */
export const purgePage = (page: Page) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const tickOf = (name: string) => page.getByRole('checkbox', { name: `${name} wissen`, exact: true });
  const dialog = page.getByRole('dialog', { name: 'Langer bewaren' });
  const goOn = async (step: string, label: RegExp) => {
    await page.getByRole('link', { name: label }).click();
    await page.locator('[aria-current=step]').filter({ hasText: step }).waitFor();
  };
  const signing = page.getByRole('alertdialog', { name: /tekenen$/ });
  const evening = {
    /** The lines of the list that are built now. */
    rows: page.getByRole('row').filter({ has: page.getByRole('rowheader') }),
    tickOf,
    dialog,
    /** From Bewaren to the first step, or to where the list that waits stands. */
    begin: async () => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Bewaren/ })
        .click();
      await page
        .getByRole('link', {
          name: /^(?:Opschoonavond beginnen|Verder met de (?:lijst|opschoonavond)|Lijst bekijken)$/,
        })
        .click();
      await heading(/^Opschoonavond/).waitFor();
    },
    toExceptions: () => goOn('Uitzonderen', /^Verder: .* nakijken$/),
    /** To the list as it would be made. */
    toSigning: () => goOn('Meetekenen', /^Verder: .* laten meetekenen$/),
    /** Freezes the list. */
    freeze: async () => {
      await page.getByRole('button', { name: /^Lijst vastzetten met/ }).click();
      await page.getByText(/^Lijst \d+ is vastgezet door/).waitFor();
    },
    signing,
    /** Opens the question for the second signature and answers it; it stays when the answer is refused. */
    sign: async (who: string, secret: string = passphrase) => {
      if (!(await signing.isVisible())) await press(page, 'Laten meetekenen');
      await signing.getByLabel('Wie tekent mee?').click();
      await page.getByRole('option', { name: who }).click();
      await signing.getByLabel(`Wachtzin van ${who}`).fill(secret);
      await press(signing, 'Lijst ondertekenen');
    },
    /** Signs alone, for want of somebody else. */
    signAlone: async (reason = 'Het bestuur zoekt een tweede lid.') => {
      await press(page, 'Alleen tekenen');
      await signing.getByRole('textbox', { name: 'Waarom kijkt er niemand mee?' }).fill(reason);
      await signing.getByLabel('Uw wachtzin').fill(passphrase);
      await press(signing, 'Lijst ondertekenen');
      await signing.waitFor({ state: 'detached' });
    },
    /** Has the list made and signed by the only one who may, to be purged the same evening; ends at its paper. */
    signAtOnce: async () => {
      await withoutCooling({ call: callFrom(page) });
      await evening.toSigning();
      await evening.freeze();
      await evening.signAlone();
      await evening.toPaper();
    },
    withdraw: async (reason: string) => {
      await press(page, 'Lijst intrekken');
      const question = page.getByRole('dialog', { name: 'Lijst intrekken?' });
      await question.getByRole('textbox').fill(reason);
      await press(question, 'Lijst intrekken');
      await question.waitFor({ state: 'detached' });
    },
    toPaper: () => goOn('Papier', /^Verder: kopieën buiten de computer$/),
    toErasing: () => goOn('Wissen', /^Verder: wissen voorbereiden$/),
    /** Takes the tick of a line away, which asks for a day and a reason. */
    askToWait: async (name: string) => {
      await tickOf(name).click({ force: true });
      await dialog.waitFor();
    },
    /** Answers that question; the dialog stays when the answer is refused. */
    answer: async (untilOn: string, reason: string) => {
      await typeDay(dialog, 'Bewaren tot', untilOn);
      await dialog.getByRole('textbox', { name: 'Waarom langer?' }).fill(reason);
      await dialog.getByRole('button', { name: 'Langer bewaren', exact: true }).click();
    },
    printPaperList: async () => {
      await press(page, 'Papierlijst afdrukken');
      await letLeave(page);
      await page.getByText('De papierlijst is klaar').waitFor();
    },
    /** Opens the question, types the name and erases; ends at the proof. */
    erase: async (count: number, name = `${count} dossiers wissen`) => {
      await press(page, name);
      const question = page.getByRole('alertdialog');
      await question.getByRole('textbox').fill(userLabel);
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
  return evening;
};
