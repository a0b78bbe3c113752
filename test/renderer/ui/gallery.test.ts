import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeOn } from '../../support/axe-on.ts';
import { type Gallery, type GalleryWindow, startGallery } from '../gallery-window.ts';

const places = ['vandaag', 'clienten', 'bewaren', 'bewaren/bewijs', 'fields', 'words', 'overlays', 'list'];

let gallery: Gallery;
let page: Page;
let complaints: readonly string[];
let open: GalleryWindow['open'];

beforeAll(async () => {
  gallery = await startGallery();
});

afterAll(() => gallery?.close());

beforeEach(async () => {
  ({ page, complaints, open } = await gallery.openWindow());
  return () => page.context().close();
});

const axeFindings = async (): Promise<string[]> => {
  const { violations } = await axeOn(page).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Texts that do not fit in a box that hides the rest, except where dots say so, and boxes beyond the window's side. */
const clipped = (): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#gallery *')) {
      const style = getComputedStyle(element);
      if (element.clientWidth <= 1 || style.clipPath !== 'none' || element instanceof HTMLInputElement)
        continue;
      if (element.parentElement?.closest('[data-react-aria-prevent-focus],[aria-hidden=true]')) continue;
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (hides && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
        found.push(`clipped: ${element.textContent?.slice(0, 60)}`);
      const tooTall = element.scrollHeight > element.clientHeight + 1 && style.display !== 'inline';
      const hidesBelow = style.overflowY === 'hidden' || style.overflowY === 'clip';
      const isSqueezed = style.overflowY === 'auto' && element.clientHeight < 160;
      if (tooTall && (hidesBelow || isSqueezed))
        found.push(`cut off below: ${element.textContent?.slice(0, 60)}`);
      const box = element.getBoundingClientRect();
      if (box.right > window.innerWidth + 1 || box.left < -1)
        found.push(`outside: ${element.outerHTML.slice(0, 80)}`);
    }
    return found;
  });

test.each(['light', 'dark'])('axe finds nothing to mend in any part, %s', async (theme) => {
  for (const place of places) {
    await open(place, `?theme=${theme}`);
    expect(await axeFindings(), place).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('the content policy of the app is never violated, also by what floats above the page', async () => {
  await open('overlays');
  for (const name of ['Vraag openen', 'Wissen vragen', 'Zoeken en doen']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole(name === 'Wissen vragen' ? 'alertdialog' : 'dialog').waitFor();
    expect(await axeFindings(), name).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole(name === 'Wissen vragen' ? 'alertdialog' : 'dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await page.getByText('Bewaard', { exact: true }).waitFor();
  await open('fields');
  await page.getByRole('button', { name: /Alleen op bepaalde tijden/ }).click();
  await page.getByRole('option', { name: /Niet bellen/ }).click();
  expect(complaints).toEqual([]);
});

test('a list of 100,000 rows never builds more than 60 of them, from the first to the last', async () => {
  await open('list');
  const list = page.getByRole('listbox');
  const rows = list.getByRole('option');
  await list.focus();
  for (const key of ['PageDown', 'PageDown', 'End', 'PageUp', 'Home', 'End']) {
    await page.keyboard.press(key);
    expect(await rows.count()).toBeLessThanOrEqual(60);
    expect(await rows.count()).toBeGreaterThan(5);
  }
  await page.keyboard.press('ArrowUp');
  await page.getByText('Regel 99999', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'r99998' }).waitFor();
  await expect
    .poll(() => list.getByRole('option', { selected: true }).getAttribute('aria-posinset'))
    .toBe('99999');
  const active = await list.getAttribute('aria-activedescendant');
  await expect.poll(() => page.locator(`[id="${active}"]`).isVisible()).toBe(true);
});

test('the keyboard reaches every button, link and field', async () => {
  for (const place of places) {
    await open(place);
    const expected = await page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href],button,input,textarea,[role=spinbutton],[role=listbox]',
        ),
      ];
      const inSight = stops.filter(
        (stop) =>
          stop.checkVisibility() && !stop.matches(':disabled,[aria-disabled=true],[aria-hidden=true] *'),
      );
      inSight.forEach((stop, index) => {
        stop.dataset['stop'] = String(index);
      });
      return inSight.length;
    });
    const reached = new Set<string>();
    for (let press = 0; press < expected * 2 + 5 && reached.size < expected; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['stop']);
      if (stop) reached.add(stop);
    }
    const missed = await page.evaluate(
      (seen) =>
        [...document.querySelectorAll<HTMLElement>('[data-stop]')]
          .filter((stop) => !seen.includes(stop.dataset['stop'] ?? ''))
          .filter((stop) => {
            const group = stop.closest('[role=radiogroup]');
            return !group?.querySelector(
              `[data-stop="${seen.find((one) => group.querySelector(`[data-stop="${one}"]`))}"]`,
            );
          })
          .map((stop) => stop.outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(missed, place).toEqual([]);
  }
});

test.each([
  ['1280 pixels wide', 1280, ''],
  ['at 200 % zoom of that', 640, ''],
  ['at 400 % zoom of that', 320, ''],
  ['from right to left', 1280, '?dir=rtl'],
  ['in English', 1280, '?lang=en'],
])('nothing is clipped and nothing scrolls sideways %s', async (_, width, query) => {
  await page.setViewportSize({ width, height: 800 });
  for (const place of places) {
    await open(place, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
    expect(await clipped(), place).toEqual([]);
  }
});

test('what must be mended is said above the form, has the focus and leads to its field', async () => {
  await open('fields');
  await page.getByLabel('Achternaam').press('Control+s');
  const summary = page.getByRole('alert');
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await expect
    .poll(() => summary.getByRole('heading').textContent())
    .toBe('Er zijn nog twee dingen te verbeteren');
  await summary.getByRole('button', { name: /achternaam/ }).click();
  const field = page.getByLabel('Achternaam');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await expect.poll(() => field.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true');
  await summary.getByRole('button', { name: /toekomst/ }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('spinbutton');
});

test('a day can be typed in its parts and pasted in one go', async () => {
  await open('fields');
  const closed = page.getByRole('group', { name: /Gesloten op/ });
  await closed.getByRole('spinbutton').first().click();
  await page.keyboard.type('05031980');
  expect((await closed.textContent())?.replace(/[^\d-]/g, '')).toBe('05-03-1980');
  await closed
    .getByRole('spinbutton')
    .first()
    .evaluate((segment) => {
      const data = new DataTransfer();
      data.setData('text/plain', '21-11-2026');
      segment.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
  await expect.poll(async () => (await closed.textContent())?.replace(/[^\d-]/g, '')).toBe('21-11-2026');
});

test('something that cannot be undone asks for its word, with the focus away from the red button', async () => {
  await open('overlays');
  await page.getByRole('button', { name: 'Wissen vragen' }).click();
  const ask = page.getByRole('alertdialog', { name: 'Zes dossiers wissen?' });
  const erase = ask.getByRole('button', { name: 'Zes dossiers wissen' });
  const word = ask.getByLabel('Typ “wissen” om door te gaan');
  await expect.poll(() => word.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await erase.isDisabled()).toBe(true);
  await word.fill('wisse');
  await page.keyboard.press('Enter');
  expect(await ask.isVisible()).toBe(true);
  await word.fill(' Wissen ');
  await erase.click();
  await page.getByText('Gedaan: gewist').waitFor();
});

test('a removal that is taken back is never sent', async () => {
  await open('overlays');
  await page.getByRole('button', { name: 'Notitie verwijderen' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('Gedaan: teruggehaald').waitFor();
  expect(await page.getByText('Notitie verwijderd').count()).toBe(0);
});

test('Ctrl+K finds people and actions by a part of their words and runs them from the keyboard', async () => {
  await open('overlays');
  await page.getByRole('button', { name: 'Zoeken en doen' }).click();
  await page.keyboard.type('khat');
  await page.getByRole('menuitem', { name: /El Khattabi/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Gedaan: c3').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
