import { existsSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { LockReason } from '../../core/contract/bridge.ts';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import { Refusal, refuse, refusedRule } from '../../core/kernel/refusal.ts';
import { pageSize } from '../../db/file-format.ts';
import { type Hold, holdVault } from '../../db/hold.ts';
import { placeIn } from '../backup/backup-place.ts';
import { hasJournal, noteUncleanEnd } from '../health/memory.ts';
import type { OpeningCheck } from '../health/at-opening.ts';
import type { Clock } from '../clock.ts';
import type { Progress } from '../context.ts';
import { beginVault } from './begin.ts';
import { assertOwnDisk, assertVault, vaultFolderIn } from './folder-rules.ts';
import { foundVault } from './found-vault.ts';
import { countAttempt } from '../keys/attempts.ts';
import type { DerivationCost } from '../keys/derive.ts';
import { forgetIdentity } from '../keys/identity.ts';
import { readKeys } from '../keys/keys-store.ts';
import { openSlot } from '../keys/slot.ts';
import type { TaskControl } from '../run-task.ts';
import { type Opened, openSession, type Session, vaultFileIn } from '../session.ts';
import { patiently } from './patiently.ts';
import { forgetDraft, readSettings, writeSettings } from './settings.ts';
import { recoverVault, unlockVault } from './unlock.ts';

/** The one place that knows whether the vault is open, and opens and closes it. */
export type Doorway = {
  readonly session: () => Session | null;
  readonly state: () => Out<'vault.state'>;
  readonly saveDraft: (draft: In<'vault.saveDraft'>) => Record<string, never>;
  readonly prefer: (preferences: In<'vault.prefer'>) => Record<string, never>;
  readonly choose: (folder: string) => Record<string, never>;
  readonly found: (founding: In<'vault.create'>) => Promise<void>;
  readonly unlock: (who: In<'vault.unlock'>) => Promise<void>;
  readonly begin: (who: In<'vault.begin'>) => Promise<void>;
  readonly recover: (who: In<'vault.recover'>) => Promise<void>;
  /** Opens the slot of whoever is in with the passphrase and forgets it at once. Refuses as an unlock. */
  readonly confirm: (passphrase: string) => Promise<void>;
  /**
   * Stops what runs, lets `keep` keep what was being typed, and closes the vault. Never fails: what could not be kept
   * is lost, not the lock.
   */
  readonly lock: (because: LockReason, keep?: (session: Session) => void) => Promise<void>;
  readonly cancelTask: () => boolean;
  /** Ends the check that runs before the first screen; the next opening asks again. */
  readonly postponeCheck: () => void;
  /** Works on the files of the vault while it is closed, and holds it for this process meanwhile. */
  readonly withClosedVault: <T>(label: string, work: (folder: string) => Promise<T>) => Promise<T>;
  /** Opens a vault with what `open` gives, after whatever it does to the files; the vault is held meanwhile. */
  readonly enter: (folder: string, label: string, open: () => Promise<Opened>) => Promise<void>;
  /** Tells how far something is that happens before anybody is in. */
  readonly report: (task: OpName, progress: Progress) => void;
  /** The app's own folder. */
  readonly home: string;
  readonly clock: Clock;
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
  /** Checks a vault before its first screen, when that is due. */
  readonly check: OpeningCheck;
  /** Hears that the vault is being locked, before anything is waited for. */
  readonly locked: (because: LockReason) => void;
  readonly report: Doorway['report'];
};

/** What a look at its size tells of the file of the records; SQLite may not have it open in this process. */
const expectWhole = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? refuse('vault-missing');
  if (size === 0) refuse('vault-empty');
  if (size % pageSize !== 0 && !hasJournal(path)) refuse('vault-damaged');
};

/** Why the files of a folder cannot be opened by anybody, as a refusal's code; null when nothing is wrong so far. */
const problemWith = (folder: string): string | null => {
  try {
    // On a stick that is not plugged in, or gone: not the same as a folder without a vault.
    if (!existsSync(folder)) refuse('vault-away');
    assertVault(folder);
    assertOwnDisk(folder);
    readKeys(folder);
    expectWhole(vaultFileIn(folder));
    return null;
  } catch (error) {
    return refusedRule(error) ?? 'vault-no-access';
  }
};

/** Closes a session with its last line. A full disk leaves none: a lock never fails. */
const leave = (session: Session, because: string): void => {
  try {
    session.write('vault.lock', ({ about }) => about(because));
  } catch {
    // What was acknowledged before stays, and the next opening has a line of its own.
  }
  session.close();
};

/** Makes the doorway of one store process. It begins locked. */
export const makeDoorway = ({
  home,
  clock,
  cost,
  settle,
  task,
  locked,
  check,
  report,
}: DoorwayParts): Doorway => {
  let session: Session | null = null;
  let release = (): void => undefined;

  const takeHold = (folder: string, label: string): Hold => {
    const hold = holdVault(folder, label);
    if (hold.wasLeftOpen || hasJournal(vaultFileIn(folder))) noteUncleanEnd(folder);
    return hold;
  };

  const enter = async (folder: string, label: string, open: () => Promise<Opened>): Promise<void> => {
    assertVault(folder);
    const hold = takeHold(folder, label);
    try {
      session = openSession(await check.run(await patiently(open, delay, check.tellHeld)), placeIn(home));
      await settle(session);
      session.acknowledge();
      release = hold.release;
    } catch (error) {
      session?.close();
      session = null;
      hold.release();
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
      const { folder, hasVault, draft, preferences } = readSettings(home);
      const state = session ? 'open' : hasVault || existsSync(folder) ? 'locked' : 'none';
      return { state, folder, draft, preferences, problem: state === 'locked' ? problemWith(folder) : null };
    },
    saveDraft: (draft) => {
      writeSettings(home, { ...readSettings(home), draft });
      return {};
    },
    prefer: (preferences) => {
      writeSettings(home, { ...readSettings(home), preferences });
      return {};
    },
    choose: (chosen) => {
      const folder = vaultFolderIn(chosen);
      assertVault(folder);
      assertOwnDisk(folder);
      writeSettings(home, { ...readSettings(home), folder, hasVault: true });
      return {};
    },
    found: async (founding) => {
      assertOutside();
      const folder = await foundVault(founding, await cost(), clock);
      forgetDraft(home, folder);
      const { userLabel: label, passphrase } = founding;
      await enter(folder, label, () => unlockVault(folder, { label, passphrase }, clock));
    },
    unlock: async (who) => {
      assertOutside();
      const folder = folderNow();
      await enter(folder, who.label, () => unlockVault(folder, who, clock));
    },
    begin: async (who) => {
      assertOutside();
      const folder = folderNow();
      await enter(folder, who.label, async () => beginVault(folder, who, await cost(), clock));
    },
    recover: async (who) => {
      assertOutside();
      const folder = folderNow();
      await enter(folder, who.label, async () => recoverVault(folder, who, await cost(), clock));
    },
    confirm: async (passphrase) => {
      if (!session) throw new Refusal({ code: 'locked' });
      const { folder, clock: now, actor } = session;
      const keys = readKeys(folder);
      forgetIdentity(await countAttempt(folder, now.now, () => openSlot(keys, actor().label, passphrase)));
      session.confirm();
    },
    lock: async (because, keep) => {
      if (session) locked(because);
      const running = task();
      if (running) {
        running.cancel();
        await running.ended;
      }
      if (!session) return;
      try {
        keep?.(session);
      } catch {
        // A full disk: the drafts of five seconds ago are there.
      }
      leave(session, because);
      session = null;
      release();
      release = () => undefined;
    },
    cancelTask: () => task()?.cancel() ?? false,
    postponeCheck: check.postpone,
    withClosedVault: async (label, work) => {
      assertOutside();
      const folder = folderNow();
      assertVault(folder);
      const hold = takeHold(folder, label);
      try {
        return await work(folder);
      } finally {
        hold.release();
      }
    },
    enter: async (folder, label, open) => {
      assertOutside();
      await enter(folder, label, open);
    },
    report,
    home,
    clock,
  };
};
