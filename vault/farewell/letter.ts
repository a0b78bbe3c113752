import type { In } from '../../core/contract/index.ts';
import type { Letter } from '../../core/contract/rights.ts';
import { writeFarewellLetter } from '../../core/farewell/letter.ts';
import { displayName } from '../../core/kernel/names.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { volunteerDetail } from '../../db/repositories/volunteers.ts';
import type { ReadContext } from '../context.ts';
import { farewellOf, volunteerIn } from './view.ts';

/** Writes the letter to somebody who leaves. Refuses as `writeFarewellLetter` does. */
export const farewellLetter = (
  { volunteerId, lang }: In<'farewell.letterText'>,
  context: ReadContext,
): Letter => {
  const { db, files, actor, today } = context;
  const volunteer = volunteerIn(context, volunteerId);
  return writeFarewellLetter({
    lang,
    name: displayName(volunteer),
    address: volunteerDetail(db, volunteerId, files.ofStaff(volunteerId)),
    functionName: volunteer.functionName,
    startOn: volunteer.startOn,
    farewell: farewellOf(context, volunteerId),
    sender: getOrganisation(db),
    by: actor.label,
    today,
  });
};
