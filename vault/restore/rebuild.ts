import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { forgetHoldsOfNobody } from '../../db/purge/forget-holds.ts';
import { appendAudit } from '../../db/repositories/audit.ts';
import { recarryExtensions } from '../../db/repositories/extensions.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import { listStaffIds } from '../../db/repositories/staff-days.ts';
import { eachClientId } from '../../db/restore/compare.ts';
import { expectWhole } from '../../db/restore/expect-whole.ts';
import { writeLedger } from '../../db/restore/ledger-rows.ts';
import { readPeople, writePeople } from '../../db/restore/people-rows.ts';
import { lapseLists } from '../../db/repositories/purge-list.ts';
import { takeToday } from '../../db/restore/today-tables.ts';
import { begin, commit, rollback, transaction, type WritableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import type { Progress } from '../context.ts';
import type { Identity } from '../keys/identity.ts';
import { newId } from '../new-id.ts';
import { auditKeyIn } from '../opening/open-vault.ts';
import { actorIn } from '../opening/people.ts';
import { proveSteps, type Removed, removeSteps } from '../purge/purge-run.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { refreshTimers } from '../retention/timers.ts';
import { joinLedgers, ledgersOutside, unknownTo } from './ledgers.ts';
import { type MergedPeople, mergePeople } from './merge-people.ts';
import { besidePresent, ifReadable, type Present } from './present.ts';
import { type Again, planAgain } from './remove-again.ts';
import { noteWantedReaders } from './wanted-readers.ts';

/** What is being restored, by whom, and what is known of the vault of now. */
export type Rebuilding = {
  /** The closed new file and its key; it holds what the copy held. */
  readonly file: { readonly path: string; readonly key: Uint8Array };
  /** The folder of the vault of now, and of the copy. */
  readonly folder: string;
  readonly copyPath: string;
  readonly vaultId: string;
  readonly identity: Identity;
  readonly present: Present;
  readonly clock: Clock;
};

type Carried = { readonly people: MergedPeople; readonly again: Again };

/** Carries over what stays as it is today, in one transaction, and finds what must go once more. */
const carryOver = (db: WritableDb, it: Rebuilding, present: Present): Carried =>
  transaction(db, () => {
    const people = mergePeople(readPeople(db), present.people, it.identity.founder);
    const own = listLedger(db, 0);
    const outside = ledgersOutside(it.folder, it.copyPath, it.vaultId, auditKeyIn(db));
    const joined = joinLedgers([own, present.ledger, ...outside]);
    const taken = present.db ? takeToday(present.db, db) : { hasOtherRules: false };
    // A list was made of the records as they were then: after a restore nobody approved what is here now.
    lapseLists(db, it.clock.now());
    writePeople(db, people.rows);
    writeLedger(db, joined);
    if (present.db) noteWantedReaders(present.db, db, people.picture);
    if (taken.hasOtherRules) {
      for (const id of eachClientId(db)) refreshTimers(db, id);
      for (const id of listStaffIds(db)) refreshStaffTimers(db, id);
    }
    forgetHoldsOfNobody(db);
    recarryExtensions(db);
    return { people, again: planAgain(db, unknownTo(own, joined)) };
  });

/** Removes once more what the ledger says, and leaves the line of this restore. */
function* removeAgain(
  db: WritableDb,
  it: Rebuilding,
  { people, again }: Carried,
): Generator<Progress, Removed | null> {
  const { identity, clock, copyPath } = it;
  const now = clock.now();
  const actor = actorIn(people.picture, identity.id);
  const hasSome =
    again.plans.length + again.notes.length + again.attachments.length + again.pieces.length > 0;
  const steps = removeSteps({ db, actor, now, newId, about: () => undefined }, again.plans, {
    reason: 'restored',
    leftOut: 0,
    notes: again.notes,
    attachments: again.attachments,
    pieces: again.pieces,
  });
  const removed = hasSome ? yield* steps : null;
  appendAudit(db, auditKeyIn(db), {
    at: now,
    userId: identity.id,
    operation: 'backup.restore',
    object: basename(copyPath),
  });
  return removed;
}

/**
 * Makes the vault out of the copy in a file of its own, step by step: what stays as it is today is carried over (of a
 * vault that turns out to be damaged, what lies beside it), what was removed since the copy is removed again with its
 * search and its certificate, and the whole file is proven. Nothing else is touched, so a crash at any moment leaves
 * the vault of now. Gives what was removed again, and whose people count. Refuses as db/purge, `backup-not-verified`.
 */
export function* rebuild(it: Rebuilding): Generator<Progress, Carried> {
  const { file, folder, clock } = it;
  let db = openVaultFile(file.path, file.key);
  try {
    const { snapshot } = migrate(db, migrations, dirname(file.path));
    if (snapshot) rmSync(snapshot, { force: true });
    yield { step: 'carrying', done: 0, total: 0 };
    const carried =
      ifReadable(() => carryOver(db, it, it.present)) ??
      carryOver(db, it, besidePresent(folder, it.vaultId, it.identity));
    let removed: Removed | null = null;
    begin(db);
    try {
      removed = yield* removeAgain(db, it, carried);
      commit(db);
    } catch (error) {
      rollback(db);
      throw error;
    }
    if (removed) {
      const store = {
        get db() {
          return db;
        },
        folder,
        vaultFile: file,
        withClosedStore: <T>(work: (closed: typeof file) => T): T => {
          closeVaultFile(db);
          try {
            return work(file);
          } finally {
            db = openVaultFile(file.path, file.key);
          }
        },
        write: <T>(work: (open: WritableDb) => T): T => transaction(db, () => work(db)),
      };
      yield* proveSteps(store, removed, clock.now);
    }
    closeVaultFile(db);
    for (const { pagesDone, pagesTotal } of expectWhole(file.path, file.key))
      yield { step: 'verifying', done: pagesDone, total: pagesTotal };
    return carried;
  } finally {
    closeVaultFile(db);
  }
}
