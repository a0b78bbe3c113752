import { clipboard } from 'electron';

/** How long a copied text stays on the clipboard, in milliseconds. */
const clearsAfter = 10_000;

const clearWhenStill = async (text: string): Promise<void> => {
  if ((await clipboard.readText()) === text) clipboard.clear();
};

/** Copies a text and clears the clipboard after ten seconds, unless something else was copied meanwhile. */
export const copyForAWhile = async (text: string): Promise<void> => {
  await clipboard.writeText(text);
  setTimeout(() => {
    void clearWhenStill(text);
  }, clearsAfter).unref();
};
