import type { Keys } from '../keys/keys-file.ts';
import { forgetPreviousKeys, readKeys, writeKeys } from '../keys/keys-store.ts';

/** `keys.json` within one command: written with it, and put back when the command fails. */
export type StagedSlots = {
  readonly read: () => Keys;
  readonly put: (keys: Keys) => void;
  readonly undo: () => void;
  /** After the commit: lets the version before go, which somebody who left or an earlier start code still opens. */
  readonly settle: () => void;
};

/**
 * Lets a command write the key slots inside its transaction. A crash between the two leaves slots that the statements
 * do not know, and the version before beside them: the next opening puts that back (`settleSlots`). Refuses as
 * `writeKeys`.
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
    settle: () => {
      if (before) forgetPreviousKeys(folder);
      before = null;
    },
  };
};
