import { starterTexts } from '../../core/consents/starter-texts.ts';
import { insertConsentText } from '../../db/repositories/consents.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { newId } from '../new-id.ts';
import { startRegister } from '../register/start.ts';

/** What a new vault begins with: the wordings of the consents and the first lines of the register. */
export const seedStarters = (db: WritableDb, clock: Clock): void => {
  for (const text of starterTexts(getOrganisation(db).name))
    insertConsentText(db, { ...text, id: newId(), madeAt: clock.now() });
  startRegister(db, clock.today());
};
