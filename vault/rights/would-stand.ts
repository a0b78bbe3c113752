import type { ErasureEffect } from '../../core/contract/rights.ts';
import { ClientCategory } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, VolunteerId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { governingRule } from '../../core/retention/govern.ts';
import { governStaff } from '../../core/retention/govern-staff.ts';
import {
  fileKeptUntil,
  proposedDecision,
  staysAfterErasure,
  type WouldStand,
} from '../../core/rights/erasure.ts';
import { getFileDays } from '../../db/repositories/retention-events.ts';
import { countOfFile, countOfVolunteer, type FileToWork } from '../../db/repositories/rights.ts';
import { getStaffDays } from '../../db/repositories/staff-days.ts';
import { getVolunteer } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { eventsOf, rulesIn } from '../retention/timers.ts';

/** Under which rule each kind of data of a file would stand if its erasure were granted, and the request closed, today. */
const ofClient = (db: ReadableDb, clientId: ClientId, today: Day): readonly WouldStand[] => {
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

/** The same of somebody who works here: of each kind of data the piece that stays longest. */
const ofVolunteer = (db: ReadableDb, id: VolunteerId, today: Day): readonly WouldStand[] => {
  const days = found(getStaffDays(db, id), 'volunteer');
  if (days.kind !== 'volunteer') return [];
  const requests = days.requests.map((request) => ({ ...request, closedOn: today }));
  const pieces = governStaff({ ...days, eraseOn: today, requests }, rulesIn(db)).flatMap(
    ({ piece: { category }, governing }): readonly WouldStand[] => {
      if (!governing) return [];
      const { rule, dueOn } = governing;
      return [{ category, ruleCode: rule.code, source: rule.source, bound: rule.bound, untilOn: dueOn }];
    },
  );
  return [...Map.groupBy(pieces, ({ category }) => category).values()].flatMap((its) =>
    its.toSorted((a, b) => ((a.untilOn ?? '') < (b.untilOn ?? '') ? 1 : -1)).slice(0, 1),
  );
};

/** Whether a file is of somebody who works here still. */
export const worksHere = (db: ReadableDb, file: FileToWork): boolean =>
  file.kind === 'volunteer' && getVolunteer(db, file.id)?.endOn === null;

/** What erasing a file today would take and leave, and the decision that core proposes. */
export const erasureEffectOf = (db: ReadableDb, file: FileToWork, today: Day): ErasureEffect => {
  const isClient = file.kind === 'client';
  const would = isClient ? ofClient(db, file.id, today) : ofVolunteer(db, file.id, today);
  const stays = staysAfterErasure(would, today);
  return {
    goes: isClient ? countOfFile(db, file.id) : countOfVolunteer(db, file.id),
    worksHere: worksHere(db, file),
    fileUntilOn: fileKeptUntil(stays),
    stays: [...stays],
    ...proposedDecision(stays),
  };
};
