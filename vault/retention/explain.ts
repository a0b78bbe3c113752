import type { Explanation, Stop } from '../../core/contract/explanation.ts';
import type { ClientId, RecordId, VolunteerId } from '../../core/kernel/ids.ts';
import { makesWait, onlyKept } from '../../core/purge/waits.ts';
import { latestExtension } from '../../core/retention/decide-extension.ts';
import { whoMightWait } from '../../db/purge/might-wait.ts';
import { listExtensions } from '../../db/repositories/extensions.ts';
import { listHolds } from '../../db/repositories/holds.ts';
import { listTimers } from '../../db/repositories/retention.ts';
import { listRequestsOf } from '../../db/repositories/rights.ts';
import type { ReadContext } from '../context.ts';
import { rulesIn, timerOf } from './timers.ts';

type Reading = Pick<ReadContext, 'db' | 'labelOf' | 'today'>;

/** What stops every removal of a record now: who holds it and why, which requests are open, and a restriction. */
const stopsOf = ({ db, labelOf }: Reading, id: RecordId): Stop[] => {
  const person = whoMightWait(db).find(({ recordId }) => recordId === id);
  return [
    ...listHolds(db, id)
      .filter(({ releasedOn }) => releasedOn === null)
      .map(({ reasonCode, text, setBy, setOn, reviewOn }) => ({
        kind: 'hold' as const,
        reasonCode,
        text,
        by: labelOf(setBy),
        on: setOn,
        reviewOn,
      })),
    ...listRequestsOf(db, id as ClientId | VolunteerId)
      .filter(({ kind, closedOn }) => closedOn === null && makesWait(kind))
      .map(({ kind, number, receivedOn }) => ({
        kind: 'request' as const,
        number,
        asked: kind,
        on: receivedOn,
      })),
    ...(person && person.restrictedOn !== null && onlyKept(person)
      ? [{ kind: 'restricted' as const, on: person.restrictedOn }]
      : []),
  ];
};

/**
 * Why we still have each kind of data of a record, until when, and who decided that: rule, event, extension, and what
 * stops its removal. For whoever may know of the record.
 */
export const explain = (context: Reading, id: RecordId): Explanation => {
  const { db, labelOf, today } = context;
  const rules = rulesIn(db);
  const extensions = listExtensions(db, id).filter(({ counts }) => counts === 1);
  return {
    parts: listTimers(db, id).map((stored) => {
      const rule = rules.find(({ code }) => code === stored.ruleCode);
      const extension = extensions.find(({ category }) => category === stored.category);
      return {
        timer: timerOf(stored, rules, labelOf, today),
        extended: extension
          ? {
              by: labelOf(extension.by),
              on: extension.on,
              untilOn: extension.untilOn,
              reason: extension.reason,
            }
          : null,
        mayStayUntil:
          rule?.bound === 'MAX' && rule.isExtendable && stored.dueOn !== null
            ? latestExtension(stored.dueOn, rule.period, today)
            : null,
      };
    }),
    stops: stopsOf(context, id),
  };
};
