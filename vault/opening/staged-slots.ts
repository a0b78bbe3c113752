import type { Keys } from '../keys/keys-file.ts';
import { readKeys, writeKeys } from '../keys/keys-store.ts';

/** `keys.json` within one command: written with it, and put back when the command fails. */
export type StagedSlots = {
  readonly read: () => Keys;
  readonly put: (keys: Keys) => void;
  readonly undo: () => void;
};

/**
 * Lets a command write the key slots inside its transaction. A crash between the two leaves slots that the statements
 * do not know: nobody's, named by `users.list`, and dropped on request. Refuses as `writeKeys`.
 */
export const stageSlots = (folder: string): StagedSlots => {
  let before: Keys | null = null;
  return {
    read: () => readKeys(folder),
    put: (keys) => {
      before ??= readKeys(folder);
      writeKeys(folder, keys);
    },
    undo: () => {
      if (before) writeKeys(folder, before);
      before = null;
    },
  };
};
