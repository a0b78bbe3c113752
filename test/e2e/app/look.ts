import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { axeOn } from '../../support/axe-on.ts';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const say = (violations: Violations): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

// The announcer of react-aria is left out: for some seconds it names a button that is already gone.
const axe = (page: Page) => axeOn(page).exclude('[data-live-announcer]');

/** What axe finds to mend on the page as it is shown now. */
export const axeFindings = async (page: Page, without: readonly string[] = []): Promise<string[]> =>
  say(
    (
      await axe(page)
        .disableRules([...without])
        .analyze()
    ).violations,
  );

/** What cannot be read well in dark; all that axe looks at besides colour is the same in light. */
export const darkFindings = async (page: Page): Promise<string[]> => {
  // A colour that is still changing is no colour yet.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const { violations } = await axe(page).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return say(violations);
};

/** What sticks out of the window at its side, or is cut off by a box that hides the rest without saying so by dots. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName} "${(element.textContent ?? '').slice(0, 50)}"`;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isHidden = style.visibility === 'hidden' || style.clipPath !== 'none' || box.width <= 1;
      if (isHidden || element.closest('[aria-hidden=true],[data-react-aria-prevent-focus]')) continue;
      if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`outside: ${name(element)}`);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (hides && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
        found.push(`clipped: ${name(element)}`);
    }
    return found;
  });
