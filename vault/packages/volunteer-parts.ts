import type { VolunteerPackage } from '../../core/contract/volunteer-package.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { complaintTexts, listComplaints } from '../../db/repositories/complaints.ts';
import { listPlans, listProgress } from '../../db/repositories/development-plans.ts';
import { formContent, listForms } from '../../db/repositories/forms.ts';
import { agreementsOf, listAttendance, reviewsOfVolunteer } from '../../db/repositories/peer-review.ts';
import { listTrainings } from '../../db/repositories/training.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** The trainings of one volunteer, without who wrote them down. */
export const trainingsIn = (
  db: ReadableDb,
  id: VolunteerId,
  key: Uint8Array,
): VolunteerPackage['trainings'] =>
  listTrainings(db, id, key).map(
    ({ kind, title, topics, elsewhere, provider, startOn, endOn, halfDays, quarters, result }) => ({
      kind,
      title,
      topics,
      elsewhere,
      provider,
      startOn,
      endOn,
      halfDays,
      quarters,
      result,
    }),
  );

/** Her own part of each session of peer review, the newest first. */
export const sessionsIn = (
  db: ReadableDb,
  id: VolunteerId,
  key: Uint8Array,
): VolunteerPackage['sessions'] => {
  const reviews = reviewsOfVolunteer(db, id);
  const present = listAttendance(
    db,
    reviews.map((review) => review.id),
  ).filter(({ volunteerId }) => volunteerId === id);
  return reviews.flatMap(({ id: reviewId, on, form, topics }) =>
    present
      .filter((it) => it.reviewId === reviewId)
      .map((own) => ({
        on,
        form,
        topics,
        safetyOwn: own.safetyOwn,
        safetyConfidant: own.safetyConfidant,
        helpNeeded: own.helpNeeded,
        helpGivenOn: own.helpGivenOn,
        agreements: agreementsOf(key, own),
      })),
  );
};

/** Her development plans with what was said of the goals since, the newest first. */
export const plansIn = (db: ReadableDb, id: VolunteerId, key: Uint8Array): VolunteerPackage['plans'] => {
  const said = listProgress(db, id, key);
  return listPlans(db, id, key).map((plan) => ({
    periodFrom: plan.periodFrom,
    periodUntil: plan.periodUntil,
    content: plan.content,
    signedOn: plan.volunteerSignedOn,
    agreedOn: plan.agreedOn,
    closedOn: plan.closedOn,
    supersededOn: plan.supersededOn,
    closing: plan.closing,
    progress: said
      .filter(({ planId }) => planId === plan.id)
      .map(({ goal, on, text }) => ({ goal, on, text })),
  }));
};

/** What she signed or is to sign, word for word as it stands there. */
export const formsIn = (db: ReadableDb, id: VolunteerId, key: Uint8Array): VolunteerPackage['forms'] =>
  listForms(db, id).map((form) => {
    const { written: _, ...text } = formContent(db, form.id, key);
    return {
      kind: form.kind,
      version: form.version,
      text,
      signedOn: form.signedOn,
      signatureKind: form.signatureKind,
      validUntil: form.validUntil,
      supersededOn: form.supersededOn,
      withdrawnOn: form.withdrawnOn,
      endedOn: form.endedOn,
    };
  });

/** Her complaints, with what was looked into and reported. */
export const complaintsIn = (
  db: ReadableDb,
  id: VolunteerId,
  key: Uint8Array,
): VolunteerPackage['complaints'] =>
  listComplaints(db)
    .filter(({ volunteerId }) => volunteerId === id)
    .map(({ id: complaintId, number, receivedOn, closedOn }) => ({
      number,
      receivedOn,
      closedOn,
      ...complaintTexts(db, complaintId, key),
    }));
