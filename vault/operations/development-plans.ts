import type { developmentPlans } from '../../core/contract/development-plans.ts';
import type { In } from '../../core/contract/index.ts';
import {
  agreedFrom,
  checkClosing,
  checkDraft,
  expectMayPlan,
  checkNotAgreed,
  checkProgress,
  checkSigning,
  checkUnsigned,
} from '../../core/development-plans/check-plan.ts';
import { writePlan } from '../../core/development-plans/plan-paper.ts';
import type { DevelopmentPlanId, StaffRowId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { removePlan, removeProgress } from '../../db/purge/remove-plan.ts';
import {
  findPlan,
  findProgress,
  hasDraftPlan,
  insertPlan,
  insertProgress,
  putPlan,
  signedDays,
  supersedePlans,
} from '../../db/repositories/development-plans.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { getVolunteer } from '../../db/repositories/volunteers.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { planFile } from '../development-plans/plan-docx.ts';
import { planIn, viewsOfPlans } from '../development-plans/plan-view.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';

const paperOf = (context: ReadContext, { id, lang }: In<'developmentPlans.paper'>) => {
  const { db, today } = context;
  const { volunteerId } = found(findPlan(db, id), 'plan');
  const volunteer = found(getVolunteer(db, volunteerId), 'volunteer');
  const plan = found(
    viewsOfPlans(context, volunteerId).find((each) => each.id === id),
    'plan',
  );
  const { engagement, functionName } = volunteer;
  const name = displayName(volunteer);
  return writePlan({
    lang,
    organisation: getOrganisation(db).name,
    name,
    engagement,
    functionName,
    plan,
    today,
  });
};

export const developmentPlansHandlers: Handlers<keyof typeof developmentPlans> = {
  'developmentPlans.ofVolunteer': ({ volunteerId }, context) => {
    const { actor, labelOf } = context;
    const volunteer = found(getVolunteer(context.db, volunteerId), 'volunteer');
    const confidant = volunteer.confidantId && getVolunteer(context.db, volunteer.confidantId);
    return {
      plans: viewsOfPlans(context, volunteerId),
      coach: confidant ? displayName(confidant) : labelOf(actor.id),
    };
  },

  'developmentPlans.add': ({ volunteerId, continuesId, content, ...period }, context) => {
    const { db, files, newId, about, actor, now } = context;
    about(volunteerId);
    const key = files.ofStaff(volunteerId);
    expectMayPlan(found(getVolunteer(db, volunteerId), 'volunteer'));
    if (hasDraftPlan(db, volunteerId)) refuse('plan-draft-exists');
    checkDraft(period, content);
    if (continuesId !== null) {
      const earlier = findPlan(db, continuesId);
      found(earlier?.volunteerId === volunteerId ? earlier : null, 'plan');
      if (earlier?.agreedOn === null) refuse('plan-not-agreed-before');
    }
    const id = newId<DevelopmentPlanId>();
    const made = { madeBy: actor.id, madeAt: now };
    insertPlan(db, key, { id, volunteerId, continuesId, content, ...period, ...made });
    return { id };
  },

  'developmentPlans.change': ({ id, content, ...period }, context) => {
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    checkUnsigned(plan);
    checkDraft(period, content);
    putPlan(context.db, key, { ...plan, ...period, content });
    return {};
  },

  'developmentPlans.sign': ({ id, as, ...signed }, context) => {
    const { db, today } = context;
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    checkSigning(plan, plan.content, signed, today);
    const signatures = { ...plan.signatures, [as]: signed };
    putPlan(db, key, { ...plan, ...signedDays(signatures), signatures });
    return {};
  },

  'developmentPlans.unsign': ({ id }, context) => {
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    checkNotAgreed(plan);
    const signatures = { volunteer: null, coach: null };
    putPlan(context.db, key, { ...plan, ...signedDays(signatures), signatures });
    return {};
  },

  'developmentPlans.agree': ({ id }, context) => {
    const { db } = context;
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    const agreedOn = agreedFrom(plan);
    supersedePlans(db, plan.volunteerId, agreedOn);
    putPlan(db, key, { ...plan, agreedOn });
    refreshStaffTimers(db, plan.volunteerId);
    return {};
  },

  'developmentPlans.recordProgress': ({ id, on, reviewId, goals }, context) => {
    const { db, today, newId, actor, now } = context;
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    checkProgress(plan, on, today);
    for (const { goal, text } of goals) {
      found(plan.content.goals[goal], 'goal');
      const recorded = { recordedBy: actor.id, recordedAt: now };
      insertProgress(db, key, { id: newId<StaffRowId>(), planId: id, goal, on, reviewId, text, ...recorded });
    }
    return {};
  },

  'developmentPlans.removeProgress': ({ id, reason }, { db, about, actor, now }) => {
    const { volunteerId } = found(findProgress(db, id), 'progress');
    about(volunteerId);
    removeProgress(db, { id, why: reason, at: now, by: actor.id });
    return {};
  },

  'developmentPlans.close': ({ id, on, evaluation, goals }, context) => {
    const { db, today } = context;
    const { plan, key } = planIn(context, id);
    context.about(plan.volunteerId);
    checkClosing(plan, plan.content, { on, goals }, today);
    putPlan(db, key, { ...plan, closedOn: on, closing: { evaluation, goals } });
    refreshStaffTimers(db, plan.volunteerId);
    return {};
  },

  'developmentPlans.remove': ({ id, reason }, { db, about, actor, now }) => {
    const plan = found(findPlan(db, id), 'plan');
    about(plan.volunteerId);
    checkNotAgreed(plan);
    removePlan(db, { id, why: reason, at: now, by: actor.id });
    refreshStaffTimers(db, plan.volunteerId);
    return {};
  },

  'developmentPlans.paper': (which, context) => paperOf(context, which),

  'developmentPlans.docx': (which, context) =>
    taskOf({
      steps: function* () {
        context.about(found(findPlan(context.db, which.id), 'plan').volunteerId);
        yield { step: 'writing', done: 0, total: 1 };
        return paperOf(context, which);
      },
      finish: async function* (paper) {
        yield { step: 'writing', done: 1, total: 1 };
        return planFile(paper);
      },
    }),
};
