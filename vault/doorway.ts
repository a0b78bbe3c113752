import { existsSync } from 'node:fs';
import type { In, Out } from '../core/contract/index.ts';
import { Refusal, refuse } from '../core/kernel/refusal.ts';
import type { Clock } from './clock.ts';
import { assertOwnDisk, assertVault, vaultFolderIn } from './folder-rules.ts';
import { foundVault } from './found-vault.ts';
import type { DerivationCost } from './keys/derive.ts';
import { readKeys } from './keys/keys-store.ts';
import type { TaskControl } from './run-task.ts';
import { type Opened, openSession, type Session } from './session.ts';
import { forgetDraft, readSettings, writeSettings } from './settings.ts';
import { recoverVault, unlockVault } from './unlock.ts';

/** The one place that knows whether the vault is open, and opens and closes it. */
export type Doorway = {
  readonly session: () => Session | null;
  readonly state: () => Out<'vault.state'>;
  readonly saveDraft: (draft: In<'vault.saveDraft'>) => Record<string, never>;
  readonly choose: (folder: string) => Record<string, never>;
  readonly found: (founding: In<'vault.create'>) => Promise<void>;
  readonly unlock: (who: In<'vault.unlock'>) => Promise<void>;
  readonly recover: (who: In<'vault.recover'>) => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly cancelTask: () => boolean;
};

export type DoorwayParts = {
  /** The app's own folder, for its settings and log. */
  readonly home: string;
  readonly clock: Clock;
  /** Finds what a derivation may cost on this machine. */
  readonly cost: () => Promise<DerivationCost>;
  /** Finishes what an interruption left, before the first screen. */
  readonly settle: (session: Session) => Promise<void>;
  readonly task: () => TaskControl['current'];
};

/** Why the files of a folder cannot be opened by anybody, as a refusal's code; null when nothing is wrong so far. */
const problemWith = (folder: string): string | null => {
  try {
    assertVault(folder);
    assertOwnDisk(folder);
    readKeys(folder);
    return null;
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : 'vault-no-access';
  }
};

/** Makes the doorway of one store process. It begins locked. */
export const makeDoorway = ({ home, clock, cost, settle, task }: DoorwayParts): Doorway => {
  let session: Session | null = null;

  const enter = async (opened: Opened): Promise<void> => {
    session = openSession(opened);
    try {
      await settle(session);
      session.acknowledge();
    } catch (error) {
      session.close();
      session = null;
      throw error;
    }
  };

  const folderNow = (): string => readSettings(home).folder;
  const assertOutside = (): void => {
    if (session) refuse('already-open');
  };

  return {
    session: () => session,
    state: () => {
      const { folder, draft } = readSettings(home);
      const state = session ? 'open' : existsSync(folder) ? 'locked' : 'none';
      return { state, folder, draft, problem: state === 'locked' ? problemWith(folder) : null };
    },
    saveDraft: (draft) => {
      writeSettings(home, { folder: folderNow(), draft });
      return {};
    },
    choose: (chosen) => {
      const folder = vaultFolderIn(chosen);
      assertVault(folder);
      assertOwnDisk(folder);
      writeSettings(home, { ...readSettings(home), folder });
      return {};
    },
    found: async (founding) => {
      assertOutside();
      const folder = await foundVault(founding, await cost(), clock);
      forgetDraft(home, folder);
      await enter(
        await unlockVault(folder, { label: founding.userLabel, passphrase: founding.passphrase }, clock),
      );
    },
    unlock: async (who) => {
      assertOutside();
      await enter(await unlockVault(folderNow(), who, clock));
    },
    recover: async (who) => {
      assertOutside();
      await enter(await recoverVault(folderNow(), who, await cost(), clock));
    },
    lock: async () => {
      const running = task();
      if (running) {
        running.cancel();
        await running.ended;
      }
      session?.close();
      session = null;
    },
    cancelTask: () => task()?.cancel() ?? false,
  };
};
