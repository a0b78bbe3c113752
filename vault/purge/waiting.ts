import type { RecordId } from '../../core/kernel/ids.ts';
import { type Waits, waitsFor } from '../../core/purge/waits.ts';
import { whoMightWait } from '../../db/purge/might-wait.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** Everybody whose data wait on the purge list now, and why. */
export const waitingPeople = (db: ReadableDb): ReadonlyMap<RecordId, Waits> =>
  new Map(
    whoMightWait(db).flatMap(({ recordId, ...person }) => {
      const waits = waitsFor(person);
      return waits === null ? [] : [[recordId, waits] as const];
    }),
  );
