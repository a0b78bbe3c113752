import type { In, Out } from '../../core/contract/index.ts';
import { assertMayRestore, restoreWord } from '../../core/backup/restore-rule.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { countRecords } from '../../db/repositories/backup.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import { countMissing, countOpenedAgain } from '../../db/restore/compare.ts';
import { readPeople } from '../../db/restore/people-rows.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { forgetIdentity } from '../keys/identity.ts';
import type { Doorway } from '../opening/doorway.ts';
import { auditKeyIn } from '../opening/open-vault.ts';
import { actorIn } from '../opening/people.ts';
import { joinLedgers, ledgersOutside, unknownTo } from './ledgers.ts';
import { mergePeople } from './merge-people.ts';
import { keysOfCopy } from './open-copy.ts';
import { closeBoth, type ForRestore, openForRestore } from './open-for-restore.ts';
import { ifReadable } from './present.ts';
import { planAgain } from './remove-again.ts';
import { targetFor } from './target.ts';

/** What `backup.look` says. */
export type Looked = Out<'backup.look'>;

const compare = (now: ReadableDb | null, then: ReadableDb) =>
  now &&
  ifReadable(() => ({
    now: countRecords(now),
    lost: countMissing(now, then),
    openedAgain: countOpenedAgain(now, then),
  }));

/**
 * Compares an open copy with what can be read of the vault of now. Says what the copy holds, what would be lost, what
 * goes once more and what has to be typed. Refuses `user-removed`, `role-missing` and `statement-*`.
 */
export const lookInto = ({ db: copy, present, identity, vaultId, copyPath, target }: ForRestore): Looked => {
  const people = mergePeople(readPeople(copy), present.people, identity.founder);
  assertMayRestore(actorIn(people.picture, identity.id).roles);
  const own = listLedger(copy, 0);
  const outside = ledgersOutside(target.folder, copyPath, vaultId, auditKeyIn(copy));
  const removals = unknownTo(own, joinLedgers([own, present.ledger, ...outside]));
  const holds = countRecords(copy);
  const compared = compare(present.db, copy);
  const { plans, notes } = planAgain(copy, removals);
  return {
    // What the copy says of itself was signed by nobody; its newest line was.
    madeAt: auditHead(copy)?.at ?? '',
    holds,
    now: compared?.now ?? null,
    lost: compared?.lost ?? null,
    openedAgain: compared?.openedAgain ?? 0,
    removedSince: { clients: plans.length, notes: notes.length },
    people: people.from,
    word: restoreWord(compared?.now ?? null, holds, compared?.lost ?? null),
  };
};

/**
 * Looks into a copy for whoever has a passphrase, and changes nothing: neither the copy nor the vault of now. Refuses as
 * `backup.look` says.
 */
export const lookIntoCopy = async (asked: In<'backup.look'>, doorway: Doorway): Promise<Looked> => {
  const target = targetFor(doorway.home, asked.folder, keysOfCopy(asked.path).vaultId);
  const look = async (): Promise<Looked> => {
    const it = await openForRestore(asked, target, doorway, (progress) =>
      doorway.report('backup.look', progress),
    );
    try {
      return lookInto(it);
    } finally {
      closeBoth(it);
      forgetIdentity(it.identity);
    }
  };
  return target.isNew ? look() : doorway.withClosedVault(asked.label, look);
};
