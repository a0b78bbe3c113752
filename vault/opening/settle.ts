import type { StoreEvent } from '../../core/contract/bridge.ts';
import { clockFault } from '../../core/purge/clock.ts';
import { logLimit } from '../../core/retention/log-limit.ts';
import { expireAudit, expirePurgeLog } from '../../db/purge/expire-logs.ts';
import { lastActAt } from '../../db/repositories/audit-list.ts';
import { markedRun } from '../../db/repositories/purge.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { signAnchor } from '../audit/anchor.ts';
import { auditOpening } from '../audit/at-opening.ts';
import { settleCopies } from '../backup/known-copies.ts';
import { proveSteps, removedByMarker } from '../purge/purge-run.ts';
import { putWantedReaders } from '../restore/wanted-readers.ts';
import type { Session } from '../session.ts';
import { needsTending, tendCircles } from '../sharing/tend-circles.ts';
import { settleBasis } from '../retention/basis.ts';
import { rulesIn } from '../retention/timers.ts';

/** Finishes every purge that an interruption cut off between its commit and its proof; names could only be sought by id. */
const finishPurge = async (session: Session, emit: (event: StoreEvent) => void): Promise<void> => {
  const { context } = session.taskContext('purge.run');
  for (let run = markedRun(context.db); run; run = markedRun(context.db)) {
    for (const progress of proveSteps(context, removedByMarker(run), session.clock.now)) {
      emit({ kind: 'progress', task: 'purge.run', ...progress });
      await new Promise((settle) => setImmediate(settle));
    }
  }
};

/** Lets the lines of both logs go that have had their term, when a rule for them is confirmed; never by a wrong clock. */
const expireLogs = (session: Session): void => {
  const { context } = session.taskContext('vault.unlock');
  const { today, now, identity } = context;
  const vaultId = getSetting(context.db, 'vault-id') ?? '';
  if (clockFault(lastActAt(context.db), now)) return;
  for (const { category, period } of rulesIn(context.db)) {
    if (category === 'audit-log')
      context.write((db) =>
        expireAudit(db, logLimit(period, today), (last) => signAnchor(identity, vaultId, last, now)),
      );
    if (category === 'purge-log') context.write((db) => expirePurgeLog(db, logLimit(period, today)));
  }
};

/** Does for the circles of whoever is in what others could not; most unlocks find nothing and write nothing. */
const tend = (session: Session): void => {
  const { context } = session.taskContext('vault.unlock');
  if (!needsTending(context)) return;
  context.write((db) => {
    for (const _ of tendCircles({ ...context, db }));
  });
};

/**
 * Brings a vault in order before its first screen: what the log says about the last time comes before anything is
 * written, then an interrupted purge, who reads which file after a restore, what the circles of whoever is in wait for, what lost its consent by expiry, logs and copies past their term.
 */
export const settleVault = async (session: Session, emit: (event: StoreEvent) => void): Promise<void> => {
  auditOpening(session);
  await finishPurge(session, emit);
  putWantedReaders(session);
  tend(session);
  settleBasis(session);
  expireLogs(session);
  settleCopies(session.taskContext('vault.unlock').context);
};
