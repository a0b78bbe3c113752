import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on the page as it stands: rule and place of each; empty when it finds nothing. In its legacy mode,
 * because otherwise it opens a page of its own, which the host closes like any other page. The announcer of react-aria
 * is left out: for some seconds it names a button that is already gone.
 */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('[data-live-announcer]')
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** How many pixels stick out of the window at its side; 0 when everything fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - root.clientWidth);
  });
