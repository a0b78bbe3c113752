import type { desk } from '../../core/contract/desk.ts';
import { deskLines } from '../../core/desk/attention.ts';
import { assertAskable, assertUnanswered } from '../../core/desk/decide-advice.ts';
import type { AdviceId } from '../../core/kernel/ids.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { found } from '../../core/kernel/refusal.ts';
import {
  getAdvice,
  getQuestion,
  insertAdvice,
  insertQuestion,
  listAdvice,
  listAdviceOn,
  putAnswer,
} from '../../db/repositories/desk.ts';
import { type Handlers, taskOf } from '../context.ts';
import { adviceOf } from '../desk/advice.ts';
import { binderOf } from '../desk/binder.ts';
import { binderZip } from '../desk/binder-zip.ts';
import { deskFacts } from '../desk/facts.ts';

export const deskHandlers: Handlers<keyof typeof desk> = {
  'desk.attention': (_, context) => [...deskLines(deskFacts(context))],

  'desk.adviceOn': ({ subject }, context) => {
    const question = getQuestion(context.db, subject);
    return {
      advice: listAdviceOn(context.db, subject).map((row) => adviceOf(row, context)),
      askedAt: question?.at ?? null,
      askedBy: question ? context.labelOf(question.by) : '',
    };
  },

  'desk.ask': ({ subject }, { db, people, actor, now, about }) => {
    if ('id' in subject) about(subject.id);
    const present = people.picture().users.filter(({ hasLeft }) => !hasLeft);
    assertAskable(
      present.map(({ roles }) => roles),
      getQuestion(db, subject),
    );
    insertQuestion(db, subject, { by: actor.id, at: now });
    return {};
  },

  'desk.advise': ({ subject, text }, { db, actor, now, newId, about }) => {
    const id = newId<AdviceId>();
    about(id);
    insertAdvice(db, { id, subject, text, by: actor.id, at: now });
    return { id };
  },

  'desk.answer': ({ id, answer }, { db, actor, now, about }) => {
    about(id);
    assertUnanswered(found(getAdvice(db, id), 'advice'));
    putAnswer(db, { id, answer, by: actor.id, at: now });
    return {};
  },

  'desk.binder': (_, context) => binderOf(context).binder,

  'desk.binderFiles': (_, context) =>
    taskOf({
      *steps() {
        yield { step: 'write-file', done: 0, total: 1 };
        return binderOf(context);
      },
      *finish({ binder, texts }) {
        yield { step: 'write-file', done: 1, total: 1 };
        return { name: `map-${dayOf(binder.madeAt)}.zip`, base64: binderZip(texts, binder.madeAt) };
      },
    }),

  'desk.allAdvice': (_, context) => listAdvice(context.db).map((row) => adviceOf(row, context)),
};
