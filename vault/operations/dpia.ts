import type { dpia } from '../../core/contract/dpia.ts';
import { assertDecision, emptyForm, mustConsult, openParts } from '../../core/dpia/decide.ts';
import { changedFacts } from '../../core/dpia/facts.ts';
import { dpiaFileName } from '../../core/dpia/paper.ts';
import { assertConclusion, judgePreTest } from '../../core/dpia/pre-test.ts';
import { firstPreTest, proposeAnswers } from '../../core/dpia/propose.ts';
import { assertDays, reviewOfPreTest } from '../../core/dpia/review.ts';
import { isFrozen, isReviewDue, stateOf } from '../../core/dpia/state.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import type { DpiaId } from '../../core/kernel/ids.ts';
import { listAdviceOn } from '../../db/repositories/desk.ts';
import { deleteDpia, insertDpia, listDpias, listDpiasOf, updateDpia } from '../../db/repositories/dpia.ts';
import { countFiles } from '../../db/repositories/notes.ts';
import { type Handlers, taskOf, type WriteContext } from '../context.ts';
import { factsOf, knownOf } from '../dpia/facts.ts';
import { assessment, changedIn, hasFg, paperOf, registerNow } from '../dpia/view.ts';
import { blockDocx } from '../exports/block-docx.ts';

/** One that may still change, in the hands of who writes it. */
const unfrozen = (context: WriteContext, id: DpiaId) => {
  context.about(id);
  const row = assessment(context.db, id);
  if (isFrozen(row.content)) refuse('dpia-frozen');
  const keep = (changed: Partial<typeof row>): void =>
    updateDpia(context.db, { ...row, changedBy: context.actor.id, changedAt: context.now, ...changed });
  return { row, keep };
};

/** One of which the pre-test says that a DPIA is made. */
const beingMade = (context: WriteContext, id: DpiaId) => {
  const open = unfrozen(context, id);
  if (stateOf(open.row.content) !== 'in-progress') refuse('dpia-pre-test-first');
  return open;
};

export const dpiaHandlers: Handlers<keyof typeof dpia> = {
  'dpia.list': (_, context) => {
    const { db, today } = context;
    const rows = listDpias(db);
    const content = registerNow(context);
    const counted = countFiles(db);
    return content.activities.map((activity) => {
      const own = rows.filter(({ activityId }) => activityId === activity.id);
      const newest = own[0];
      const decided = own.find(({ decidedOn }) => decidedOn !== null);
      const proposed = proposeAnswers(knownOf(activity, counted)).filter(({ is }) => is === true);
      return {
        activityId: activity.id,
        number: activity.number,
        name: activity.name,
        state: newest ? stateOf(newest.content) : 'none',
        id: newest?.id ?? null,
        decidedOn: decided?.decidedOn ?? null,
        reviewOn: decided?.reviewOn ?? null,
        isReviewDue: newest === decided && isReviewDue(decided?.reviewOn ?? null, today),
        changed: newest ? changedFacts(newest.content.facts, factsOf(activity, content)) : [],
        proposed: newest ? [] : proposed.map(({ criterion }) => criterion),
      };
    });
  },

  'dpia.open': ({ id }, context) => {
    const { db, labelOf } = context;
    const row = assessment(db, id);
    const { number, activityId, content, reviewOn, changedBy, changedAt } = row;
    const { changed, isInRegister } = changedIn(context, row);
    return {
      ...content,
      id,
      number,
      activityId,
      state: stateOf(content),
      reviewOn,
      changed,
      isInRegister,
      advice: judgePreTest(content.preTest),
      openParts: openParts(content.form, changed.length > 0),
      mustConsult: mustConsult(content.form),
      hasFg: hasFg(context),
      changedBy: labelOf(changedBy),
      changedAt,
      versions: listDpiasOf(db, activityId).map((it) => ({
        id: it.id,
        number: it.number,
        state: stateOf(it.content),
        decidedOn: it.decidedOn,
        reviewOn: it.reviewOn,
      })),
    };
  },

  'dpia.begin': ({ activityId, lang }, context) => {
    const { db, today, now, actor, newId, about } = context;
    const content = registerNow(context);
    const activity = found(
      content.activities.find((it) => it.id === activityId),
      'activity',
    );
    const newest = listDpiasOf(db, activityId)[0];
    if (newest && !isFrozen(newest.content)) refuse('dpia-open-already');
    const id = newId<DpiaId>();
    about(id);
    insertDpia(db, {
      id,
      activityId,
      content: {
        preTest: newest?.content.preTest ?? firstPreTest(knownOf(activity, countFiles(db)), lang),
        concluded: null,
        facts: factsOf(activity, content),
        factsOn: today,
        form: newest ? { ...newest.content.form, withoutAdvice: '' } : emptyForm,
        decided: null,
      },
      changedBy: actor.id,
      changedAt: now,
    });
    return { id };
  },

  'dpia.answer': ({ id, preTest }, context) => {
    const { row, keep } = unfrozen(context, id);
    keep({ content: { ...row.content, preTest, concluded: null } });
    return {};
  },

  'dpia.conclude': ({ id, what, reason, by, on, reviewOn }, context) => {
    const { row, keep } = unfrozen(context, id);
    assertConclusion(row.content.preTest, what, reason);
    const review = reviewOfPreTest(what, { on, reviewOn }, context.today);
    const content = { ...row.content, concluded: { what, reason, by, on } };
    keep(review === null ? { content } : { content, decidedOn: on, reviewOn: review });
    return {};
  },

  'dpia.write': ({ id, form }, context) => {
    const { row, keep } = beingMade(context, id);
    keep({ content: { ...row.content, form } });
    return {};
  },

  'dpia.takeFacts': ({ id }, context) => {
    const { row, keep } = unfrozen(context, id);
    const register = registerNow(context);
    const activity = found(
      register.activities.find((it) => it.id === row.activityId),
      'activity',
    );
    keep({ content: { ...row.content, facts: factsOf(activity, register), factsOn: context.today } });
    return {};
  },

  'dpia.decide': ({ id, what, reason, by, on, reviewOn }, context) => {
    const { row, keep } = beingMade(context, id);
    assertDecision(row.content.form, what, reason, {
      isBehind: changedIn(context, row).changed.length > 0,
      hasFg: hasFg(context),
      isAdvised: listAdviceOn(context.db, { kind: 'dpia', id }).length > 0,
      decidedOn: on,
    });
    keep({
      content: { ...row.content, decided: { what, reason, by, on } },
      decidedOn: on,
      reviewOn: assertDays(on, reviewOn, context.today),
    });
    return {};
  },

  'dpia.discard': ({ id }, context) => {
    unfrozen(context, id);
    deleteDpia(context.db, id);
    return {};
  },

  'dpia.paper': ({ id, lang }, context) => paperOf(context, id, lang),

  'dpia.docx': ({ id, lang }, context) =>
    taskOf({
      steps: function* () {
        context.about(id);
        yield { step: 'writing', done: 0, total: 1 };
        return { paper: paperOf(context, id, lang), number: assessment(context.db, id).number };
      },
      finish: async function* ({ paper, number }) {
        yield { step: 'writing', done: 1, total: 1 };
        return { name: dpiaFileName(number, 'docx'), base64: await blockDocx(paper) };
      },
    }),
};
