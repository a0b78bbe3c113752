import { copyAge } from '../../core/backup/due.ts';
import type { DeskFacts } from '../../core/desk/attention.ts';
import { FormKind } from '../../core/contract/forms.ts';
import { toSign } from '../../core/forms/to-sign.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { listName } from '../../core/kernel/names.ts';
import { nextDay, requestCounts } from '../../core/rights/attention.ts';
import { lateRules, soonUntil } from '../../core/retention/timer-state.ts';
import { peopleRows, peopleToSee } from '../../core/users/people-rows.ts';
import { listAdvice, listQuestions } from '../../db/repositories/desk.ts';
import { newestVersions } from '../../db/repositories/form-templates.ts';
import { listFormFacts } from '../../db/repositories/forms.ts';
import { lastPurgeAt } from '../../db/repositories/purge.ts';
import { countTimers } from '../../db/repositories/retention.ts';
import { listRequests } from '../../db/repositories/rights.ts';
import { listVolunteers } from '../../db/repositories/volunteers.ts';
import { checkNew } from '../audit/checked-mark.ts';
import { auditState } from '../audit/state.ts';
import { shownCopies } from '../backup/known-copies.ts';
import type { ReadContext } from '../context.ts';
import { waitingPeople } from '../purge/waiting.ts';
import { rulesIn } from '../retention/timers.ts';
import { viewOf } from '../rights/request-view.ts';

const requests = (context: ReadContext): DeskFacts['requests'] => {
  const all = listRequests(context.db).map((request) => viewOf(request, context, 'no-name'));
  const open = all.filter(({ state }) => state !== 'closed');
  const { late, dueSoon } = requestCounts(all, context.today);
  return { open: open.length, late, dueSoon, nextOn: open.map(nextDay).toSorted()[0] ?? null };
};

const terms = ({ db, today }: ReadContext): DeskFacts['terms'] => {
  const lines = { on: today, soon: soonUntil(today), canBeLate: lateRules(rulesIn(db)) };
  const { may, late } = countTimers(db, lines, 'all', waitingPeople(db).keys());
  const last = lastPurgeAt(db);
  return { due: may, overdue: late, lastPurgeOn: last === null ? null : dayOf(last) };
};

const declarations = ({ db, today, people, actor }: ReadContext): DeskFacts['declarations'] => {
  const signers = listVolunteers(db)
    .filter(({ endOn, isStub }) => endOn === null && !isStub)
    .map(({ id, functionName, ...name }) => ({ volunteerId: id, listName: listName(name), functionName }));
  const [signed, newest] = [listFormFacts(db), newestVersions(db)];
  return {
    unsigned: FormKind.options.reduce(
      (sum, kind) => sum + toSign(kind, signers, signed, newest, today).length,
      0,
    ),
    undeclared: peopleToSee(peopleRows(people.picture(), actor.id, new Map()), today).undeclared,
  };
};

const backup = (context: ReadContext): DeskFacts['backup'] => {
  const { copies } = shownCopies(context);
  const newestAt = copies[0]?.madeAt ?? null;
  return {
    ageDays: copyAge(newestAt === null ? null : dayOf(newestAt), context.today),
    pastTerm: copies.filter(({ goneOn }) => goneOn < context.today).length,
  };
};

const audit = (context: ReadContext): DeskFacts['audit'] => {
  const { brokenAt, isAnchorSigned, gaps, head, begins } = auditState(context, checkNew(context.db));
  return {
    isBroken: brokenAt !== null || !isAnchorSigned,
    gaps: gaps.filter(({ seen }) => seen === null).length,
    lines: head.seq - (begins?.after ?? 0),
  };
};

/** Gathers what the desk of the FG is about: numbers and days of every subject, nobody's name. */
export const deskFacts = (context: ReadContext): DeskFacts => ({
  incidents: { open: 0, late: 0, deadlineAt: null },
  requests: requests(context),
  terms: terms(context),
  holds: { open: 0, toReview: 0, unseen: 0, nextOn: null },
  list: { state: 'none', readyOn: null },
  certificates: { total: 0, open: 0 },
  drift: 0,
  register: { approvedOn: null, changes: 0, gaps: 0 },
  declarations: declarations(context),
  dpia: { undecided: 0, toReview: 0, nextOn: null },
  backup: backup(context),
  audit: audit(context),
  advice: {
    asked: listQuestions(context.db).length,
    unanswered: listAdvice(context.db).filter(({ answeredAt }) => answeredAt === null).length,
  },
});
