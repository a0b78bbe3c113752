import type { Page } from 'playwright-core';
import { press, tick, typeDay } from './controls.ts';

/** The forms in a volunteer's file, and their texts in the settings, in Dutch. */
export const formsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    /** The line of one kind of form in the file. */
    line: (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name }),
    begin: (name: string) => press(page, `${name} klaarzetten`),
    fill: async (handIn: string, transfer: string) => {
      await dialog.getByRole('textbox', { name: /^Waar levert deze persoon/ }).fill(handIn);
      await dialog.getByRole('textbox', { name: /^Aan wie draagt deze persoon/ }).fill(transfer);
    },
    prepare: () => press(dialog, 'Klaarzetten'),
    act: (name: string) => press(dialog, name),
    /** Signs with the mouse, in the middle of the field. */
    write: async () => {
      const field = dialog.getByRole('img', { name: /^Vak voor de handtekening/ });
      await field.scrollIntoViewIfNeeded();
      const box = await field.boundingBox();
      if (!box) throw new Error('There is no field to sign in');
      const at = (part: number): readonly [number, number] => [
        box.x + box.width * (0.2 + part * 0.6),
        box.y + box.height * (0.5 + 0.3 * Math.sin(part * 9)),
      ];
      await page.mouse.move(...at(0));
      await page.mouse.down();
      for (let part = 1; part <= 20; part += 1) await page.mouse.move(...at(part / 20));
      await page.mouse.up();
    },
    onPaper: async (on: string) => {
      await typeDay(dialog, /^Dag die op het papier staat/, on);
      await press(dialog, 'Vastleggen');
    },
    remove: async (why: string) => {
      await press(dialog, 'Weghalen');
      await tick(dialog, 'radio', why);
      await press(dialog, 'Weghalen');
    },
  };
};
