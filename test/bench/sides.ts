import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import type { Note } from '../../core/contract/notes.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { NoteId } from '../../core/kernel/ids.ts';
import { seedUser } from '../../build/seed/seed-vault.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import { all, run } from '../../db/sql.ts';
import { clockOn } from '../../vault/clock.ts';
import { type Task, type TaskContext, taskOf } from '../../vault/context.ts';
import type { Keyring } from '../../vault/opening/keyring.ts';
import type { Identity } from '../../vault/keys/identity.ts';
import { readKeys } from '../../vault/keys/keys-store.ts';
import { openSlot } from '../../vault/keys/slot.ts';
import { verifyStatements } from '../../vault/keys/statement.ts';
import { keepLedgerFile } from '../../vault/opening/ledger-file.ts';
import { openVault } from '../../vault/opening/open-vault.ts';
import { handlers } from '../../vault/operations/index.ts';
import type { Removed } from '../../vault/purge/purge-run.ts';
import { makeServe, type ServeParts } from '../../vault/serve.ts';
import { type Opened, openSession, type Session } from '../../vault/session.ts';
import { openPlainFile, provePlain } from './plain.ts';

/** One side of the comparison: an open vault, and calls through the same `serve` as the app's. */
export type Side = {
  readonly session: Session;
  readonly call: <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;
};

const sideOf = (session: Session, answers: typeof handlers): Side => {
  const { serve } = makeServe({
    handlers: answers,
    // What works outside an open vault is not measured through the door.
    access: {} as ServeParts['access'],
    session: () => session,
    reportBug: (operation, error) => {
      throw new Error(operation, { cause: error });
    },
    emit: () => undefined,
  });
  return {
    session,
    call: async <N extends OpName>(name: N, input: In<N>) => {
      const reply = await serve(name, input);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
      return reply.value as Out<N>;
    },
  };
};

/** Who comes in: what the key derivation gives. */
export const identityOf = async (folder: string): Promise<Identity> =>
  openSlot(readKeys(folder), seedUser.label, seedUser.passphrase);

/** Opens a vault as an unlock does after the key derivation. */
export const openOurs = (folder: string, identity: Identity, today: Day): Opened =>
  openVault(folder, readKeys(folder).vaultId, identity, clockOn(today));

/** The encrypted side: the app as it is. */
export const ourSide = (opened: Opened): Side => sideOf(openSession(opened), handlers);

/** The folder of the plaintext twin beside a vault. */
export const twinOf = (folder: string): string => `${folder}.plain`;

/** The import of the twin still seals the remarks of its rows, under this key: some microseconds of each row. */
const zeroKeys: Keyring = {
  of: () => new Uint8Array(32),
  make: () => new Uint8Array(32),
  ofStaff: () => new Uint8Array(32),
  makeStaff: () => new Uint8Array(32),
  accessTo: () => ({ isThere: true, hasKeys: true, holdsKey: true }),
  circleKey: () => new Uint8Array(32),
  circleIds: () => [],
  forget: () => undefined,
};

/** Opens the twin with the same reads and checks. `opened` gives what has nothing to do with the file. */
export const openTwin = (folder: string, identity: Identity, opened: Opened): Opened => {
  const twin = twinOf(folder);
  const db = openPlainFile(join(twin, 'vault.db'));
  // Whoever approves a list signs it with a passphrase of her own.
  copyFileSync(join(folder, 'keys.json'), join(twin, 'keys.json'));
  migrate(db, migrations, twin);
  verifyStatements(listStatements(db), identity.founder);
  return {
    ...opened,
    folder: twin,
    db,
    keyringIn: () => zeroKeys,
    writeLedger: keepLedgerFile(twin, 'twin', opened.auditKey),
  };
};

type PlainNote = Omit<
  Note,
  'text' | 'author' | 'correctedBy' | 'isWithClient' | 'special' | 'restsOn' | 'losesBasisOn'
> & {
  readonly bytes: Uint8Array;
  readonly authorId: string;
};

/** The app's own handlers, but for the few that seal or open a text, or prove a purge in an encrypted file. */
const plainHandlers: typeof handlers = {
  ...handlers,
  'notes.list': ({ clientId }, { db, labelOf }) =>
    all<PlainNote>(
      db,
      `SELECT id, on_day AS "on", kind, text_sealed AS bytes, author_id AS authorId, recorded_at AS recordedAt,
         corrected_at AS correctedAt FROM note WHERE client_id = ? ORDER BY on_day DESC, recorded_at DESC, id`,
      [clientId],
    ).map(({ bytes, authorId, ...note }) => ({
      ...note,
      text: Buffer.from(bytes).toString('utf8'),
      author: labelOf(authorId),
      correctedBy: '',
      isWithClient: false,
      special: null,
      restsOn: null,
      losesBasisOn: null,
    })),
  'notes.write': (input, context) => {
    const written = handlers['notes.write']({ ...input, text: '-' }, context);
    run(context.db, 'UPDATE note SET text_sealed = @text WHERE id = @id', {
      text: Buffer.from(input.text),
      id: written.id satisfies NoteId,
    });
    return written;
  },
  'purge.run': (given, context: TaskContext) => {
    const ours = handlers['purge.run'](given, context) as Task<unknown, Removed>;
    return taskOf({
      steps: ours.steps,
      finish: (removed) => provePlain(context.db, context.folder, removed),
    });
  },
};

/** The plaintext side. */
export const plainSide = (opened: Opened): Side => sideOf(openSession(opened), plainHandlers);
