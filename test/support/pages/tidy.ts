import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

/** The filters above the list of clients, in Dutch. */
export const filters = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Lijst filteren' });
  const active = page.getByRole('list', { name: 'Filters die nu gelden' });
  return {
    active,
    /** Opens the filters, chooses, and applies them. */
    put: async (chosen: {
      readonly contact?: string;
      readonly phase?: string;
      readonly consentMissing?: true;
    }) => {
      await press(page, 'Filteren');
      if (chosen.contact) await pick(page, /Laatste contact/, chosen.contact);
      if (chosen.phase) await pick(page, /Fase/, chosen.phase);
      if (chosen.consentMissing) await tick(dialog, 'checkbox', 'Toestemming ontbreekt');
      await press(dialog, 'Filters toepassen');
      await dialog.waitFor({ state: 'detached' });
    },
    /** One of the filters that stand. */
    remove: (text: string) => page.getByRole('button', { name: `Filter weghalen: ${text}` }),
    clear: () => active.getByRole('button', { name: 'Filters wissen' }).click(),
  };
};

/** Opens one of the less daily tools of the list. */
export const fromMenu = async (page: Page, choice: string): Promise<void> => {
  await press(page, 'Meer');
  await page.getByRole('menuitem', { name: choice }).click();
};

/** The screen that changes all files of the list, in Dutch. */
export const manyPage = (page: Page) => ({
  preview: () => press(page, 'Bekijken wat er gebeurt'),
  /** Presses the button that does it, types the number, and confirms. */
  confirm: async (button: string | RegExp, count: string) => {
    await press(page.getByRole('main'), button);
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill(count);
    await press(question, button);
  },
});

/** The screens about double files, in Dutch. */
export const duplicatesPage = (page: Page) => ({
  find: () => press(page, 'Dubbele dossiers zoeken'),
  compare: () => page.getByRole('main').getByRole('link', { name: 'Vergelijken' }).first().click(),
  /** Chooses of which file a detail is kept. */
  keep: (field: string, side: string) => pick(page, new RegExp(`Wat blijft: ${field}`), side),
  merge: async () => {
    await press(page.getByRole('main'), 'Dossiers samenvoegen');
    await press(page.getByRole('dialog'), 'Dossiers samenvoegen');
    await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
  },
});
