import { FarewellStep } from '../../core/contract/farewell.ts';
import type { FormKind } from '../../core/contract/forms.ts';
import type { GatePolicy } from '../../core/contract/gate.ts';
import type { UpcomingLine, VolunteerType } from '../../core/contract/volunteers.ts';
import { nextReviewOn } from '../../core/farewell/conflict.ts';
import { currentForm } from '../../core/forms/current-form.ts';
import { newVersionWithin } from '../../core/gate/gate.ts';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { addPeriod } from '../../core/kernel/period.ts';
import { reviewDueOn } from '../../core/peer-review/review-due.ts';
import { shortInitials } from '../../core/volunteers/initials.ts';
import { type UpcomingFacts, upcomingOf, upcomingUntil } from '../../core/volunteers/upcoming.ts';
import { lastReviewDays } from '../../db/repositories/peer-review.ts';
import { newestVersions } from '../../db/repositories/form-templates.ts';
import { listFormFacts } from '../../db/repositories/forms.ts';
import * as rows from '../../db/repositories/upcoming.ts';
import { listVolunteers, type PlainVolunteer } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { policyIn } from '../gate/gate-of.ts';

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((first, on) => (on !== null && (first === null || on < first) ? on : first), null);

/** Gives what each volunteer has signed, and since when a newer text of it is there. */
const formsOf = (db: ReadableDb, today: Day) => {
  const newest = newestVersions(db);
  const newVersionBy = new Map(
    newest.map(({ kind, madeAt }) => [kind, addPeriod(dayOf(madeAt), newVersionWithin)] as const),
  );
  const ofWhom = Map.groupBy(listFormFacts(db), ({ volunteerId }) => volunteerId);
  const formOf = (id: VolunteerId, kind: FormKind) => {
    const { state, form } = currentForm(kind, ofWhom.get(id) ?? [], newest, today);
    const newVersionOn = state === 'older-version' ? (newVersionBy.get(kind) ?? null) : null;
    return { isSigned: form !== null, againOn: earliest([form?.validUntil ?? null, newVersionOn]) };
  };
  return (id: VolunteerId): Pick<UpcomingFacts, 'declaration' | 'otherFormsAgainOn'> => ({
    declaration: formOf(id, 'confidentiality'),
    otherFormsAgainOn: earliest(
      (['privacy-promise', 'code-of-conduct', 'agreement'] as const).map((kind) => formOf(id, kind).againOn),
    ),
  });
};

/** The newest certificate, and the day by which another is asked: her own, or that of the organisation's policy. */
const certificateOf = (
  seen: rows.NewestCertificate | undefined,
  { certificateFor, certificateDueAfter }: GatePolicy,
  type: VolunteerType,
): UpcomingFacts['certificate'] => {
  if (!seen) return null;
  const { isMet, issuedOn, nextDueOn } = seen;
  const byPolicy = certificateFor.includes(type) ? addPeriod(issuedOn, certificateDueAfter) : null;
  return { isMet, dueOn: nextDueOn ?? byPolicy };
};

/** Gathers what is known of everybody, a few queries for all of them together. */
const gather = (db: ReadableDb, today: Day, seesComplaints: boolean) => {
  const policy = policyIn(db);
  const forms = formsOf(db, today);
  const lastReviews = lastReviewDays(db);
  const help = rows.helpAskedDays(db);
  const trained = rows.passedBasicTraining(db);
  const planEnds = rows.runningPlanEnds(db);
  const planClosed = rows.closedPlanDays(db);
  const certificates = rows.newestCertificates(db);
  const overrides = rows.overrideEnds(db, today);
  const steps = rows.farewellStepCounts(db);
  const conflicts = rows.conflictReviewDays(db);
  const complaints = seesComplaints ? rows.openComplaintDays(db) : new Map<VolunteerId, Day>();
  return ({ id, type, startOn, endOn, endReason, hasConflict }: PlainVolunteer): UpcomingFacts => {
    const reviewed = conflicts.get(id);
    return {
      type,
      startOn,
      endOn,
      ...forms(id),
      reviewDueOn: reviewDueOn({ type, startOn, lastOn: lastReviews.get(id) ?? null }),
      helpAskedOn: help.get(id) ?? null,
      hasBasicTraining: trained.has(id),
      planUntil: planEnds.get(id) ?? null,
      planEndedOn: planClosed.get(id) ?? null,
      certificate: certificateOf(certificates.get(id), policy, type),
      needsCertificate: policy.certificateFor.includes(type),
      overrideUntil: overrides.get(id) ?? null,
      isFarewellOpen:
        endReason !== null && endReason !== 'deceased' && (steps.get(id) ?? 0) < FarewellStep.options.length,
      conflictReviewOn: nextReviewOn({ endOn, hasConflict, reviewedOn: reviewed ? [reviewed] : [] }),
      complaintReceivedOn: complaints.get(id) ?? null,
    };
  };
};

/** What everybody is due for up to a day (eight weeks from now), by day and name. Of complaints only a manager knows. */
export const upcomingLines = (
  { db, today, actor }: Pick<ReadContext, 'db' | 'today' | 'actor'>,
  until = upcomingUntil(today),
): { readonly until: Day; readonly lines: UpcomingLine[] } => {
  const factsOf = gather(db, today, actor.roles.includes('manager'));
  const lines = listVolunteers(db)
    .filter(({ isStub }) => !isStub)
    .flatMap((volunteer) => {
      return upcomingOf(factsOf(volunteer), today, until).map((due) => ({
        volunteerId: volunteer.id,
        listName: listName(volunteer),
        initials: shortInitials(volunteer),
        confidantId: volunteer.confidantId,
        ...due,
      }));
    });
  return { until, lines: lines.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn))) };
};
