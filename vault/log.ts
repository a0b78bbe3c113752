import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where in our own code an error came from: file names and line numbers, never its message. */
const placesIn = (error: unknown): string =>
  error instanceof Error && error.stack
    ? [...error.stack.matchAll(/([\w-]+\.(?:ts|js|mjs|cjs)):(\d+)/g)]
        .slice(0, 6)
        .map((place) => `${place[1]}:${place[2]}`)
        .join(' ')
    : '';

const append = (folder: string, text: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'log.txt'), `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
  } catch {
    // A full or read-only disk: the reply with its id is all that can be given.
  }
};

/** Writes down that something was done while the vault's own log could not be reached: ids only. */
export const noteInLog = (folder: string, operation: string, userId: string): void =>
  append(folder, `- ${operation} ${userId}`);

/**
 * Writes unexpected errors to `log.txt` in the app's own folder: the instant, an id, the operation, the kind of error
 * and places in our code. An error's message never gets there: libraries put values into theirs.
 */
export const openLog =
  (folder: string) =>
  (operation: string, error: unknown): string => {
    const ref = randomBytes(4).toString('hex');
    const kind = error instanceof Error ? error.name : typeof error;
    const code =
      error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    append(folder, `${ref} ${operation.slice(0, 60)} ${kind} ${code} ${placesIn(error)}`);
    return ref;
  };
