import type { organisation } from '../../core/contract/organisation.ts';
import { assertFgOrReason } from '../../core/organisation/fg.ts';
import { getOrganisation, putOrganisation } from '../../db/repositories/organisation.ts';
import type { Handlers } from '../context.ts';

export const organisationHandlers: Handlers<keyof typeof organisation> = {
  'organisation.get': (_, { db }) => getOrganisation(db),
  'organisation.change': (input, { db }) => {
    assertFgOrReason(input);
    putOrganisation(db, input);
    return {};
  },
};
