import type { May } from '../contract/op.ts';
import { type Role, worksWithClients } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';

/** Who asks: the roles come from signed statements, the declaration from the dated signature on record. */
export type Asker = { readonly roles: readonly Role[]; readonly declarationOn: Day | null };

export type Permission = 'granted' | 'role-missing' | 'declaration-missing' | 'clock-before-declaration';

/** The subjects that show texts or names of clients. */
const aboutClients = new Set([
  'clients',
  'notes',
  'consents',
  'sharing',
  'imports',
  'lists',
  'purge',
  'retention',
  'history',
  'duplicates',
  'representatives',
  'disclosures',
  'rights',
  'attachments',
  'holds',
]);

/**
 * Whether an operation shows clients, so that it takes a signed declaration: not what anyone may see of such a subject,
 * nor what is only for those who never see a client.
 */
export const isAboutClients = (name: string, may: May): boolean =>
  may !== 'anyone' &&
  may !== 'outside' &&
  worksWithClients(may) &&
  aboutClients.has(name.split('.')[0] ?? '');

/**
 * Decides whether somebody may call an operation. Takes the operation's name and whom it allows, and who asks on
 * which day. Client files open only for people with a signed declaration of confidentiality (UAVG art. 30(4)). One
 * of a later day was signed all the same, so then the computer's clock is wrong: `clock-before-declaration`.
 */
export const mayCall = (name: string, may: May, asker: Asker, today: Day): Permission => {
  if (may === 'outside') return 'granted';
  if (may !== 'anyone' && !may.some((role) => asker.roles.includes(role))) return 'role-missing';
  if (!isAboutClients(name, may)) return 'granted';
  if (asker.declarationOn === null) return 'declaration-missing';
  return asker.declarationOn > today ? 'clock-before-declaration' : 'granted';
};
