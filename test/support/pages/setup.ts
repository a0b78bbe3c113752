import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** What the first-run assistant asks about the organisation. */
export type OrganisationAnswers = {
  readonly name: string;
  readonly kvkNo: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly responsiblePerson: string;
  readonly fgNoneReason: string;
};

/** The first-run assistant: its four steps, page by page. */
export const setupPage = (page: Page) => {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const next = () => press(page, 'Verder');
  return {
    next,
    title: () => page.getByRole('heading', { level: 1 }),
    contact: async (organisation: OrganisationAnswers): Promise<void> => {
      await page.getByLabel('Naam van de organisatie').fill(organisation.name);
      await page.getByLabel(/^KvK-nummer/).fill(organisation.kvkNo);
      await page.getByLabel('Adres').fill(organisation.address);
      await page.getByLabel('E-mail').fill(organisation.email);
      await page.getByLabel('Telefoon').fill(organisation.phone);
      await page.getByLabel('Wie is verantwoordelijk?').fill(organisation.responsiblePerson);
      await next();
    },
    duty: async ({ fgNoneReason }: OrganisationAnswers): Promise<void> => {
      await tick(page.getByRole('radiogroup', { name: /FG/ }), 'radio', 'Nee');
      await page.getByLabel('Waarom hebt u geen FG?').fill(fgNoneReason);
      await tick(page.getByRole('radiogroup', { name: /zorgaanbieder/ }), 'radio', 'Nee');
      await next();
    },
    person: async (name: string, declarationOn: string): Promise<void> => {
      await field('Uw naam').fill(name);
      await typeDay(page, /geheimhoudingsverklaring/, declarationOn);
      await next();
    },
    passphrase: async (words: string): Promise<void> => {
      await field('Wachtzin').fill(words);
      await page.getByText('Goed: deze zin is sterk genoeg.').waitFor();
      await next();
    },
    /** Reads the recovery code from the screen. */
    code: async (): Promise<string> => {
      const groups = page.getByRole('list', { name: /^Herstelcode/ }).getByRole('listitem');
      await groups.last().waitFor();
      return (await groups.allTextContents()).map((group) => group.trim()).join('-');
    },
    typeBack: async (code: string): Promise<void> => {
      await field('Herstelcode').fill(code);
      await next();
    },
    make: () => press(page, 'Kluis maken'),
    /** Answers the question about client files: counted from the last contact, with a reason. */
    confirmClientTerm: async (reason: string): Promise<void> => {
      await tick(page, 'radio', /^Vanaf het laatste contact/);
      await page.getByLabel('Waarom zo lang?').fill(reason);
      await press(page, 'Termijn bevestigen');
    },
    /** Answers the question that is asked now as it is proposed. */
    confirmTerm: async (reason: string): Promise<void> => {
      await page.getByLabel('Waarom zo lang?').fill(reason);
      await press(page, 'Termijn bevestigen');
    },
    /** Leaves every question open that may be left open. */
    skipRest: async (): Promise<void> => {
      const skip = page.getByRole('button', { name: 'Nu niet beslissen' });
      const begin = page.getByRole('button', { name: 'Beginnen met Vertrouwd' });
      for (;;) {
        await skip.or(begin).first().waitFor();
        if (await begin.isVisible()) return;
        await skip.click();
      }
    },
    begin: () => press(page, 'Beginnen met Vertrouwd'),
  };
};
