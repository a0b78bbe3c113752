import { dirname } from 'node:path';
import type { LedgerEntry } from '../../db/repositories/ledger.ts';
import { copiesIn } from '../backup/copy-folder.ts';
import { readLedgerFile } from '../opening/ledger-file.ts';

const nameOf = ({ removed, part, why, runId, at }: LedgerEntry): string =>
  JSON.stringify([removed, part, why, runId, at]);

/** All removals of several ledgers, each once, in the order in which they happened. */
export const joinLedgers = (ledgers: readonly (readonly LedgerEntry[])[]): readonly LedgerEntry[] => {
  const all = new Map<string, LedgerEntry>();
  for (const entry of ledgers.flat()) if (!all.has(nameOf(entry))) all.set(nameOf(entry), entry);
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
};

/** The removals of a joined ledger that one ledger does not know yet. */
export const unknownTo = (
  ledger: readonly LedgerEntry[],
  joined: readonly LedgerEntry[],
): readonly LedgerEntry[] => {
  const known = new Set(ledger.map(nameOf));
  return joined.filter((entry) => !known.has(nameOf(entry)));
};

const neighbours = (copyPath: string): readonly string[] => {
  try {
    return copiesIn(dirname(copyPath)).map(({ path }) => path);
  } catch {
    return [];
  }
};

/**
 * The ledgers that lie outside any open store: that of the vault's folder, and those of all copies beside the chosen
 * one, for on a new computer the newest of them knows what was removed since. Only what this vault itself wrote counts:
 * an entry that somebody made up would remove a file.
 */
export const ledgersOutside = (
  folder: string,
  copyPath: string,
  vaultId: string,
  auditKey: Uint8Array,
): readonly (readonly LedgerEntry[])[] =>
  [folder, copyPath, ...neighbours(copyPath)].flatMap((place) => {
    const ledger = readLedgerFile(place);
    return typeof ledger !== 'string' && ledger.vault === vaultId && ledger.isGenuine(auditKey)
      ? [ledger.removed]
      : [];
  });
