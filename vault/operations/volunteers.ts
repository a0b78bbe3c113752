import type { volunteers } from '../../core/contract/volunteers.ts';
import type { StaffRowId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkCertificate, checkPayment, checkPayroll } from '../../core/volunteers/check-records.ts';
import { checkVolunteer, expectFile } from '../../core/volunteers/check-volunteer.ts';
import { checkProfile, profilePoints } from '../../core/volunteers/profile.ts';
import { removeConductCertificate } from '../../db/purge/remove-conduct-certificate.ts';
import { removePayment, removePayroll } from '../../db/purge/remove-payment.ts';
import {
  getPayroll,
  getProfile,
  insertCertificate,
  listCertificates,
  listPayments,
  ownerOfRow,
  putPayment,
  putPayroll,
  putProfile,
} from '../../db/repositories/volunteer-records.ts';
import {
  getVolunteer,
  insertVolunteer,
  listVolunteers,
  updateVolunteer,
  volunteerDetail,
} from '../../db/repositories/volunteers.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { upcomingLines } from '../volunteers/upcoming.ts';

/** Somebody whose file is there, with the key of it. Refuses `volunteer-file-gone`. */
const fileOf = ({ db, files }: ReadContext, id: VolunteerId) => {
  const plain = found(getVolunteer(db, id), 'volunteer');
  expectFile(plain);
  return { plain, key: files.ofStaff(id) };
};

/** Takes out a row that was written wrongly; the terms of its volunteer follow. */
const removeRow = (
  { db, about, actor, now }: WriteContext,
  table: Parameters<typeof ownerOfRow>[1],
  remove: typeof removePayment,
  { id, reason }: { readonly id: StaffRowId; readonly reason: 'wrong-person' | 'incorrect' },
) => {
  const owner = found(ownerOfRow(db, table, id), 'record');
  about(owner);
  remove(db, { id, why: reason, at: now, by: actor.id });
  refreshStaffTimers(db, owner);
  return {};
};

const confidantOf = ({ db }: ReadContext, id: VolunteerId | null) =>
  id === null ? null : (getVolunteer(db, id) ?? null);

export const volunteersHandlers: Handlers<keyof typeof volunteers> = {
  'volunteers.list': ({ filter }, { db }) =>
    listVolunteers(db)
      .filter(({ endOn }) => filter === 'all' || (endOn === null) === (filter === 'present'))
      .map(({ id, type, functionName, startOn, endOn, userId, isStub, ...name }) => ({
        id,
        displayName: displayName(name),
        listName: listName(name),
        type,
        functionName,
        startOn,
        endOn,
        userId,
        isStub,
      })),

  'volunteers.open': ({ id }, { db, files, about }) => {
    about(id);
    const plain = found(getVolunteer(db, id), 'volunteer');
    return {
      ...plain,
      ...volunteerDetail(db, id, files.ofStaff(id)),
      displayName: displayName(plain),
      listName: listName(plain),
    };
  },

  'volunteers.add': (input, context) => {
    const { db, files, newId, about } = context;
    const id = newId<VolunteerId>();
    about(id);
    const checked = checkVolunteer(input, {
      ownId: id,
      confidant: confidantOf(context, input.confidantId),
      endOn: null,
    });
    insertVolunteer(db, id, files.makeStaff(db, id), checked);
    return { id };
  },

  'volunteers.change': ({ id, ...input }, context) => {
    const { db, about } = context;
    about(id);
    const { plain, key } = fileOf(context, id);
    const isSame = plain.confidantId === input.confidantId;
    const checked = checkVolunteer(input, {
      ownId: id,
      confidant: confidantOf(context, isSame ? null : input.confidantId),
      endOn: plain.endOn,
      keepsConfidant: isSame,
    });
    updateVolunteer(db, id, key, checked);
    return {};
  },

  'volunteers.records': ({ id }, { db, files, labelOf }) => {
    const { type } = found(getVolunteer(db, id), 'volunteer');
    const key = files.ofStaff(id);
    return {
      points: [...profilePoints(type)],
      profile: getProfile(db, id, key).map((it) => ({ ...it, by: labelOf(it.by) })),
      certificates: listCertificates(db, id).map((it) => ({ ...it, seenBy: labelOf(it.seenBy) })),
      payments: [...listPayments(db, id, key)],
      payroll: getPayroll(db, id, key) ?? null,
    };
  },

  'volunteers.judgeProfile': ({ id, on, points }, context) => {
    const { db, about, actor, today } = context;
    about(id);
    const { plain, key } = fileOf(context, id);
    checkProfile(plain.type, { on, points }, today);
    const judged = new Map(
      points.map((it) => [it.point, { ...it, remark: it.remark.trim(), on, by: actor.id }]),
    );
    const others = getProfile(db, id, key).filter(({ point }) => !judged.has(point));
    putProfile(db, id, key, [...others, ...judged.values()]);
    return {};
  },

  'volunteers.seeCertificate': ({ id, ...input }, context) => {
    const { db, about, actor, newId, today } = context;
    about(id);
    fileOf(context, id);
    checkCertificate(input, today);
    const certificateId = newId<StaffRowId>();
    insertCertificate(db, id, { ...input, id: certificateId, seenBy: actor.id });
    refreshStaffTimers(db, id);
    return { certificateId };
  },

  'volunteers.removeCertificate': (input, context) =>
    removeRow(context, 'conduct_certificate', removeConductCertificate, input),

  'volunteers.putPayment': ({ id, ...input }, context) => {
    const { db, about, actor, newId, now, today } = context;
    about(id);
    const { plain, key } = fileOf(context, id);
    const known = listPayments(db, id, key).find(({ bookYear }) => bookYear === input.bookYear);
    const { paysExpenses } = volunteerDetail(db, id, key);
    const { startOn } = plain;
    const checked = checkPayment(input, { startOn, paysExpenses, isYearKnown: known !== undefined }, today);
    putPayment(db, id, key, {
      ...checked,
      id: known?.id ?? newId<StaffRowId>(),
      recordedBy: actor.id,
      recordedAt: now,
    });
    refreshStaffTimers(db, id);
    return {};
  },

  'volunteers.removePayment': (input, context) => removeRow(context, 'payment', removePayment, input),

  'volunteers.putPayroll': ({ id, ...input }, context) => {
    const { db, about, actor, newId, now, today } = context;
    about(id);
    const { plain, key } = fileOf(context, id);
    checkPayroll(input, plain.engagement, today);
    putPayroll(db, id, key, {
      ...input,
      id: getPayroll(db, id, key)?.id ?? newId<StaffRowId>(),
      recordedBy: actor.id,
      recordedAt: now,
    });
    refreshStaffTimers(db, id);
    return {};
  },

  'volunteers.removePayroll': (input, context) =>
    removeRow(context, 'payroll_declaration', removePayroll, input),

  'volunteers.upcoming': (_, context) => upcomingLines(context),
};
