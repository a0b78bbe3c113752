import type { Page } from 'playwright-core';
import { pick, press, tick, typeDay } from './controls.ts';

/** The people of the vault, and the first unlock of one of them, in Dutch. */
export const peoplePage = (page: Page) => ({
  open: async () => {
    await page
      .getByRole('navigation', { name: 'Onderwerpen' })
      .getByRole('link', { name: 'Instellingen' })
      .click();
    await page.getByRole('link', { name: 'Wie deze kluis gebruikt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
  },
  row: (name: string) => page.getByRole('listitem').filter({ hasText: name }),
  /**
   * Adds somebody, reads the start code from the screen, and says that it was handed over. `signedOn` is for whoever is
   * none of the volunteers; of the others the form counts that they signed.
   */
  add: async (name: string, roles: readonly string[], signedOn: string | null): Promise<string> => {
    await page.getByRole('link', { name: 'Iemand toevoegen' }).click();
    if (signedOn === null)
      await pick(page, /Voor wie is dit account/, new RegExp(name.split(' ').at(-1) ?? ''));
    await page.getByRole('textbox', { name: 'Naam' }).fill(name);
    for (const role of roles) await tick(page, 'checkbox', new RegExp(`^${role}`));
    if (signedOn !== null) await typeDay(page, /Geheimhoudingsverklaring/, signedOn);
    await press(page, 'Toevoegen en startcode maken');
    await page.getByRole('heading', { level: 1, name: `Startcode voor ${name}` }).waitFor();
    const groups = await page
      .getByRole('list', { name: 'De startcode' })
      .getByRole('listitem')
      .allInnerTexts();
    await press(page, 'Klaar, ik heb de code doorgegeven');
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
    return groups.map((group) => group.trim()).join(' ');
  },
  /** Removes somebody: the name is typed to be sure. */
  remove: async (name: string) => {
    await page.getByRole('link', { name, exact: true }).click();
    await press(page, `${name} verwijderen`);
    await page.getByRole('alertdialog').getByRole('textbox').fill(name);
    await press(page, 'Uit de kluis verwijderen');
    await page.getByRole('heading', { level: 1, name: `${name} kan de kluis niet meer openen.` }).waitFor();
  },
  /** On the lock screen: begins with a start code and a passphrase of one's own. */
  begin: async (name: string, startCode: string, passphrase: string) => {
    await press(page, 'Eerste keer? Gebruik uw startcode');
    await page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
    await page.getByRole('textbox', { name: 'Startcode' }).fill(startCode);
    await page.getByRole('textbox', { name: 'Uw eigen wachtzin' }).fill(passphrase);
    await page.getByText('Goed: deze zin is sterk genoeg.').waitFor();
    await press(page, 'Wachtzin instellen en openen');
  },
});
