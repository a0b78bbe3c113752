import type { farewell } from '../../core/contract/farewell.ts';
import { checkEnd, checkResume, checkStep } from '../../core/farewell/check-end.ts';
import { checkReview } from '../../core/farewell/conflict.ts';
import { farewellFileName } from '../../core/farewell/letter.ts';
import type { StaffRowId } from '../../core/kernel/ids.ts';
import { isPartlyGone } from '../../db/purge/partly-gone.ts';
import {
  clearSteps,
  countOpenClients,
  endConflict,
  insertReview,
  putServiceEnd,
  putStep,
} from '../../db/repositories/farewell.ts';
import { type Handlers, taskOf } from '../context.ts';
import { farewellLetter } from '../farewell/letter.ts';
import { farewellOf, staysAfter, volunteerIn } from '../farewell/view.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { letterFile } from '../rights/letter-docx.ts';

export const farewellHandlers: Handlers<keyof typeof farewell> = {
  'farewell.ofVolunteer': ({ volunteerId }, context) => farewellOf(context, volunteerId),

  'farewell.preview': ({ volunteerId, on, hasConflict }, context) => {
    volunteerIn(context, volunteerId);
    return staysAfter(context, volunteerId, { endOn: on, hasConflict });
  },

  'farewell.end': ({ volunteerId, ...end }, context) => {
    const { db, about, today } = context;
    about(volunteerId);
    const { startOn } = volunteerIn(context, volunteerId);
    const openClients = countOpenClients(db, volunteerId);
    checkEnd(end, { startOn, openClients, isPartlyGone: isPartlyGone(db, volunteerId) }, today);
    putServiceEnd(db, volunteerId, end);
    refreshStaffTimers(db, volunteerId);
    return {};
  },

  'farewell.resume': ({ volunteerId }, context) => {
    const { db, about } = context;
    about(volunteerId);
    const { endOn } = volunteerIn(context, volunteerId);
    checkResume(endOn, isPartlyGone(db, volunteerId));
    putServiceEnd(db, volunteerId, null);
    clearSteps(db, volunteerId);
    refreshStaffTimers(db, volunteerId);
    return {};
  },

  'farewell.tick': ({ volunteerId, step, on }, context) => {
    const { db, about, actor, today } = context;
    about(volunteerId);
    checkStep(on, volunteerIn(context, volunteerId), today);
    putStep(db, volunteerId, { step, doneOn: on, doneBy: actor.id });
    return {};
  },

  'farewell.reviewConflict': ({ volunteerId, ...review }, context) => {
    const { db, files, about, actor, today, now, newId } = context;
    about(volunteerId);
    checkReview(review.on, { ...volunteerIn(context, volunteerId), reviewedOn: [] }, today);
    insertReview(db, files.ofStaff(volunteerId), {
      ...review,
      id: newId<StaffRowId>(),
      volunteerId,
      recordedBy: actor.id,
      recordedAt: now,
    });
    if (!review.isStillNeeded) endConflict(db, volunteerId);
    refreshStaffTimers(db, volunteerId);
    return {};
  },

  'farewell.letterText': (which, context) => farewellLetter(which, context),

  'farewell.letter': (which, context) =>
    taskOf({
      steps: function* () {
        context.about(which.volunteerId);
        yield { step: 'writing', done: 0, total: 1 };
        return farewellLetter(which, context);
      },
      finish: async function* (letter) {
        yield { step: 'writing', done: 1, total: 1 };
        return letterFile(letter, farewellFileName('docx'));
      },
    }),
};
