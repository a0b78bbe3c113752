import type { Page } from 'playwright-core';
import { pick, press, tick } from './controls.ts';

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
  /** Fills in an own rule for client files, counted from their closing, and asks what it would do. */
  proposeOwn: async (name: string, years: string, bound: string) => {
    await page.getByRole('link', { name: 'Eigen regel maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eigen regel maken' }).waitFor();
    await page.getByRole('textbox', { name: 'Hoe heet de regel?' }).fill(name);
    await pick(page, /Voor welke gegevens/, 'Cliëntdossier');
    await tick(page, 'radio', 'Na het laatste contact');
    await page.getByRole('textbox', { name: 'Aantal' }).fill(years);
    await tick(page, 'radio', new RegExp(`^${bound}`));
    await page.getByRole('textbox', { name: 'Waar staat dit?' }).fill('Besluit van het bestuur');
    await page.getByRole('textbox', { name: 'Waarom zo lang?' }).fill('Zo lang komen mensen terug.');
    await press(page, 'Gevolgen bekijken');
  },
  confirmOwn: async () => {
    await press(page, 'Eigen regel bevestigen');
    await page.getByText('De eigen regel geldt nu.').waitFor();
  },
  /** Asks what withdrawing the rule in sight would do. */
  proposeWithdrawal: async (reason: string) => {
    await press(page, 'Regel intrekken');
    const form = page.getByRole('form', { name: 'Regel intrekken' });
    await form.getByRole('textbox').fill(reason);
    await press(form, 'Gevolgen bekijken');
  },
  withdraw: async () => {
    await press(page, 'Intrekken bevestigen');
    await page.getByText('De regel is ingetrokken.').waitFor();
  },
  /** What the proposal would do, in words. */
  effect: page.getByRole('group', { name: 'Dit verandert er' }),
  confirm: async () => {
    await press(page, 'Regel bevestigen');
    await page.getByText('De regel is bevestigd.').waitFor();
  },
});
