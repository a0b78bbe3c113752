import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One picture of the window, in the order in which it was taken. */
export type Picture = { readonly file: string; readonly title: string; readonly darkFile: string | null };

/** An album that numbers its pictures by itself. */
export type Album = {
  readonly pictures: readonly Picture[];
  /** Takes a picture of the window as it is; `light-and-dark` takes it twice, for the fullest screens. */
  readonly take: (name: string, title: string, looks?: 'light' | 'light-and-dark') => Promise<void>;
};

/** Puts messages away that would lie over the picture, and waits until nothing moves any more. */
const settled = async (page: Page): Promise<void> => {
  const message = page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Sluiten' });
  if (await message.isVisible()) await message.click();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
};

/** Puts pictures of `page` in `folder`, as `01-name.png`. */
export const openAlbum = (page: Page, folder: string): Album => {
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const shoot = async (file: string): Promise<string> => {
    await settled(page);
    await page.screenshot({ path: join(folder, file) });
    return file;
  };
  return {
    pictures,
    take: async (name, title, looks = 'light') => {
      const number = String(pictures.length + 1).padStart(2, '0');
      const file = await shoot(`${number}-${name}.png`);
      let darkFile: string | null = null;
      if (looks === 'light-and-dark') {
        await page.emulateMedia({ colorScheme: 'dark' });
        darkFile = await shoot(`${number}-${name}-donker.png`);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      pictures.push({ file, title, darkFile });
    },
  };
};
