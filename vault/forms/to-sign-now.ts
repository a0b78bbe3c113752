import type { FormKind, ToSign } from '../../core/contract/forms.ts';
import { toSign } from '../../core/forms/to-sign.ts';
import { listName } from '../../core/kernel/names.ts';
import { newestVersions } from '../../db/repositories/form-templates.ts';
import { listFormFacts } from '../../db/repositories/forms.ts';
import type { ReadContext } from '../context.ts';
import { whoWorksHere } from '../volunteers/at-work.ts';

/** Reads who works here and what they signed; gives who of them still has to sign the newest version of a text. */
export const toSignNow = ({
  db,
  today,
}: Pick<ReadContext, 'db' | 'today'>): ((kind: FormKind) => readonly ToSign[]) => {
  const signers = whoWorksHere(db).map(({ id, functionName, ...name }) => ({
    volunteerId: id,
    listName: listName(name),
    functionName,
  }));
  const [signed, newest] = [listFormFacts(db), newestVersions(db)];
  return (kind) => toSign(kind, signers, signed, newest, today);
};
