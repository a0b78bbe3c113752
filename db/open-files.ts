import { statSync } from 'node:fs';

/**
 * The files that SQLite, or a page walk, has open in this process, by what they are on the disk and not by name.
 * On Linux and macOS a process that closes any handle on a file drops all its locks on it, SQLite's included: a
 * second program can then get in, and an acknowledged save was lost that way. So only one of them may have a file.
 */
const claimed = new Set<string>();

const identity = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
};

/** Stops, as a mistake of ours, when this process has the file open, under whatever name. */
export const assertNotOpenHere = (path: string): void => {
  if (claimed.has(identity(path))) throw new Error('This process already has the file open');
};

/** Claims a file for one use in this process; gives the function that ends the claim. */
export const claimFile = (path: string): (() => void) => {
  assertNotOpenHere(path);
  const claim = identity(path);
  claimed.add(claim);
  return () => void claimed.delete(claim);
};
