import { checkClosing, checkComplaint, complaintDueOn } from '../../core/complaints/check-complaint.ts';
import { reportFileName, writeReport } from '../../core/complaints/letter.ts';
import type { Complaint, ComplaintRow, complaints } from '../../core/contract/complaints.ts';
import type { In } from '../../core/contract/index.ts';
import type { Letter } from '../../core/contract/rights.ts';
import type { ComplaintId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { removeComplaint } from '../../db/purge/remove-complaint.ts';
import {
  complaintTexts,
  getComplaint,
  insertComplaint,
  listComplaints,
  type PlainComplaint,
  putComplaintClosed,
  updateComplaint,
} from '../../db/repositories/complaints.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { getVolunteer, listVolunteers, volunteerDetail } from '../../db/repositories/volunteers.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { termsIn } from '../retention/term-of.ts';
import { letterFile } from '../rights/letter-docx.ts';

const complaintIn = ({ db }: Pick<ReadContext, 'db'>, id: ComplaintId): PlainComplaint =>
  found(getComplaint(db, id), 'complaint');

const opened = ({ db, files, labelOf }: ReadContext, plain: PlainComplaint): Complaint => {
  const { id, volunteerId, closedOn } = plain;
  const volunteer = found(getVolunteer(db, volunteerId), 'volunteer');
  return {
    ...plain,
    ...complaintTexts(db, id, files.ofStaff(volunteerId)),
    volunteerName: displayName(volunteer),
    dueOn: complaintDueOn(closedOn, termsIn(db)('COMPLAINT').period),
    recordedBy: labelOf(plain.recordedBy),
  };
};

const reportFor = ({ id, lang }: In<'complaints.letterText'>, context: ReadContext): Letter => {
  const { db, files, actor, today } = context;
  const complaint = opened(context, complaintIn(context, id));
  const { volunteerId, volunteerName } = complaint;
  return writeReport({
    ...complaint,
    lang,
    name: volunteerName,
    address: volunteerDetail(db, volunteerId, files.ofStaff(volunteerId)),
    sender: getOrganisation(db),
    by: actor.label,
    today,
  });
};

export const complaintsHandlers: Handlers<keyof typeof complaints> = {
  'complaints.list': (_, { db }) => {
    const { period } = termsIn(db)('COMPLAINT');
    const names = new Map(listVolunteers(db).map((volunteer) => [volunteer.id, displayName(volunteer)]));
    return listComplaints(db).map(
      ({ id, number, volunteerId, receivedOn, closedOn }): ComplaintRow => ({
        id,
        number,
        volunteerId,
        volunteerName: names.get(volunteerId) ?? '',
        receivedOn,
        closedOn,
        dueOn: complaintDueOn(closedOn, period),
      }),
    );
  },

  'complaints.open': ({ id }, context) => {
    context.about(id);
    return opened(context, complaintIn(context, id));
  },

  'complaints.receive': ({ volunteerId, receivedOn, text }, context) => {
    const { db, files, about, actor, today, now, newId } = context;
    found(getVolunteer(db, volunteerId), 'volunteer');
    checkComplaint({ receivedOn, closedOn: null }, today);
    const id = newId<ComplaintId>();
    about(id);
    insertComplaint(db, files.ofStaff(volunteerId), {
      id,
      number: takeNumber(db, 'complaint'),
      volunteerId,
      receivedOn,
      text,
      recordedBy: actor.id,
      recordedAt: now,
    });
    refreshStaffTimers(db, volunteerId);
    return { id };
  },

  'complaints.change': ({ id, receivedOn, ...texts }, context) => {
    const { db, files, about, today } = context;
    about(id);
    const { volunteerId, closedOn } = complaintIn(context, id);
    checkComplaint({ receivedOn, closedOn }, today);
    updateComplaint(db, files.ofStaff(volunteerId), { id, receivedOn, ...texts });
    return {};
  },

  'complaints.close': ({ id, on }, context) => {
    const { db, files, about, today } = context;
    about(id);
    const { volunteerId, receivedOn } = complaintIn(context, id);
    const { report } = complaintTexts(db, id, files.ofStaff(volunteerId));
    if (on !== null) checkClosing({ receivedOn, report }, on, today);
    putComplaintClosed(db, id, on);
    refreshStaffTimers(db, volunteerId);
    return {};
  },

  'complaints.remove': ({ id, reason }, context) => {
    const { db, about, now, actor } = context;
    about(id);
    const { volunteerId } = complaintIn(context, id);
    removeComplaint(db, { id, why: reason, at: now, by: actor.id });
    refreshStaffTimers(db, volunteerId);
    return {};
  },

  'complaints.letterText': (which, context) => reportFor(which, context),

  'complaints.letter': (which, context) =>
    taskOf({
      steps: function* () {
        context.about(which.id);
        yield { step: 'writing', done: 0, total: 1 };
        const { number } = complaintIn(context, which.id);
        return { letter: reportFor(which, context), number };
      },
      finish: async function* ({ letter, number }) {
        yield { step: 'writing', done: 1, total: 1 };
        return letterFile(letter, reportFileName(number, 'docx'));
      },
    }),
};
