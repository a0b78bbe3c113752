import type { VolunteerPackage } from '../../core/contract/volunteer-package.ts';
import type { UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { attachmentFile } from '../../core/packages/attachment-file.ts';
import { consultations } from '../../core/packages/consulted.ts';
import { staffMarks } from '../../core/packages/staff-marks.ts';
import { userOf } from '../../core/users/picture.ts';
import { listAudit, listAuditOf } from '../../db/repositories/audit-list.ts';
import { listSteps, listReviews } from '../../db/repositories/farewell.ts';
import { listOverrides } from '../../db/repositories/gate.ts';
import { countAssigned } from '../../db/repositories/packages.ts';
import { listPapers } from '../../db/repositories/papers.ts';
import { listRequestsOf, requestDetail } from '../../db/repositories/rights.ts';
import {
  getProfile,
  getPayroll,
  listCertificates,
  listPayments,
} from '../../db/repositories/volunteer-records.ts';
import { getVolunteer, volunteerDetail } from '../../db/repositories/volunteers.ts';
import type { ReadContext } from '../context.ts';
import { timersOf } from '../retention/timers.ts';
import { controllerOf } from './gather.ts';
import { complaintsIn, formsIn, plansIn, sessionsIn, trainingsIn } from './volunteer-parts.ts';

/** As many acts as one package lists: some forty pages. */
const mostActs = 2_000;

/** More lines than a file of ten years has. */
const all = { offset: 0, limit: 100_000 } as const;

/** What she did with her account, without about whom: those are other people's (art. 15(4)). */
const actsOf = (
  { db }: Pick<ReadContext, 'db'>,
  userId: UserId | null,
): Pick<VolunteerPackage, 'acts' | 'moreActs'> => {
  if (userId === null) return { acts: [], moreActs: 0 };
  const page = { offset: 0, limit: mostActs };
  const { total, lines } = listAudit(db, { since: null, before: null, object: null, userId }, page);
  return { acts: lines.map(({ at, operation }) => ({ at, operation })), moreActs: total - lines.length };
};

const accountOf = ({ people }: ReadContext, userId: UserId | null): VolunteerPackage['account'] => {
  const user = userId === null ? undefined : userOf(people.picture(), userId);
  if (!user) return null;
  const { label, roles, declarationOn, hasBegun, hasLeft } = user;
  return { label, roles: [...roles], declarationOn, hasBegun, hasLeft };
};

const consultedIn = (context: ReadContext, id: VolunteerId): VolunteerPackage['consulted'] => {
  const looks = consultations(listAuditOf(context.db, id, all).lines);
  const mark = staffMarks(
    looks.map(({ userId }) => userId),
    (userId) => ({ label: '', roles: userOf(context.people.picture(), userId)?.roles ?? [] }),
  );
  return looks.map(({ on, userId, operation, times }) => ({
    on,
    by: { ...mark(userId), name: null },
    operation,
    times,
  }));
};

const payrollIn = (it: ReturnType<typeof getPayroll>): VolunteerPackage['payroll'] =>
  it ? { signedOn: it.signedOn, keptAt: it.keptAt } : null;

/** Everything that is kept about somebody who works here, with nothing masked yet. Refuses `staff-not-readable`. */
export const gatherVolunteerPackage = (context: ReadContext, id: VolunteerId): VolunteerPackage => {
  const { db, files, today } = context;
  const { userId, confidantId, isStub: _, id: __, ...plain } = found(getVolunteer(db, id), 'volunteer');
  const key = files.ofStaff(id);
  return {
    format: 'vertrouwd-gegevens-vrijwilliger',
    version: 1,
    madeOn: today,
    controller: controllerOf(context),
    person: {
      ...plain,
      ...volunteerDetail(db, id, key),
      displayName: displayName(plain),
      hasConfidant: confidantId !== null,
    },
    account: accountOf(context, userId),
    assignedFiles: countAssigned(db, id),
    profile: getProfile(db, id, key).map(({ by: _by, ...it }) => it),
    certificates: listCertificates(db, id).map(({ id: _id, seenBy: _by, ...it }) => it),
    payments: listPayments(db, id, key).map(({ id: _id, ...it }) => it),
    payroll: payrollIn(getPayroll(db, id, key)),
    trainings: trainingsIn(db, id, key),
    sessions: sessionsIn(db, id, key),
    plans: plansIn(db, id, key),
    forms: formsIn(db, id, key),
    papers: listPapers(db, id, key).map((it, index) => ({
      id: it.id,
      on: it.on,
      kind: it.kind,
      name: it.name,
      type: it.type,
      bytes: it.bytes,
      consentWithdrawnOn: it.consentWithdrawnOn,
      file: attachmentFile(it, index),
    })),
    overrides: listOverrides(db)
      .filter(({ volunteerId }) => volunteerId === id)
      .map(({ item, reason, givenOn, untilOn, endedOn }) => ({ item, reason, givenOn, untilOn, endedOn })),
    farewell: listSteps(db, id).map(({ step, doneOn }) => ({ step, doneOn })),
    conflictReviews: listReviews(db, id, key).map(({ on, isStillNeeded, reason }) => ({
      on,
      isStillNeeded,
      reason,
    })),
    complaints: complaintsIn(db, id, key),
    requests: listRequestsOf(db, id).map((request) => {
      const { number, kind, receivedOn, closedOn, outcome } = request;
      const { asked, decision } = requestDetail(request, key);
      return { number, kind, receivedOn, closedOn, outcome, asked, decision };
    }),
    retention: timersOf(db, id, context).map((timer) => ({
      category: timer.category,
      ruleCode: timer.ruleCode,
      trigger: timer.trigger,
      anchorOn: timer.anchorOn,
      period: timer.period,
      bound: timer.bound,
      dueOn: timer.dueOn,
      leftOutUntil: timer.leftOutUntil,
      source: timer.source,
      reason: timer.reason,
    })),
    consulted: consultedIn(context, id),
    ...actsOf(context, userId),
  };
};
