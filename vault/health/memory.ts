import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '../../core/contract/fields.ts';
import { Finding } from '../../core/contract/health.ts';
import { type HealthMemory, neverChecked } from '../../core/health/due.ts';
import { readSmall, writeWhole } from '../keys/keys-store.ts';

const StoredMemory = z.strictObject({
  format: z.literal('vertrouwd-health'),
  version: z.literal(1),
  checkedAt: Instant.nullable(),
  findings: z.array(Finding).max(20),
  isUnclean: z.boolean(),
  postponed: z.int().min(0).max(1_000_000),
});

const pathIn = (folder: string): string => join(folder, 'health.json');

/** What is remembered of checks in `health.json` of a vault's folder; a file that cannot be read counts as never checked. */
export const readMemory = (folder: string): HealthMemory => {
  try {
    const {
      format: _,
      version: __,
      ...memory
    } = StoredMemory.parse(JSON.parse(readSmall(pathIn(folder), 'health-damaged') ?? ''));
    return memory;
  } catch {
    return neverChecked;
  }
};

/** Remembers a check. Never fails: on a full or read-only disk the next opening checks again. */
export const writeMemory = (folder: string, memory: HealthMemory): void => {
  try {
    writeWhole(
      pathIn(folder),
      `${JSON.stringify({ format: 'vertrouwd-health', version: 1, ...memory }, null, 2)}\n`,
    );
  } catch {
    // The check itself counts more than the note of it.
  }
};

/** Whether a journal with anything in it lies beside a vault file: it was not closed well, or is open now. */
export const hasJournal = (path: string): boolean =>
  existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

/** Writes down that a vault was not closed well, before anybody tries a passphrase: the next check is then due. */
export const noteUncleanEnd = (folder: string): void => {
  const memory = readMemory(folder);
  if (!memory.isUnclean) writeMemory(folder, { ...memory, isUnclean: true });
};
