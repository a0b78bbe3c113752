import { refuse } from '../kernel/refusal.ts';

/** What must be typed before a purge: the number of lines, so that whoever types it has seen it. */
export const confirmWordFor = (lines: number): string => String(lines);

/** Refuses `nothing-due`, `list-changed` (the list is no longer the one that was reviewed), `wrong-word`. */
export const assertConfirmed = (
  list: { readonly digest: string; readonly lines: number },
  given: { readonly digest: string; readonly confirmWord: string },
): void => {
  if (list.lines === 0) refuse('nothing-due');
  if (list.digest !== given.digest) refuse('list-changed');
  if (given.confirmWord.trim() !== confirmWordFor(list.lines)) refuse('wrong-word');
};
