import { type BulkFile, checkBulk, leftOutOfBulk } from '../../core/clients/decide-bulk.ts';
import { decideClose } from '../../core/clients/decide-close.ts';
import { type BulkChange, BulkLeftOut, type ClientFind, ClientInput } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found, Refusal, refuse } from '../../core/kernel/refusal.ts';
import { listBulkFiles } from '../../db/repositories/bulk.ts';
import { getClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { findRows } from '../../db/repositories/search.ts';
import type { Progress, ReadContext, WriteContext } from '../context.ts';
import { expectMayHaveClient } from '../gate/expect-gate.ts';
import { changeFile } from './change-file.ts';
import { closeFile } from './close-file.ts';
import { searchFor } from './find.ts';
import { sha256 } from '../sha256.ts';

type Planned = { readonly id: ClientId; readonly why: BulkLeftOut | null };

/** What a change of many files would do to each of those that are found, in the order of the list. */
export type BulkPlan = {
  readonly digest: string;
  readonly files: readonly Planned[];
  readonly leftOut: readonly { readonly why: BulkLeftOut; readonly count: number }[];
};

/** Plans it; refuses as `checkBulk`, and as the gate does about whom they would all be assigned to. */
export const planBulk = (context: ReadContext, find: ClientFind, change: BulkChange): BulkPlan => {
  checkBulk(change, context.today);
  if (change.kind === 'assign' && change.assignedTo !== null) expectMayHaveClient(context, change.assignedTo);
  const { db, files: keys } = context;
  const files = listBulkFiles(db, findRows(db, searchFor(context, find)), keys.circleIds()).map(
    (file: BulkFile & { readonly id: ClientId }) => ({ id: file.id, why: leftOutOfBulk(file, change) }),
  );
  const digest = sha256(JSON.stringify([change, files.map(({ id, why }) => [id, why])])).slice(0, 32);
  const counts = Map.groupBy(files, ({ why }) => why);
  return {
    digest,
    files,
    leftOut: BulkLeftOut.options.flatMap((why) => {
      const count = counts.get(why)?.length ?? 0;
      return count === 0 ? [] : [{ why, count }];
    }),
  };
};

const changeOne = (context: WriteContext, id: ClientId, change: BulkChange): void => {
  const { db, files, today } = context;
  const client = found(getClient(db, id), 'client');
  if (change.kind === 'close') {
    closeFile(context, id, decideClose(client, change.on, today), {
      closedReason: change.reason.trim(),
      outcome: change.outcome ?? null,
    });
    return;
  }
  const { kind: _, ...fields } = change;
  changeFile(
    context,
    id,
    ClientInput.strip().parse({ ...client, ...getClientDetail(db, files.of(id), id), ...fields }),
  );
};

/** How long a part between two yields may last, in milliseconds. */
const partOf = 25;

/**
 * Does it file by file, each through the same checks as a change of one; a file whose own data do not allow it is left
 * out. Yields at least every 25 ms or so, and the caller may roll back at any yield. Gives how many were changed and
 * left out. Refuses `bulk-changed` when the plan is another than the one that was shown, and `bulk-nothing`.
 */
export function* bulkSteps(
  context: WriteContext,
  asked: { readonly find: ClientFind; readonly change: BulkChange; readonly digest: string },
): Generator<Progress, { changed: number; leftOut: number }> {
  const plan = planBulk(context, asked.find, asked.change);
  if (plan.digest !== asked.digest) refuse('bulk-changed');
  const chosen = plan.files.filter(({ why }) => why === null);
  if (chosen.length === 0) refuse('bulk-nothing');
  let changed = 0;
  let refusal: Refusal | null = null;
  let since = performance.now();
  for (const [done, { id }] of chosen.entries()) {
    try {
      changeOne(context, id, asked.change);
      changed += 1;
    } catch (error) {
      // Its own data stand in the way, such as a number that is no longer one: the others go on.
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
    if (performance.now() - since > partOf) {
      yield { step: 'changing', done, total: chosen.length };
      since = performance.now();
    }
  }
  if (changed === 0) throw refusal ?? new Error('A change of many files that changed none');
  context.about(String(changed));
  return { changed, leftOut: plan.files.length - changed };
}
