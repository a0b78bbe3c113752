import type { BlockPaper } from '../../core/contract/block-paper.ts';
import type { FactField } from '../../core/contract/dpia.ts';
import type { RegisterContent } from '../../core/contract/register.ts';
import { changedFacts } from '../../core/dpia/facts.ts';
import { dpiaPaper } from '../../core/dpia/paper.ts';
import { dayOf } from '../../core/kernel/day.ts';
import type { DpiaId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import type { Language } from '../../core/kernel/words.ts';
import { listAdviceOn } from '../../db/repositories/desk.ts';
import { type DpiaRow, getDpia } from '../../db/repositories/dpia.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { currentRegister } from '../register/gather.ts';
import { factsOf } from './facts.ts';

type Asked = Pick<ReadContext, 'db' | 'today' | 'people' | 'labelOf'>;

/** One assessment, or `not-found`. */
export const assessment = (db: ReadableDb, id: DpiaId): DpiaRow => found(getDpia(db, id), 'dpia');

/** The register as an assessment takes it over. */
export const registerNow = (context: Asked): RegisterContent => currentRegister(context).content;

/** Whether the organisation has an FG: on its form, or as a user. */
export const hasFg = ({ db, people }: Pick<Asked, 'db' | 'people'>): boolean =>
  getOrganisation(db).fgName.trim() !== '' ||
  people.picture().users.some(({ hasLeft, roles }) => !hasLeft && roles.includes('fg'));

/** What the register says otherwise now than an assessment took over; nothing when the activity is gone. */
export const changedIn = (
  context: Asked,
  { activityId, content }: DpiaRow,
): { readonly changed: FactField[]; readonly isInRegister: boolean } => {
  const register = registerNow(context);
  const activity = register.activities.find(({ id }) => id === activityId);
  return {
    changed: activity ? changedFacts(content.facts, factsOf(activity, register)) : [],
    isInRegister: activity !== undefined,
  };
};

/** The paper of one assessment, with the advice of the FG on it. */
export const paperOf = (context: Asked, id: DpiaId, lang: Language): BlockPaper => {
  const { db, labelOf, today } = context;
  const { number, content, reviewOn } = assessment(db, id);
  return dpiaPaper({
    lang,
    organisation: getOrganisation(db).name,
    number,
    content,
    reviewOn,
    advice: listAdviceOn(db, { kind: 'dpia', id }).map(({ text, by, at, answer }) => ({
      text,
      by: labelOf(by),
      on: dayOf(at),
      answer,
    })),
    today,
  });
};
