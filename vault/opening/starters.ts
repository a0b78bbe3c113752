import { starterTexts } from '../../core/consents/starter-texts.ts';
import { starterRecipients } from '../../core/disclosures/recipients.ts';
import { starterTemplates } from '../../core/forms/starter-templates.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { starterPhases } from '../../core/phases/starter-phases.ts';
import { starterPurposes } from '../../core/purposes/starter-purposes.ts';
import { partners } from '../../core/register/partners.ts';
import { lawfulRules } from '../../core/retention/lawful-rules.ts';
import { insertConsentText } from '../../db/repositories/consents.ts';
import { putRecipient } from '../../db/repositories/disclosures.ts';
import { insertTemplate } from '../../db/repositories/form-templates.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { putPhase } from '../../db/repositories/phases.ts';
import { putPurpose } from '../../db/repositories/purposes.ts';
import { putRule } from '../../db/repositories/rules.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { templateHash } from '../forms/template-hash.ts';
import { newId } from '../new-id.ts';
import { startRegister } from '../register/start.ts';

/**
 * What a new vault begins with: the wordings of the consents, what files are kept for, the phases, the
 * organisations that data often go to, the rules that the law leaves no choice in, the texts that who works here signs,
 * and the first lines of the register.
 */
export const seedStarters = (db: WritableDb, clock: Clock, founder: UserId): void => {
  for (const text of starterTexts(getOrganisation(db).name))
    insertConsentText(db, { ...text, id: newId(), madeAt: clock.now() });
  for (const purpose of starterPurposes) putPurpose(db, purpose);
  for (const [at, phase] of starterPhases.entries()) putPhase(db, phase, at + 1);
  for (const recipient of starterRecipients(partners)) putRecipient(db, { ...recipient, id: newId() });
  for (const rule of lawfulRules(founder, clock.today())) putRule(db, rule);
  for (const text of starterTemplates(clock.today()))
    insertTemplate(db, {
      ...text,
      id: newId(),
      hash: templateHash(text),
      madeBy: founder,
      madeAt: clock.now(),
    });
  startRegister(db, clock.today());
};
