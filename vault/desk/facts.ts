import { copyAge } from '../../core/backup/due.ts';
import type { DeskFacts } from '../../core/desk/attention.ts';
import { FormKind } from '../../core/contract/forms.ts';
import { PrivacyKind } from '../../core/contract/privacy-policy.ts';
import { dayOf } from '../../core/kernel/day.ts';
import type { RegisterActivity } from '../../core/contract/register.ts';
import { breachCounts } from '../../core/incidents/attention.ts';
import { isReviewDue } from '../../core/dpia/state.ts';
import { changesSince } from '../../core/register/document.ts';
import { nextDay, requestCounts } from '../../core/rights/attention.ts';
import { peopleRows, peopleToSee } from '../../core/users/people-rows.ts';
import { listDpiaStates } from '../../db/repositories/dpia.ts';
import { listAdvice, listQuestions } from '../../db/repositories/desk.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import { listSettled } from '../../db/repositories/privacy-policy.ts';
import { lastPurgeAt, listCertificates } from '../../db/repositories/purge.ts';
import { newestVersion } from '../../db/repositories/register.ts';
import { listRequests } from '../../db/repositories/rights.ts';
import { checkNew } from '../audit/checked-mark.ts';
import { auditState } from '../audit/state.ts';
import { shownCopies } from '../backup/known-copies.ts';
import type { ReadContext } from '../context.ts';
import { toSignNow } from '../forms/to-sign-now.ts';
import { holdFacts } from '../holds/hold-facts.ts';
import { rowOf } from '../incidents/incident-view.ts';
import { openList } from '../purge/list-view.ts';
import { reviewDays } from '../dpia/review-days.ts';
import { textsBehind } from '../privacy-policy/texts.ts';
import { driftNow } from '../register/drift.ts';
import { countTerms } from '../retention/count-terms.ts';
import { currentRegister } from '../register/gather.ts';
import { viewOf } from '../rights/request-view.ts';

const requests = (context: ReadContext): DeskFacts['requests'] => {
  const all = listRequests(context.db).map((request) => viewOf(request, context, 'no-name'));
  const open = all.filter(({ state }) => state !== 'closed');
  const { late, dueSoon } = requestCounts(all, context.today);
  return { open: open.length, late, dueSoon, nextOn: open.map(nextDay).toSorted()[0] ?? null };
};

const terms = (context: ReadContext): DeskFacts['terms'] => {
  const { may, late } = countTerms(context, 'all');
  const last = lastPurgeAt(context.db);
  return { due: may, overdue: late, lastPurgeOn: last === null ? null : dayOf(last) };
};

const declarations = (context: ReadContext): DeskFacts['declarations'] => {
  const { people, actor, today } = context;
  return {
    unsigned: FormKind.options.flatMap(toSignNow(context)).length,
    undeclared: peopleToSee(peopleRows(people.picture(), actor.id, new Map()), today).undeclared,
  };
};

/** How old the newest copy is, and how many should be gone. */
export const backupFacts = (context: ReadContext): DeskFacts['backup'] => {
  const { copies } = shownCopies(context);
  const newestAt = copies[0]?.madeAt ?? null;
  return {
    ageDays: copyAge(newestAt === null ? null : dayOf(newestAt), context.today),
    pastTerm: copies.filter(({ goneOn }) => goneOn < context.today).length,
  };
};

/** What the log says of itself. */
export const auditFacts = (context: ReadContext): DeskFacts['audit'] => {
  const { brokenAt, isAnchorSigned, gaps, head, begins } = auditState(context, checkNew(context.db));
  return {
    isBroken: brokenAt !== null || !isAnchorSigned,
    gaps: gaps.filter(({ seen }) => seen === null).length,
    lines: head.seq - (begins?.after ?? 0),
  };
};

/** The data breaches that ask for something, and the clock that ends first. */
export const incidentFacts = (context: ReadContext): ReturnType<typeof breachCounts> =>
  breachCounts(
    listIncidents(context.db).map((stored) => rowOf(context, stored)),
    context.today,
  );

const holds = (context: ReadContext): DeskFacts['holds'] => {
  const facts = holdFacts(context);
  const open = facts.holds.filter(({ releasedOn }) => releasedOn === null);
  return {
    open: open.length,
    toReview: open.filter(({ isToReview }) => isToReview).length,
    unseen: [...facts.holds, ...facts.extensions].filter(({ isNew }) => isNew).length,
    nextOn: open.map(({ reviewOn }) => reviewOn).toSorted()[0] ?? null,
  };
};

const list = (context: ReadContext): DeskFacts['list'] => {
  const open = openList(context);
  return {
    state: open?.state === 'proposed' || open?.state === 'approved' ? open.state : 'none',
    readyOn: open?.readyOn ?? null,
  };
};

const certificates = ({ db }: ReadContext): DeskFacts['certificates'] => {
  const all = listCertificates(db);
  return { total: all.length, open: all.filter(({ finalAt }) => finalAt === null).length };
};

const dpia = (
  { db, today }: ReadContext,
  activities: readonly Pick<RegisterActivity, 'id' | 'dpia'>[],
): DeskFacts['dpia'] => {
  const known = new Map(listDpiaStates(db).map((state) => [state.activityId, state]));
  const reviews = reviewDays(db, activities);
  return {
    undecided: activities.filter((activity) => activity.dpia === null && !known.get(activity.id)?.decided)
      .length,
    toReview: reviews.filter((reviewOn) => isReviewDue(reviewOn, today)).length,
    nextOn: reviews[0] ?? null,
  };
};

/** Gathers what the desk of the FG is about: numbers and days of every subject, nobody's name. */
export const deskFacts = (context: ReadContext): DeskFacts => {
  const register = currentRegister(context);
  const newest = newestVersion(context.db);
  const { activities, gaps } = register.content;
  return {
    incidents: incidentFacts(context),
    requests: requests(context),
    terms: terms(context),
    holds: holds(context),
    list: list(context),
    certificates: certificates(context),
    drift: driftNow(context, register).length,
    register: {
      approvedOn: newest ? dayOf(newest.approvedAt) : null,
      changes: changesSince(newest, register.content).length,
      gaps: gaps.length,
    },
    declarations: declarations(context),
    dpia: dpia(context, activities),
    privacy: {
      settled: PrivacyKind.options.filter((kind) => listSettled(context.db, kind).length > 0).length,
      behind: textsBehind(context, register.content).length,
    },
    backup: backupFacts(context),
    audit: auditFacts(context),
    advice: {
      asked: listQuestions(context.db).length,
      unanswered: listAdvice(context.db).filter(({ answeredAt }) => answeredAt === null).length,
    },
  };
};
