import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

const tabs = {
  now: 'Wat nu',
  facts: 'Feiten',
  decided: 'Besluiten',
  papers: 'Teksten',
  log: 'Logboek',
} as const;

/** Data breaches in Dutch: raising one, and the sheet on which it is worked on. */
export const incidentsPage = (page: Page) => ({
  /** Raises one as anybody may; the day and time that stand there are those of now. */
  raise: async (what: string) => {
    await page.getByRole('textbox', { name: /Wat is er gebeurd/ }).fill(what);
    await press(page, /^Vastleggen/);
  },
  open: (side: keyof typeof tabs) => page.getByRole('tab', { name: tabs[side] }).click(),
  /** A line of what is due, by how it begins. */
  due: (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text }),
  /** Fills in the facts that a complete report asks for, with a risk. */
  fillFacts: async (risk: string, consequences: string) => {
    await tick(page, 'checkbox', /^gezien of gekregen/);
    await page.getByRole('button', { name: /Hoe het gebeurde/ }).click();
    await page.getByRole('option', { name: /Papier is kwijt/ }).click();
    await tick(page, 'checkbox', /^cliënten/);
    await page.getByRole('textbox', { name: 'Hoeveel mensen?' }).fill('4');
    await page.getByRole('textbox', { name: 'Hoeveel gegevens?' }).fill('12');
    await tick(page, 'checkbox', 'notities over de hulp');
    await page.getByRole('textbox', { name: /Wat kan dit voor mensen betekenen/ }).fill(consequences);
    await tick(page, 'radio', risk);
    await page.getByRole('textbox', { name: /Waarom schat u dat zo in/ }).fill('Er staan voornamen in.');
    await page.getByRole('textbox', { name: /Wat hebt u gedaan/ }).fill('Het vervoerbedrijf is gebeld.');
  },
  occurredFrom: (day: string) => typeDay(page, /Begonnen op/, day),
  save: () => press(page, /^Opslaan/),
  /** Answers the question that is open and sends it. */
  decide: async (answer: string, reason: string) => {
    const form = page.getByRole('dialog');
    await tick(form, 'radio', answer);
    await form.getByRole('textbox', { name: /^Waarom/ }).fill(reason);
    await press(form, 'Besluit opslaan');
    await form.waitFor({ state: 'detached' });
  },
});
