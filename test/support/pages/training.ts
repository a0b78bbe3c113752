import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** The tab of training in a volunteer's file, in Dutch. */
export const trainingPage = (page: Page) => {
  const form = page.getByRole('form', { name: 'Training' });
  return {
    form,
    rows: page.getByRole('row').filter({ has: page.getByRole('rowheader') }),
    begin: () => press(page, 'Training toevoegen'),
    provider: (name: string) => form.getByRole('combobox', { name: /Wie gaf/ }).fill(name),
    result: (name: string) => tick(form, 'radio', new RegExp(`^${name}$`)),
    days: async (first: string, last: string) => {
      await typeDay(form, /^Eerste dag/, first);
      await typeDay(form, /^Laatste dag/, last);
    },
    lasted: async (halfDays: string, hours: string) => {
      await form.getByRole('textbox', { name: /Dagdelen/ }).fill(halfDays);
      await form.getByRole('textbox', { name: /Uren/ }).fill(hours);
    },
    /** Ticks so many topics, from the first. */
    topics: async (count: number) => {
      for (const box of (await form.getByRole('checkbox').all()).slice(0, count))
        await box.check({ force: true });
    },
    save: () => press(form, /^Opslaan/),
  };
};
