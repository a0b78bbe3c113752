import type { Meter } from '../contract/guard.ts';
import type { Role } from '../contract/roles.ts';
import type { OrganisationInput } from '../contract/organisation.ts';
import type { RegisterActivity, WarningCode } from '../contract/register.ts';
import type { RegisterProcessor } from '../contract/processors.ts';
import { hasOwnTerm } from './own-term.ts';

/** The kind of data that is about people in need: sensitive and vulnerable, two of the nine criteria (facts 2.6). */
const clientFile = 'client-file';

const plain = (name: string): string => name.trim().toLocaleLowerCase('nl');

const raised = (checks: Readonly<Partial<Record<WarningCode, boolean>>>): readonly WarningCode[] =>
  (Object.keys(checks) as WarningCode[]).filter((code) => checks[code]);

/**
 * What asks for a second look about the organisation: an FG who also decides is not independent (art. 38(6)), and none
 * where one is likely to be compulsory (art. 37(1)(c)). The FG need not be a user, so the names on the form are compared
 * as well as the roles of the users.
 */
export const organisationWarnings = (
  it: Pick<OrganisationInput, 'fgName' | 'responsiblePerson'>,
  roles: readonly (readonly Role[])[],
  fgAdvice: Meter['fg']['advice'],
): readonly WarningCode[] =>
  raised({
    'fg-is-manager':
      roles.some((own) => own.includes('fg') && own.some((role) => role === 'manager' || role === 'board')) ||
      (plain(it.fgName) !== '' && plain(it.fgName) === plain(it.responsiblePerson)),
    'fg-likely': fgAdvice === 'likely' && plain(it.fgName) === '',
  });

/**
 * What asks for a second look about an activity: client files that rest on consent (a withdrawal would end the file,
 * and who needs help is not free to refuse), no decision on a DPIA where data are special or people vulnerable
 * (art. 35), a processor without an agreement (art. 28(3)), and a term that nobody confirmed while nothing is kept
 * yet.
 */
export const activityWarnings = (
  activity: RegisterActivity,
  records: number,
  processors: readonly Pick<RegisterProcessor, 'id' | 'agreementOn'>[],
): readonly WarningCode[] =>
  raised({
    'consent-for-files': activity.category === clientFile && activity.legalBasis === 'consent',
    'dpia-undecided':
      activity.dpia === null && (activity.category === clientFile || activity.special.length > 0),
    'processor-without-agreement': processors.some(
      ({ id, agreementOn }) => agreementOn === null && activity.processorIds.includes(id),
    ),
    'term-unconfirmed': activity.category !== null && !hasOwnTerm(activity) && records === 0,
  });
