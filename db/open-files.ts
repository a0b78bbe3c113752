import { statSync } from 'node:fs';

/**
 * The files that SQLite has open in this process, by what they are on the disk and not by name. On Linux and macOS a
 * process that closes any handle on a file drops all its locks on it, SQLite's included: a second program can then
 * get in, and an acknowledged save was lost that way. So nothing else here may touch a file of this list.
 */
const open = new Map<string, string>();

const identity = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
};

/** Notes that SQLite has the file open. */
export const rememberOpen = (path: string): void => void open.set(path, identity(path));

/** Notes that SQLite closed the file. */
export const forgetOpen = (path: string): void => void open.delete(path);

/** Stops, as a mistake of ours, when SQLite has this file open in this process, under whatever name. */
export const assertNotOpenHere = (path: string): void => {
  if ([...open.values()].includes(identity(path)))
    throw new Error('This process has the file open in SQLite');
};
