import type { Contract, In, OpName, OpsOf, Out } from '../core/contract/index.ts';
import type { Day } from '../core/kernel/day.ts';
import type { ClientId } from '../core/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '../db/sql.ts';
import type { AboutFile } from '../core/contract/op.ts';
import type { Reach } from '../core/sharing/reach.ts';
import type { BackupPlace } from './backup/backup-place.ts';
import type { Identity, VaultKey } from './keys/identity.ts';
import type { Keys } from './keys/keys-file.ts';
import type { Keyring } from './opening/keyring.ts';
import type { OwnSeal } from './opening/own-seal.ts';
import type { Actor, People } from './opening/people.ts';

/** What lives in the worker's memory between two calls and nowhere else, such as the rows of a file to import. */
export type Staging = Map<string, unknown>;

/** Everything that a handler may use; nothing is hidden in a module. */
export type ReadContext = {
  readonly db: ReadableDb;
  readonly today: Day;
  /** The instant of this call, ISO UTC. */
  readonly now: string;
  readonly actor: Actor;
  /** The label of any user that ever was, for "door wie". */
  readonly labelOf: (userId: string) => string;
  /** The keys of circles and client files that this user holds. */
  readonly files: Keyring;
  /** Who there is, by signed statements. */
  readonly people: People;
  /** How near this user is to a client file (core/sharing/reach.ts). */
  readonly reach: (clientId: ClientId) => Reach;
  /** Stops with `not-found`, `file-not-readable` or `file-restricted` when this user is not near enough to a client file. */
  readonly expectNear: (clientId: ClientId, needs: AboutFile['needs']) => void;
  readonly sealToMe: OwnSeal;
  readonly staging: Staging;
  readonly folder: string;
  /** Where copies go on this computer. */
  readonly backupPlace: BackupPlace;
  /** The key slots of the vault, as `keys.json` has them now. */
  readonly slots: () => Keys;
};

export type WriteContext = Omit<ReadContext, 'db'> & {
  readonly db: WritableDb;
  /** A fresh random id; the caller says of which kind. */
  readonly newId: <Id extends string>() => Id;
  /** Names the record that this command is about, for the audit line. */
  readonly about: (object: string) => void;
  /** Leaves a line that somebody looked at digits in a field and said that they are no BSN; never the digits. */
  readonly saidNotBsn: (field: string) => void;
  /** Writes `keys.json` with this command: what fails afterwards puts the slots back. */
  readonly putSlots: (keys: Keys) => void;
  /** The keys of this user. */
  readonly identity: Identity;
};

/** How far a task is: `step` is a code that the window has a sentence for. */
export type Progress = { readonly step: string; readonly done: number; readonly total: number };

/** The file of the records, and the key that it now has. */
export type VaultFile = { readonly path: string; readonly key: Uint8Array };

/** A context for tasks; `withClosedStore` is for the moment when the file itself is replaced. */
export type TaskContext = WriteContext & {
  /**
   * Closes the store, runs the work on the files, and opens it again; `db` is then the new one. With `next`, the file
   * may have that key afterwards: it is tried first.
   */
  readonly withClosedStore: <T>(work: (store: VaultFile) => T, next?: VaultKey) => T;
  /** Closes the store and gives what opens it again, for work on the file that takes many steps. */
  readonly closeStore: () => { readonly reopen: () => void };
  /** Runs work in a transaction of its own, for what follows after the commit of the task. */
  readonly write: <T>(work: (db: WritableDb) => T) => T;
  /** The instant now, for a task that lasts. */
  readonly clock: () => string;
  readonly vaultFile: VaultFile;
  /** Whether somebody wants this task to stop; a background task asks between its steps, and cleans up. */
  readonly isCancelled: () => boolean;
};

/**
 * A task in up to three parts. `prepare` works on nothing but keys and may wait. `steps` runs in one transaction, of which each part between two yields lasts at most 50 ms;
 * it can be cancelled at every yield and is then rolled back. `finish` runs after the commit and cannot be cancelled.
 */
export type Task<R, Middle = unknown> = {
  readonly prepare?: () => Promise<void>;
  readonly steps: () => Generator<Progress, Middle>;
  readonly finish: (middle: Middle) => Generator<Progress, R> | AsyncGenerator<Progress, R>;
};

/** Says of a task's parts that they fit together, whatever passes between them. */
export const taskOf = <R, Middle>(task: Task<R, Middle>): Task<R> => task as Task<R>;

type Handler<N extends OpName> = Contract[N]['kind'] extends 'query'
  ? (input: In<N>, context: ReadContext) => Out<N>
  : Contract[N]['kind'] extends 'command'
    ? (input: In<N>, context: WriteContext) => Out<N>
    : Contract[N]['kind'] extends 'task'
      ? (input: In<N>, context: TaskContext) => Task<Out<N>>
      : (input: In<N>) => Out<N> | Promise<Out<N>>;

/** The handlers of some operations: a missing one, or a query that writes, does not compile. */
export type Handlers<N extends OpName> = { readonly [K in N]: Handler<K> };

/** The operations that need an open vault; those of kind `access` live in vault/opening/doorway.ts. */
export type StoreOp = OpsOf<'query'> | OpsOf<'command'> | OpsOf<'task'>;
