import type { Page } from 'playwright-core';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import type { App } from '../../e2e/app/app.ts';
import { letLeave } from './leaving.ts';
import { press } from './controls.ts';

/** The development plans in a volunteer's file, in Dutch. */
export const plansPage = (page: Page) => {
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  return {
    open: async (app: App, id: VolunteerId) => {
      await app.goTo(`/vrijwilligers/${id}/ontwikkeling`);
      await page.getByRole('heading', { name: 'Persoonlijk ontwikkelplan' }).waitFor();
    },
    field,
    /** Saves a step; the next has the focus on its title. */
    next: () => press(page, /^Bewaren en verder/),
    /** Which of the five parts one is at. */
    step: page.locator('[aria-current=step]'),
    /** Types lines below each other, by the keyboard alone. */
    typeLines: async (first: string, lines: readonly string[]) => {
      await field(first).focus();
      for (const [at, line] of lines.entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    /** Writes with the mouse in the field of one of the two. */
    write: async (whose: 'vrijwilliger' | 'begeleider') => {
      const paper = page.getByRole('group', { name: `Handtekening van de ${whose}` }).locator('canvas');
      await paper.scrollIntoViewIfNeeded();
      const box = await paper.boundingBox();
      if (!box) throw new Error('No room to sign in');
      await page.mouse.move(box.x + 30, box.y + 40);
      await page.mouse.down();
      for (let at = 1; at <= 12; at += 1)
        await page.mouse.move(box.x + 30 + at * 12, box.y + 40 + (at % 2) * 25);
      await page.mouse.up();
    },
    takeAlong: async (as: 'PDF' | 'Word-bestand') => {
      await press(page, `Als ${as} maken`);
      await letLeave(page);
    },
  };
};
