import type { Page } from 'playwright-core';
import { axeOn } from '../support/axe-on.ts';

/**
 * What axe finds on the page as it stands: rule and place of each; empty when it finds nothing. The announcer of
 * react-aria is left out: for some seconds it names a button that is already gone.
 */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await axeOn(page).exclude('[data-live-announcer]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** How many pixels stick out of the window at its side; 0 when everything fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - root.clientWidth);
  });
