import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

/** Somebody of a household, as the form names her. */
export type Member = { readonly who: string; readonly age: string | RegExp; readonly isHome: boolean };

/** The groups of the client form that go beyond a name, in Dutch. */
export const intakePage = (page: Page) => {
  const members = page.getByRole('group', { name: /^Gezinslid \d+$/ });
  return {
    members,
    /** Adds one row to the household and fills it in. */
    addMember: async ({ who, age, isHome }: Member) => {
      await press(page, 'Gezinslid toevoegen');
      const row = members.last();
      await row.getByRole('button', { name: /Wie is dit/ }).click();
      await page.getByRole('option', { name: who, exact: true }).click();
      await row.getByRole('button', { name: /Leeftijd/ }).click();
      await page.getByRole('option', { name: age }).click();
      if (isHome) await tick(row, 'checkbox', /Woont bij/);
    },
    removeMember: (number: number) => press(page, `Gezinslid ${number} weghalen`),
    phase: (name: string | RegExp) => pick(page, /Fase$/, name),
    assign: (name: string | RegExp) => pick(page, /Vaste vrijwilliger/, name),
    /** The question why the group that was just filled in is needed. */
    question: page.getByRole('radiogroup', { name: /Waarom hebt u dit nodig/ }),
  };
};

/** The settings of purposes, reasons and phases, in Dutch. */
export const purposesPage = (page: Page) => ({
  dialog: page.getByRole('dialog'),
  change: (name: string) => press(page, `Wijzigen: ${name}`),
  basis: (name: string) => pick(page, /Grondslag$/, name),
  balance: (text: string) => page.getByRole('textbox', { name: 'Uw afweging' }).fill(text),
  save: () =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Opslaan/ })
      .click(),
});

/** The phases of the help, in Dutch. */
export const phasesPage = (page: Page) => ({
  names: page.getByRole('textbox', { name: /^Naam van fase/ }),
  rename: (number: number, name: string) =>
    page.getByRole('textbox', { name: `Naam van fase ${number}` }).fill(name),
  up: (name: string) => press(page, `Omhoog: ${name}`),
  remove: (name: string) => press(page, `Weghalen: ${name}`),
  add: () => press(page, 'Fase toevoegen'),
  save: () => page.keyboard.press('Control+s'),
});
