import type { organisation } from '../../core/contract/organisation.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { assertFgOrReason } from '../../core/organisation/fg.ts';
import { hasFileTerm } from '../../core/retention/at-once.ts';
import { getOrganisation, putOrganisation } from '../../db/repositories/organisation.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Handlers } from '../context.ts';
import { moveTimers } from '../retention/move-timers.ts';
import { rulesIn } from '../retention/timers.ts';

/** Rules for care providers begin or stop to run with the word that says so; client files keep a term (facts 0.4). */
const followCare = (db: WritableDb, hadFileTerm: boolean): void => {
  if (hadFileTerm && !hasFileTerm(rulesIn(db))) refuse('no-rule-left');
  for (const _ of moveTimers(db));
};

export const organisationHandlers: Handlers<keyof typeof organisation> = {
  'organisation.get': (_, { db }) => getOrganisation(db),
  'organisation.change': (input, { db }) => {
    assertFgOrReason(input);
    const isOther = getOrganisation(db).isCareProvider !== input.isCareProvider;
    const hadFileTerm = hasFileTerm(rulesIn(db));
    putOrganisation(db, input);
    if (isOther) followCare(db, hadFileTerm);
    return {};
  },
};
