import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

/** What was passed on about one client, and the address book, in Dutch. */
export const disclosuresPage = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Vastleggen wat u deelt' });
  return {
    dialog,
    log: page.getByRole('list', { name: 'Wat er is gedeeld' }).getByRole('listitem'),
    /** Opens the form and says to whom and how; nothing is sent yet. */
    start: async (to: string | RegExp, how: string | RegExp) => {
      await press(page, 'Delen vastleggen');
      await pick(page, /Met wie\?/, to);
      await pick(page, /Hoe\?/, how);
    },
    fill: async (what: string, why: string) => {
      await dialog.getByRole('textbox', { name: 'Wat deelt u?' }).fill(what);
      await dialog.getByRole('textbox', { name: 'Waarom is dat nodig?' }).fill(why);
    },
    ground: (name: RegExp) => tick(dialog, 'radio', name),
    save: () => press(dialog, /^Vastleggen/),
  };
};

/** The data package of one person, in Dutch. */
export const packagePage = (page: Page) => ({
  paper: page.getByRole('article'),
  look: () => press(page, 'Pakket bekijken'),
  leaveOut: async (title: string, reason: string) => {
    await press(page, `Weglaten: ${title}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Waarom?' }).fill(reason);
    await press(dialog, 'Weglaten');
    await dialog.waitFor({ state: 'detached' });
  },
  maskAlso: async (name: string) => {
    await page.getByRole('textbox', { name: 'Nog een naam' }).fill(name);
    await press(page, 'Naam weglaten');
  },
  make: () => press(page, 'Pakket maken'),
});
