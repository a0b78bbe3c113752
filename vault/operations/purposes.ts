import type { purposes } from '../../core/contract/purposes.ts';
import type { PurposeId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkPurpose } from '../../core/purposes/check-purpose.ts';
import { listFieldReasons, putFieldReason } from '../../db/repositories/field-reasons.ts';
import { listPurposes, putPurpose } from '../../db/repositories/purposes.ts';
import type { Handlers } from '../context.ts';

export const purposesHandlers: Handlers<keyof typeof purposes> = {
  'purposes.list': (_, { db }) => listPurposes(db),
  'purposes.put': (input, { db, newId, about }) => {
    const all = listPurposes(db);
    const id = input.id ?? newId<PurposeId>();
    about(id);
    if (input.id !== null)
      found(
        all.find((purpose) => purpose.id === id),
        'purpose',
      );
    putPurpose(db, checkPurpose({ ...input, id }, all));
    return { id };
  },
  'purposes.fieldReasons': (_, { db, labelOf }) =>
    listFieldReasons(db).map(({ givenBy, ...kept }) => ({ ...kept, givenBy: labelOf(givenBy) })),
  'purposes.explainField': ({ field, reason }, { db, actor, today }) => {
    putFieldReason(db, { field, reason: reason.trim(), givenBy: actor.id, givenOn: today });
    return {};
  },
};
