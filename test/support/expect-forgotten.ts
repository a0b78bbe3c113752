import { foundIn, inLines, type Spent } from './memory-day.ts';

/**
 * How often the browser itself may still hold what was typed last: it keeps the text around the cursor for input
 * methods, and frees it without overwriting it. Measured: 0; before forms stopped being remembered, 1.
 */
const mostOfTyping = 2;

/**
 * What is wrong after a lock, in lines that may be printed. First it looks that the search finds at all: while the
 * vault was open, the key, the passphrase and the texts must be in the store.
 */
export const expectForgotten = ({ before, after, files, hasProfile }: Spent): readonly string[] => {
  const wrong = files.map((name) => `written to the disk: ${name}`);
  if (hasProfile) wrong.push('the profile of the browser is still there');
  const inStore = foundIn(before, /^store/);
  for (const what of ['vault key', 'passphrase (UTF-8)', 'name (UTF-8)', 'note (UTF-8)'])
    if (!inStore[what]) wrong.push(`the search does not find: ${what}`);
  for (const part of ['host', 'browser', 'store', 'page'])
    if (![...after.keys()].some((name) => name.startsWith(part))) wrong.push(`nobody looked in: ${part}`);
  if (inLines(after).some((line) => /^(host|browser|store).*cannot be read/.test(line)))
    wrong.push('a part that must be looked at could not be read');
  const kept = Object.keys(foundIn(before, /^host/));
  if (kept.length > 0) wrong.push(`the host holds while the vault is open: ${kept.join()}`);
  for (const [what, count] of Object.entries(foundIn(after, /./))) {
    const isTyping = what.startsWith('typed') && count === (foundIn(after, /^browser/)[what] ?? 0);
    if (!isTyping || count > mostOfTyping) wrong.push(`${what}: ${count}`);
  }
  return wrong;
};
