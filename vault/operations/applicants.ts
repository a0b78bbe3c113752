import { checkApplicant, checkApplicantDays, checkStart } from '../../core/applicants/check-applicant.ts';
import { volunteerFrom } from '../../core/applicants/hired.ts';
import { applicantKeeping, type ApplicantTerms } from '../../core/applicants/keeping.ts';
import { checkAnswer, poolWording } from '../../core/applicants/pool.ts';
import type { applicants } from '../../core/contract/applicants.ts';
import type { ApplicantId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkVolunteer } from '../../core/volunteers/check-volunteer.ts';
import { removeApplicant } from '../../db/purge/remove-applicant.ts';
import {
  applicantDetail,
  getApplicant,
  insertApplicant,
  insertPoolAnswer,
  listAnswersOf,
  listApplicants,
  listPoolAnswers,
  putApplicantEnd,
  updateApplicant,
} from '../../db/repositories/applicants.ts';
import { listPapers, movePaperRows } from '../../db/repositories/papers.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { insertVolunteer } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Handlers } from '../context.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { termsIn } from '../retention/term-of.ts';

const termsOf = (db: ReadableDb): ApplicantTerms => {
  const termOf = termsIn(db);
  const term = (code: string) => {
    const { period, isConfirmed } = termOf(code);
    return { period, isConfirmed };
  };
  return { after: term('APPLICANT'), pool: term('APPLICANT_POOL') };
};

const applicantIn = (db: ReadableDb, id: ApplicantId) => found(getApplicant(db, id), 'applicant');

export const applicantsHandlers: Handlers<keyof typeof applicants> = {
  'applicants.list': ({ isEnded }, { db }) => {
    const terms = termsOf(db);
    const answers = Map.groupBy(listPoolAnswers(db), ({ applicantId }) => applicantId);
    return listApplicants(db, isEnded).map(({ id, vacancy, receivedOn, endedOn, outcome, ...name }) => ({
      id,
      listName: listName(name),
      vacancy,
      receivedOn,
      endedOn,
      outcome,
      keeping: applicantKeeping({ endedOn, answers: answers.get(id) ?? [] }, terms),
    }));
  },

  'applicants.open': ({ id }, { db, files, about, labelOf }) => {
    about(id);
    const plain = applicantIn(db, id);
    const answers = listAnswersOf(db, id);
    return {
      ...plain,
      ...applicantDetail(db, id, files.ofStaff(id)),
      displayName: displayName(plain),
      keeping: applicantKeeping({ endedOn: plain.endedOn, answers }, termsOf(db)),
      answers: answers
        .map(({ kind, on, method, wording, recordedBy, recordedAt }) => ({
          kind,
          on,
          method,
          wording,
          recordedBy: labelOf(recordedBy),
          recordedAt,
        }))
        .reverse(),
    };
  },

  'applicants.add': (input, { db, files, newId, about, today }) => {
    const id = newId<ApplicantId>();
    about(id);
    checkApplicantDays({ receivedOn: input.receivedOn, endedOn: null, answeredOn: [] }, today);
    insertApplicant(db, id, files.makeStaff(db, id), checkApplicant(input));
    refreshStaffTimers(db, id);
    return { id };
  },

  'applicants.change': ({ id, ...input }, { db, files, about, today }) => {
    about(id);
    const { endedOn } = applicantIn(db, id);
    const answeredOn = listAnswersOf(db, id).map(({ on }) => on);
    checkApplicantDays({ receivedOn: input.receivedOn, endedOn, answeredOn }, today);
    updateApplicant(db, id, files.ofStaff(id), checkApplicant(input));
    return {};
  },

  'applicants.end': ({ id, end }, { db, about, today }) => {
    about(id);
    const { receivedOn } = applicantIn(db, id);
    checkApplicantDays({ receivedOn, endedOn: end?.on ?? null, answeredOn: [] }, today);
    putApplicantEnd(db, id, end);
    refreshStaffTimers(db, id);
    return {};
  },

  'applicants.poolWording': (_, { db }) => poolWording(getOrganisation(db).name),

  'applicants.answer': ({ id, kind, on, method, lang }, { db, about, today, now, actor, newId }) => {
    about(id);
    const { receivedOn } = applicantIn(db, id);
    checkAnswer({ kind, on }, listAnswersOf(db, id), receivedOn, today);
    insertPoolAnswer(db, {
      id: newId(),
      applicantId: id,
      kind,
      on,
      method,
      wording: kind === 'given' ? poolWording(getOrganisation(db).name)[lang] : '',
      recordedBy: actor.id,
      recordedAt: now,
    });
    refreshStaffTimers(db, id);
    return {};
  },

  'applicants.hire': ({ id, papers, ...hire }, { db, files, about, now, actor, newId }) => {
    const applicant = applicantIn(db, id);
    checkStart(hire.startOn, applicant.receivedOn);
    const key = files.ofStaff(id);
    const input = checkVolunteer(volunteerFrom({ ...applicant, ...applicantDetail(db, id, key) }, hire));
    const volunteerId = newId<VolunteerId>();
    about(volunteerId);
    const volunteerKey = files.makeStaff(db, volunteerId);
    insertVolunteer(db, volunteerId, volunteerKey, input);
    const own = new Set(listPapers(db, id, key).map((paper) => paper.id));
    for (const paper of papers) found(own.has(paper) || null, 'paper');
    movePaperRows(db, papers, { id, key }, { id: volunteerId, key: volunteerKey });
    removeApplicant(db, { id, why: 'hired', at: now, by: actor.id });
    refreshStaffTimers(db, volunteerId);
    return { id: volunteerId };
  },

  'applicants.remove': ({ id, reason }, { db, about, now, actor }) => {
    about(id);
    applicantIn(db, id);
    removeApplicant(db, { id, why: reason, at: now, by: actor.id });
    return {};
  },
};
