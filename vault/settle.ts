import type { StoreEvent } from '../core/contract/bridge.ts';
import { markedRun } from '../db/repositories/purge.ts';
import { proveSteps, removedByMarker } from './purge-run.ts';
import type { Session } from './session.ts';

/**
 * Finishes, before the first screen, the purge that an interruption cut off between its commit and its proof. Its
 * certificate says that names could only be sought by id. Tells how far it is.
 */
export const settleVault = async (session: Session, emit: (event: StoreEvent) => void): Promise<void> => {
  const run = markedRun(session.reading().db);
  if (!run) return;
  const { context } = session.taskContext('purge.run');
  for (const progress of proveSteps(context, removedByMarker(run), session.clock.now)) {
    emit({ kind: 'progress', task: 'purge.run', ...progress });
    await new Promise((settle) => setImmediate(settle));
  }
};
