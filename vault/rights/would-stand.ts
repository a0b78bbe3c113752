import type { ErasureEffect } from '../../core/contract/rights.ts';
import { ClientCategory } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { governingRule } from '../../core/retention/govern.ts';
import {
  fileKeptUntil,
  proposedDecision,
  staysAfterErasure,
  type WouldStand,
} from '../../core/rights/erasure.ts';
import { getFileDays } from '../../db/repositories/retention-events.ts';
import { countOfFile } from '../../db/repositories/rights.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { eventsOf, rulesIn } from '../retention/timers.ts';

/** Under which rule each kind of data of a file would stand if its erasure were granted, and the request closed, today. */
const wouldStand = (db: ReadableDb, clientId: ClientId, today: Day): readonly WouldStand[] => {
  const days = found(getFileDays(db, clientId), 'client');
  const rules = rulesIn(db);
  const now = eventsOf(db, clientId, days, { ...days, eraseOn: today });
  const events = { ...now, requestClosedOn: today };
  return ClientCategory.options.flatMap((category) => {
    const governing = governingRule(category, events, rules);
    if (!governing) return [];
    const { rule, dueOn } = governing;
    return [{ category, ruleCode: rule.code, source: rule.source, bound: rule.bound, untilOn: dueOn }];
  });
};

/** What erasing a file today would take and leave, and the decision that core proposes. */
export const erasureEffectOf = (db: ReadableDb, clientId: ClientId, today: Day): ErasureEffect => {
  const stays = staysAfterErasure(wouldStand(db, clientId, today), today);
  return {
    goes: countOfFile(db, clientId),
    fileUntilOn: fileKeptUntil(stays),
    stays: [...stays],
    ...proposedDecision(stays),
  };
};
