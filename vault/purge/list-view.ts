import type { ListLine, ListProof, OpenList } from '../../core/contract/purge-list.ts';
import { listName } from '../../core/kernel/names.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { countSkipped } from '../../core/purge/list-line.ts';
import { isOpen, lapsesOn, mayWithdraw } from '../../core/purge/list-steps.ts';
import { approversBeside, whyNotApprove } from '../../core/users/approval.ts';
import { namesOnList, type StoredList, waitingList } from '../../db/repositories/purge-list.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { type JudgedLine, listNow } from './list-now.ts';

/** The list that waits and still counts today. */
export const openList = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): StoredList | undefined => {
  const list = waitingList(db);
  return list && isOpen(list, today) ? list : undefined;
};

/** The open list as the screens show it, with what of it would be skipped now and what this person may do. */
export const viewOfOpen = (list: StoredList, context: ReadContext): OpenList => {
  const { db, actor, labelOf, people, today } = context;
  const { lines } = listNow(db, list);
  const picture = people.picture();
  const others = approversBeside(picture, list.madeBy);
  const isProposed = list.state === 'proposed';
  const isReady = list.readyOn !== null && list.readyOn <= today;
  return {
    id: list.id,
    number: list.number,
    state: isProposed ? 'proposed' : 'approved',
    digest: list.digest,
    lines: list.lines,
    records: new Set(lines.map(({ number }) => number)).size,
    madeBy: labelOf(list.madeBy),
    madeAt: list.madeAt,
    approvedBy: list.approvedBy && labelOf(list.approvedBy),
    approvedAt: list.approvedAt,
    aloneReason: list.aloneReason,
    cooling: { days: list.coolingDays, reason: list.coolingReason },
    readyOn: list.readyOn,
    lapsesOn: lapsesOn(list.madeAt),
    skipped: countSkipped(lines.map(({ skip }) => skip)),
    approvers: others.map(({ label }) => label),
    mayBeAlone: others.length === 0,
    may: {
      approve:
        isProposed &&
        whyNotApprove(picture, actor.id, {
          madeBy: list.madeBy,
          isAlone: others.length === 0 && actor.id === list.madeBy,
        }) === null,
      withdraw: mayWithdraw(list, actor),
      run: !isProposed && isReady && actor.roles.includes('manager'),
    },
  };
};

/** Lines of a list with the names of their records, for whoever reads it. */
export const linesWithNames = (db: ReadableDb, lines: readonly JudgedLine[]): readonly ListLine[] => {
  const ids = lines.flatMap(({ recordId }): readonly RecordId[] => (recordId ? [recordId] : []));
  const names = namesOnList(db, ids);
  return lines.map(({ number, recordId, kind, category, ruleCode, dueOn, skip }) => {
    const name = recordId && names.get(recordId);
    return { number, recordId, listName: name ? listName(name) : '', kind, category, ruleCode, dueOn, skip };
  });
};

/** What a certificate says of the list of its run. */
export const proofOfList = (
  list: StoredList,
  lines: readonly JudgedLine[],
  labelOf: ReadContext['labelOf'],
): ListProof => ({
  number: list.number,
  lines: list.lines,
  madeBy: labelOf(list.madeBy),
  madeAt: list.madeAt,
  approvedBy: labelOf(list.approvedBy ?? ''),
  approvedAt: list.approvedAt ?? list.madeAt,
  aloneReason: list.aloneReason,
  coolingDays: list.coolingDays,
  coolingReason: list.coolingReason,
  skipped: countSkipped(lines.map(({ skip }) => skip)),
});
