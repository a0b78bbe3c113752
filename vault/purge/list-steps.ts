import type { In, Out } from '../../core/contract/index.ts';
import type { Certificate } from '../../core/contract/purge.ts';
import { Cooling, type EndedList } from '../../core/contract/purge-list.ts';
import { jsonOf } from '../../core/kernel/json.ts';
import type { PurgeListId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { assertClock } from '../../core/purge/clock.ts';
import { usualCooling } from '../../core/purge/cooling.ts';
import { countRemovals } from '../../core/purge/counts.ts';
import { assertMayRun, decideWithdraw } from '../../core/purge/list-steps.ts';
import type { RemovalPlan } from '../../core/purge/plan.ts';
import { approvalOf } from '../../core/users/picture.ts';
import { lastActAt } from '../../db/repositories/audit-list.ts';
import {
  endedLists,
  endList,
  getList,
  insertList,
  type StoredList,
  waitingList,
} from '../../db/repositories/purge-list.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { type ReadContext, type Task, type TaskContext, taskOf, type WriteContext } from '../context.ts';
import { rulesIn, versionIn } from '../retention/timers.ts';
import { areTheirOwn, digestOfList, frozenLines } from './freeze-list.ts';
import { listNow } from './list-now.ts';
import { linesWithNames, openList, proofOfList, viewOfOpen } from './list-view.ts';
import { proveSteps, removeSteps } from './purge-run.ts';

/** How long a list waits after its approval that is made now. */
export const coolingIn = (db: ReadableDb): Cooling => {
  const known = Cooling.safeParse(jsonOf(getSetting(db, 'purge-cooling') ?? ''));
  return known.success ? known.data : usualCooling;
};

/** Makes a list of exactly these plans. A list that was forgotten lapses; refuses `list-open` while another waits. */
export const propose = (plans: readonly RemovalPlan[], context: WriteContext): { listId: PurgeListId } => {
  const { db, now, actor } = context;
  if (openList(context)) refuse('list-open');
  const old = waitingList(db);
  if (old) endList(db, old.id, { state: 'lapsed', by: null, at: now, reason: '' });
  const id = context.newId<PurgeListId>();
  const { days, reason } = coolingIn(db);
  const lines = frozenLines(plans, versionIn(db));
  const list = { id, madeBy: actor.id, madeAt: now, coolingDays: days, coolingReason: reason };
  insertList(db, { ...list, number: takeNumber(db, 'purge_list'), digest: digestOfList(list, lines) }, lines);
  context.about(id);
  return { listId: id };
};

const endedView = (list: StoredList, labelOf: ReadContext['labelOf']): readonly EndedList[] =>
  list.state === 'proposed' || list.state === 'approved'
    ? []
    : [
        {
          number: list.number,
          state: list.state,
          lines: list.lines,
          madeAt: list.madeAt,
          endedBy: list.endedBy === null ? '' : labelOf(list.endedBy),
          endedAt: list.endedAt ?? list.madeAt,
          reason: list.endedReason,
        },
      ];

const endedShown = 5;

/** What the screens show of lists. */
export const showLists = (context: ReadContext): Out<'purge.list'> => {
  const open = openList(context);
  return {
    open: open ? viewOfOpen(open, context) : null,
    cooling: coolingIn(context.db),
    ended: endedLists(context.db, endedShown).flatMap((list) => endedView(list, context.labelOf)),
  };
};

/** A page of the lines of a list with the names that they are about. */
export const showLines = (
  { listId, skipped, offset, limit }: In<'purge.lines'>,
  { db }: ReadContext,
): Out<'purge.lines'> => {
  const { lines } = listNow(db, found(getList(db, listId), 'list'));
  const shown = skipped ? lines.filter(({ skip }) => skip !== null) : lines;
  return { total: shown.length, lines: [...linesWithNames(db, shown.slice(offset, offset + limit))] };
};

/** What a list would remove now, counted as its certificate will. */
export const showEffect = (listId: PurgeListId, { db }: ReadContext): Out<'purge.effect'> =>
  countRemovals(listNow(db, found(getList(db, listId), 'list')).plans, rulesIn(db));

/** Ends a list before its purge. */
export const withdraw = ({ listId, reason }: In<'purge.withdraw'>, context: WriteContext): void => {
  const { db, actor, now, today } = context;
  const list = found(getList(db, listId), 'list');
  const because = decideWithdraw(list, actor, reason, today);
  context.about(listId);
  endList(db, listId, { state: 'withdrawn', by: actor.id, at: now, reason: because });
};

/** What of an approved list may go now; refuses as core/purge/list-steps.ts says, and `nothing-goes`. */
const approvedNow = ({ listId, typedName }: In<'purge.run'>, context: TaskContext) => {
  const { db, people, actor, today } = context;
  const list = found(getList(db, listId), 'list');
  const { lines, plans } = listNow(db, list);
  const approval = assertMayRun(
    list,
    {
      approval: approvalOf(people.picture(), list.id),
      digest: areTheirOwn(lines) ? digestOfList(list, lines) : '',
      lines: lines.length,
    },
    { label: actor.label, typedName },
    today,
  );
  if (plans.length === 0) refuse('nothing-goes');
  return { list: { ...list, coolingDays: approval.coolingDays }, lines, plans };
};

/**
 * The run of an approved list: removes what of it still may go and nothing else, ends the list in the same transaction,
 * and proves that it is gone. `leftOut` counts what was left out of the list from the start.
 */
export const runList = (
  asked: In<'purge.run'>,
  context: TaskContext,
  leftOut: () => number,
): Task<Certificate> =>
  taskOf({
    *steps() {
      const { db, actor, now, labelOf } = context;
      assertClock(lastActAt(db), now);
      const { list, lines, plans } = approvedNow(asked, context);
      endList(db, list.id, { state: 'done', by: actor.id, at: now, reason: '' });
      return yield* removeSteps(context, plans, {
        reason: 'term',
        leftOut: leftOut(),
        list: proofOfList(list, lines, labelOf),
      });
    },
    *finish(removed) {
      return yield* proveSteps(context, removed, context.clock);
    },
  });
