import type { In } from '../../core/contract/index.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { decideExtension } from '../../core/retention/decide-extension.ts';
import { endExtension, insertExtension } from '../../db/repositories/extensions.ts';
import { listTimers, putLeftOut } from '../../db/repositories/retention.ts';
import type { WriteContext } from '../context.ts';
import { rulesIn } from './timers.ts';

/**
 * Gives one kind of data of a record a later day, in the caller's transaction: the timer carries it, and what was decided
 * is kept for the FG. Refuses as `decideExtension`.
 */
export const extend = (
  { recordId, category, ...choice }: In<'purge.leaveOut'>,
  { db, today, actor, about, newId }: WriteContext,
): void => {
  about(recordId);
  const timer = found(
    listTimers(db, recordId).find((it) => it.category === category),
    'timer',
  );
  const rule = found(
    rulesIn(db).find(({ code }) => code === timer.ruleCode),
    'rule',
  );
  const given = { ...decideExtension({ dueOn: timer.dueOn, rule }, choice, today), by: actor.id };
  putLeftOut(db, { recordId, category }, given);
  insertExtension(db, {
    ...given,
    id: newId<string>(),
    recordId,
    kind: timer.kind,
    category,
    ruleCode: rule.code,
    on: today,
  });
};

/** Takes the later day back: from now on the term counts as it was. Refuses `not-left-out`. */
export const endExtending = (
  { recordId, category }: In<'purge.takeBack'>,
  { db, today, actor, about }: WriteContext,
): void => {
  about(recordId);
  const timer = listTimers(db, recordId).find((it) => it.category === category);
  if (!timer || timer.leftOutUntil === null) return refuse('not-left-out');
  putLeftOut(db, { recordId, category }, null);
  endExtension(db, { recordId, category }, { by: actor.id, on: today });
};
