import type { Page } from 'playwright-core';
import { press } from './controls.ts';

/** Bewaren and its rules, in Dutch. */
export const retentionPage = (page: Page) => ({
  /** The home of the subject, with its sentences. */
  open: async () => {
    await page
      .getByRole('navigation', { name: 'Onderwerpen' })
      .getByRole('link', { name: /Bewaren/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Bewaren' }).waitFor();
    await page.getByRole('link', { name: 'Regels bekijken' }).waitFor();
  },
  openRules: async () => {
    await page.getByRole('link', { name: 'Regels bekijken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Regels' }).waitFor();
    await page.getByRole('table').first().waitFor();
  },
  openRule: async (name: string) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  },
  /** Fills in a number of the unit that stands there, and a reason, and asks what that would do. */
  propose: async (count: string, reason: string) => {
    await page.getByRole('textbox', { name: 'Aantal' }).fill(count);
    await page.getByRole('textbox', { name: 'Waarom zo lang?' }).fill(reason);
    await press(page, 'Gevolgen bekijken');
  },
  /** What the proposal would do, in words. */
  effect: page.getByRole('group', { name: 'Dit verandert er' }),
  confirm: async () => {
    await press(page, 'Regel bevestigen');
    await page.getByText('De regel is bevestigd.').waitFor();
  },
});
