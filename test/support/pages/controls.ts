import type { Locator, Page } from 'playwright-core';

type Place = Page | Locator;

/** Presses a button by what it says. */
export const press = (at: Place, name: string | RegExp): Promise<void> =>
  at.getByRole('button', { name }).click();

/** Chooses a radio button or ticks a box. What one sees of it is drawn over the control itself, hence the force. */
export const tick = (
  at: Place,
  role: 'radio' | 'checkbox' | 'switch',
  name: string | RegExp,
): Promise<void> => at.getByRole(role, { name }).check({ force: true });

/** Chooses an option of a list that folds out. */
export const pick = async (page: Page, list: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: list }).click();
  await page.getByRole('option', { name: option }).click();
};

/** Types a day, `YYYY-MM-DD`, into the segments of a date field, as a person does. */
export const typeDay = async (at: Place, label: string | RegExp, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  const first = at.getByRole('group', { name: label }).getByRole('spinbutton').first();
  await first.focus();
  await first.pressSequentially(date);
  const page = 'keyboard' in at ? at : at.page();
  await page.keyboard.type(`${month}${year}`);
};
