import { mkdirSync } from 'node:fs';
import type { In } from '../../core/contract/index.ts';
import { closeVaultFile } from '../../db/open.ts';
import type { Progress } from '../context.ts';
import { countAttempt } from '../keys/attempts.ts';
import type { Identity } from '../keys/identity.ts';
import type { Keys } from '../keys/keys-file.ts';
import type { Doorway } from '../opening/doorway.ts';
import { openCopyKeys } from './copy-keys.ts';
import { keysOfCopy, openCopy, type OpenCopy } from './open-copy.ts';
import { openPresent, type Present } from './present.ts';
import type { Target } from './target.ts';

const nothingThere: Present = { db: null, people: null, ledger: [] };

/** Goes through steps to their end; others are answered between two of them. */
export const follow = async <S, R>(steps: Generator<S, R>, tell: (step: S) => void): Promise<R> => {
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      tell(step.value);
      await new Promise((settle) => setImmediate(settle));
    }
  } finally {
    steps.return(undefined as R);
  }
};

/** An open copy and what can be read of the vault of now, for whoever was let in. */
export type ForRestore = OpenCopy & {
  readonly identity: Identity;
  readonly present: Present;
  /** The slots of the copy. */
  readonly keys: Keys;
  readonly vaultId: string;
  readonly copyPath: string;
  readonly target: Target;
};

/** Closes both. */
export const closeBoth = ({ db, present }: Pick<ForRestore, 'db' | 'present'>): void => {
  closeVaultFile(db);
  if (present.db) closeVaultFile(present.db);
};

/**
 * Opens the copy and what can be read of the vault of now for whoever asks; a wrong passphrase counts as one for the
 * vault. The caller closes both. Refuses as `openCopyKeys`, `openCopy` and `openPresent`.
 */
export const openForRestore = async (
  { path: copyPath, label, passphrase }: Pick<In<'backup.look'>, 'path' | 'label' | 'passphrase'>,
  target: Target,
  { home, clock }: Pick<Doorway, 'home' | 'clock'>,
  report: (progress: Progress) => void,
): Promise<ForRestore> => {
  const keys = keysOfCopy(copyPath);
  const { vaultId } = keys;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const { identity, copyKeys } = await countAttempt(target.isNew ? home : target.folder, clock.now, () =>
    openCopyKeys(keys, target.keys, { label, passphrase }),
  );
  const copy = await follow(openCopy(copyPath, vaultId, copyKeys), ({ pagesDone, pagesTotal }) =>
    report({ step: 'checking', done: pagesDone, total: pagesTotal }),
  );
  try {
    const present = target.isNew ? nothingThere : openPresent(target.folder, vaultId, identity);
    return { ...copy, identity, present, keys, vaultId, copyPath, target };
  } catch (error) {
    closeVaultFile(copy.db);
    throw error;
  }
};
