import type { In } from '../../core/contract/index.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { assertClock } from '../../core/purge/clock.ts';
import { assertProposed, readyOn } from '../../core/purge/list-steps.ts';
import { decideApproval } from '../../core/users/approval.ts';
import { lastActAt } from '../../db/repositories/audit-list.ts';
import { getList, putApproved } from '../../db/repositories/purge-list.ts';
import { type Task, type TaskContext, taskOf } from '../context.ts';
import { countAttempt } from '../keys/attempts.ts';
import { forgetIdentity, type Identity } from '../keys/identity.ts';
import { openSlot } from '../keys/slot.ts';
import { areTheirOwn, digestOfList } from './freeze-list.ts';
import { listNow } from './list-now.ts';

/** Everything that must hold before anybody signs; gives what is signed. */
const expectSame = ({ db, today, now }: TaskContext, asked: In<'purge.approve'>) => {
  assertClock(lastActAt(db), now);
  const list = found(getList(db, asked.listId), 'list');
  assertProposed(list, today);
  const { lines } = listNow(db, list);
  const isSame = digestOfList(list, lines) === list.digest && areTheirOwn(lines);
  if (!isSame || asked.digest !== list.digest || lines.some(({ skip }) => skip !== null))
    return refuse('list-changed');
  return list;
};

const approveAs = (identity: Identity, asked: In<'purge.approve'>, context: TaskContext): void => {
  const { db, now, today, people } = context;
  const list = expectSame(context, asked);
  const { isAlone, aloneReason } = decideApproval(people.picture(), identity.id, {
    madeBy: list.madeBy,
    aloneReason: asked.aloneReason,
  });
  const from = readyOn(today, list.coolingDays);
  people.stateAs(
    identity,
    db,
    {
      kind: 'purge-approved',
      subject: list.madeBy,
      body: {
        list: list.id,
        digest: list.digest,
        lines: list.lines,
        coolingDays: list.coolingDays,
        readyOn: from,
        alone: isAlone,
      },
    },
    now,
  );
  putApproved(db, list.id, {
    by: identity.id,
    at: now,
    aloneReason,
    readyOn: from,
  });
};

/**
 * The approval of a list by somebody with her own passphrase, while whoever is in stays in: her slot is opened for
 * one signature and forgotten. A wrong passphrase slows down the next attempt as at the unlock.
 */
export const approveList = (
  asked: In<'purge.approve'>,
  context: TaskContext,
): Task<Record<string, never>> => {
  let identity: Identity | null = null;
  return taskOf({
    prepare: async () => {
      expectSame(context, asked);
      identity = await countAttempt(context.folder, context.clock, () =>
        openSlot(context.slots(), asked.label, asked.passphrase),
      );
    },
    *steps() {
      context.about(asked.listId);
      if (!identity) throw new Error('An approval without who gives it');
      try {
        approveAs(identity, asked, context);
      } finally {
        forgetIdentity(identity);
      }
      yield { step: 'approved', done: 1, total: 1 };
    },
    *finish() {
      yield { step: 'done', done: 1, total: 1 };
      return {};
    },
  });
};
