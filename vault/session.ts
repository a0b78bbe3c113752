import { Temporal } from 'temporal-polyfill';
import { join } from 'node:path';
import type { AboutFile } from '../core/contract/op.ts';
import type { ClientId } from '../core/kernel/ids.ts';
import { Refusal, refuse } from '../core/kernel/refusal.ts';
import { contract, type OpName } from '../core/contract/index.ts';
import { stopsWhileRestricted } from '../core/rights/while-restricted.ts';
import { isNear, type Reach, reachOf } from '../core/sharing/reach.ts';
import { userOf } from '../core/users/picture.ts';
import { bringInJournal, closeVaultFile } from '../db/open.ts';
import { type AuditHead, appendAudit, auditHead } from '../db/repositories/audit.ts';
import { isRestricted } from '../db/repositories/clients.ts';
import { isVolunteerRestricted } from '../db/repositories/volunteers.ts';
import { transaction, type WritableDb } from '../db/sql.ts';
import { type BackupPlace, besideVault } from './backup/backup-place.ts';
import type { Clock } from './clock.ts';
import type { ReadContext, Staging, TaskContext, WriteContext } from './context.ts';
import type { Identity, VaultKey } from './keys/identity.ts';
import { newId } from './new-id.ts';
import type { Keyring } from './opening/keyring.ts';
import { openWithEither } from './opening/open-with-either.ts';
import { ownSeal } from './opening/own-seal.ts';
import { type Actor, actorIn, type People } from './opening/people.ts';
import { stageSlots } from './opening/staged-slots.ts';

/** What unlocking found out, and what a session lives on until the lock ends the process. */
export type Opened = {
  readonly folder: string;
  readonly db: WritableDb;
  readonly vaultKey: VaultKey;
  /** The key of the audit's chain, kept in the vault. */
  readonly auditKey: Uint8Array;
  readonly people: People;
  /** The keyring of this user over a store, which a purge replaces. */
  readonly keyringIn: (db: () => WritableDb) => Keyring;
  /** The keys of this user. */
  readonly identity: Identity;
  readonly clock: Clock;
  /** How many attempts failed before this one; left out when nobody counted. */
  readonly failures?: number;
  /** Writes what lies outside the store (ledger, people) beside the old files, and gives what puts it in place after the commit. */
  readonly writeLedger: (db: WritableDb, head: AuditHead | null, vaultKey: Uint8Array) => () => void;
};

/** An open vault with one user in it. */
export type Session = {
  readonly actor: () => Actor;
  readonly clock: Clock;
  readonly folder: string;
  /** How many attempts to open the vault failed before this session. */
  readonly failures: number;
  /** A context for a reader that is not an operation. */
  readonly reading: () => ReadContext;
  readonly read: <T>(work: (context: ReadContext) => T) => T;
  /** Runs a command in one transaction with its audit line, and acknowledges it only when it will last. */
  readonly write: <T>(operation: string | null, work: (context: WriteContext) => T) => T;
  readonly taskContext: (
    operation: string,
    isCancelled?: () => boolean,
  ) => { readonly context: TaskContext; readonly audit: () => void; readonly undo: () => void };
  /** Copies the ledger and the audit's head out of the store, after a commit. */
  readonly acknowledge: () => void;
  /** Leaves a line that somebody was refused. */
  readonly noteDenial: (operation: string) => void;
  /** Leaves a line that a client file was looked into, unless this session already left one about that file. */
  readonly noteSight: (operation: string, clientId: ClientId) => void;
  /** Stops, with a line in the audit, when the user is not near enough to a client file for an operation. */
  readonly expectNear: (operation: string, clientId: ClientId | undefined, needs: AboutFile['needs']) => void;
  /** Notes that the passphrase was just asked again, and whether that still counts: once, and for two minutes. */
  readonly confirm: () => void;
  readonly takeConfirmation: () => boolean;
  /** Brings the journal into the file, in a moment in which nobody asks anything. */
  readonly rest: () => void;
  readonly close: () => void;
};

/** The file of the records inside a vault's folder. */
export const vaultFileIn = (folder: string): string => join(folder, 'vault.db');

const confirmationLasts = { minutes: 2 };

/** Makes a session out of what unlocking found. The session owns the store and closes it. */
export const openSession = (opened: Opened, backupPlace: BackupPlace = besideVault): Session => {
  const { folder, auditKey, identity, people, clock, writeLedger } = opened;
  const path = vaultFileIn(folder);
  let db = opened.db;
  let vaultKey = opened.vaultKey;
  const files = opened.keyringIn(() => db);
  const staging: Staging = new Map();
  const sealToMe = ownSeal(identity);
  const actor = (): Actor => actorIn(people.picture(), identity.id);
  const labelOf = (userId: string): string => userOf(people.picture(), userId)?.label ?? '';
  const reach = (clientId: ClientId): Reach => reachOf(actor().roles, files.accessTo(clientId));
  const expectNear = (clientId: ClientId, needs: AboutFile['needs']): void => {
    const near = reach(clientId);
    if (near === 'none') throw new Refusal({ code: 'not-found', what: 'client' });
    if (!isNear(near, needs)) refuse('file-not-readable');
    if (needs === 'write' && isRestricted(db, clientId)) refuse('file-restricted');
  };

  const base = () => ({
    today: clock.today(),
    now: clock.now(),
    actor: actor(),
    labelOf,
    files,
    people,
    reach,
    expectNear,
    sealToMe,
    staging,
    folder,
    backupPlace,
    slots: () => stageSlots(folder).read(),
  });
  // The ledger's copy is written inside each transaction and put in place after it: nothing can fail in between.
  let publish: (() => void) | null = null;
  const prepare = (): void => {
    publish = writeLedger(db, auditHead(db), vaultKey.key);
  };
  const acknowledge = (): void => {
    if (!publish) prepare();
    publish?.();
    publish = null;
  };
  const auditLine = (operation: string, object: string): void => {
    appendAudit(db, auditKey, { at: clock.now(), userId: identity.id, operation, object });
    prepare();
  };

  const writing = () => {
    let object = '';
    const notBsn: string[] = [];
    const slots = stageSlots(folder);
    return {
      /**
       * Writes the line of an operation, after what was said about digits in its fields. Refuses `file-restricted` for one
       * that wrote about somebody who works here and whose file may only be kept: the transaction is then rolled back.
       */
      line: (operation: string): void => {
        // The works of the machine itself, such as filling a demo, are no operation of the contract.
        const isLooking = operation in contract && 'isQuiet' in contract[operation as OpName];
        if (stopsWhileRestricted(operation, isLooking) && isVolunteerRestricted(db, object))
          refuse('file-restricted');
        for (const field of notBsn) auditLine(`not-bsn:${operation}:${field}`, object);
        auditLine(operation, object);
      },
      object: () => object,
      parts: {
        newId,
        identity,
        saidNotBsn: (field: string): void => {
          notBsn.push(field);
        },
        putSlots: slots.put,
        about: (name: string): void => {
          object = name;
        },
      },
      /** Ends what lies outside the transaction, after the commit. */
      settle: slots.settle,
      /** Puts back what lies outside the transaction that was rolled back. */
      undo: (): void => {
        slots.undo();
        people.reload(db);
        files.forget();
      },
    };
  };

  const reopen = (keys: readonly VaultKey[]): void => {
    const again = openWithEither(path, keys);
    db = again.db;
    vaultKey = again.key;
    files.forget();
  };

  let confirmedAt: string | null = null;
  const linesAbout = new Set<string>();

  return {
    actor,
    clock,
    folder,
    failures: opened.failures ?? 0,
    reading: () => ({ ...base(), db }),
    read: (work) => work({ ...base(), db }),
    write: (operation, work) => {
      const { object, line, parts, settle, undo } = writing();
      try {
        const value = transaction(db, () => {
          const result = work({ ...base(), ...parts, db });
          if (operation !== null) line(operation);
          return result;
        });
        acknowledge();
        settle();
        if (operation !== null) linesAbout.add(object());
        return value;
      } catch (error) {
        undo();
        throw error;
      }
    },
    taskContext: (operation, isCancelled = () => false) => {
      const { line, parts, undo } = writing();
      const context: TaskContext = {
        ...base(),
        ...parts,
        get db() {
          return db;
        },
        clock: clock.now,
        get vaultFile() {
          return { path, key: vaultKey.key };
        },
        isCancelled,
        withClosedStore: (work, next) => {
          closeVaultFile(db);
          try {
            return work({ path, key: vaultKey.key });
          } finally {
            reopen(next ? [next, vaultKey] : [vaultKey]);
          }
        },
        closeStore: () => {
          closeVaultFile(db);
          return { reopen: () => reopen([vaultKey]) };
        },
        write: (work) => {
          const value = transaction(db, () => {
            const result = work(db);
            prepare();
            return result;
          });
          acknowledge();
          return value;
        },
      };
      return { context, audit: () => line(operation), undo };
    },
    acknowledge,
    noteDenial: (operation) => {
      transaction(db, () => auditLine(`refused:${operation}`, ''));
      acknowledge();
    },
    noteSight: (operation, clientId) => {
      if (linesAbout.has(clientId)) return;
      transaction(db, () => auditLine(operation, clientId));
      acknowledge();
      linesAbout.add(clientId);
    },
    expectNear: (operation, clientId, needs) => {
      if (clientId === undefined) throw new Error('An operation about a file names no file');
      try {
        expectNear(clientId, needs);
      } catch (error) {
        transaction(db, () => auditLine(`refused:${operation}`, clientId));
        acknowledge();
        throw error;
      }
    },
    confirm: () => {
      confirmedAt = clock.now();
    },
    takeConfirmation: () => {
      const until = confirmedAt && Temporal.Instant.from(confirmedAt).add(confirmationLasts);
      confirmedAt = null;
      return until !== null && until !== '' && Temporal.Instant.compare(clock.now(), until) <= 0;
    },
    rest: () => {
      try {
        bringInJournal(db);
      } catch {
        // A full disk keeps the journal; the next moment of rest, or the next opening, brings it in.
      }
    },
    close: () => {
      try {
        closeVaultFile(db);
      } catch {
        // A full disk keeps the journal beside the file, and the next opening brings it in. A lock never fails.
      }
    },
  };
};
