import { join } from 'node:path';
import { closeVaultFile, openVaultFile } from '../db/open.ts';
import { type AuditHead, appendAudit, auditHead, verifyAudit } from '../db/repositories/audit.ts';
import { transaction, type WritableDb } from '../db/sql.ts';
import type { Clock } from './clock.ts';
import type { Identity } from './keys/identity.ts';
import { ownSeal } from './opening/own-seal.ts';
import { newId } from './new-id.ts';
import type { Actor, FileKeys, ReadContext, Staging, TaskContext, WriteContext } from './context.ts';

/** What unlocking found out, and what a session lives on until the lock ends the process. */
export type Opened = {
  readonly folder: string;
  readonly db: WritableDb;
  readonly vaultKey: Uint8Array;
  /** The key of the audit's chain, derived from the vault key. */
  readonly auditKey: Uint8Array;
  readonly actor: Actor;
  readonly labelOf: (userId: string) => string;
  /** How this user reads file keys; takes the store, because a purge replaces it. */
  readonly filesIn: (db: () => WritableDb) => FileKeys;
  /** The keys of this user; drafts are sealed to them. */
  readonly identity: Identity;
  readonly clock: Clock;
  /** Writes the ledger's copy beside the old one, and gives what puts it in place after the commit. */
  readonly writeLedger: (db: WritableDb, head: AuditHead | null) => () => void;
};

/** An open vault with one user in it. */
export type Session = {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly folder: string;
  /** A context for a reader that is not an operation. */
  readonly reading: () => ReadContext;
  readonly read: <T>(work: (context: ReadContext) => T) => T;
  /** Runs a command in one transaction with its audit line, and acknowledges it only when it will last. */
  readonly write: <T>(operation: string | null, work: (context: WriteContext) => T) => T;
  readonly taskContext: (operation: string) => { readonly context: TaskContext; readonly audit: () => void };
  /** Copies the ledger and the audit's head out of the store, after a commit. */
  readonly acknowledge: () => void;
  /** Leaves a line that somebody was refused. */
  readonly noteDenial: (operation: string) => void;
  readonly close: () => void;
};

/** The file of the records inside a vault's folder. */
export const vaultFileIn = (folder: string): string => join(folder, 'vault.db');

/** Makes a session out of what unlocking found. The session owns the store and closes it. */
export const openSession = (opened: Opened): Session => {
  const { folder, vaultKey, auditKey, actor, labelOf, clock, writeLedger } = opened;
  const path = vaultFileIn(folder);
  let db = opened.db;
  const files = opened.filesIn(() => db);
  const staging: Staging = new Map();

  const sealToMe = ownSeal(opened.identity);
  const base = () => ({
    today: clock.today(),
    now: clock.now(),
    actor,
    labelOf,
    files,
    sealToMe,
    staging,
    folder,
    verifyAudit: () => verifyAudit(db, auditKey),
  });
  // The ledger's copy is written inside each transaction and put in place after it: nothing can fail in between.
  let publish: (() => void) | null = null;
  const prepare = (): void => {
    publish = writeLedger(db, auditHead(db));
  };
  const acknowledge = (): void => {
    if (!publish) prepare();
    publish?.();
    publish = null;
  };
  const auditLine = (operation: string, object: string): void => {
    appendAudit(db, auditKey, { at: clock.now(), userId: actor.id, operation, object });
    prepare();
  };

  const writing = () => {
    let object = '';
    const about = (name: string): void => {
      object = name;
    };
    return { object: () => object, parts: { newId, about } };
  };

  return {
    actor,
    clock,
    folder,
    reading: () => ({ ...base(), db }),
    read: (work) => work({ ...base(), db }),
    write: (operation, work) => {
      const { object, parts } = writing();
      const value = transaction(db, () => {
        const result = work({ ...base(), ...parts, db });
        if (operation !== null) auditLine(operation, object());
        return result;
      });
      acknowledge();
      return value;
    },
    taskContext: (operation) => {
      const { object, parts } = writing();
      const context: TaskContext = {
        ...base(),
        ...parts,
        get db() {
          return db;
        },
        clock: clock.now,
        vaultFile: { path, key: vaultKey },
        withClosedStore: (work) => {
          try {
            closeVaultFile(db);
            return work({ path, key: vaultKey });
          } finally {
            db = openVaultFile(path, vaultKey);
          }
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
      return { context, audit: () => auditLine(operation, object()) };
    },
    acknowledge,
    noteDenial: (operation) => {
      transaction(db, () => auditLine(`refused:${operation}`, ''));
      acknowledge();
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
