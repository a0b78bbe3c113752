import type { OrganisationInput } from '../contract/organisation.ts';
import type { GapField, RegisterActivity } from '../contract/register.ts';
import type { RegisterFacts } from './facts.ts';
import { hasOwnTerm } from './own-term.ts';

const isBlank = (text: string): boolean => text.trim() === '';

const open = (checks: Readonly<Partial<Record<GapField, boolean>>>): readonly GapField[] =>
  (Object.keys(checks) as GapField[]).filter((field) => checks[field]);

/** What art. 30(1)(a) asks of the organisation and is empty: who it is, how to reach it, and its FG or why none. */
export const organisationGaps = (it: OrganisationInput): readonly GapField[] =>
  open({
    controller: isBlank(it.name) || isBlank(it.address),
    contact: isBlank(it.email) && isBlank(it.phone),
    'responsible-person': isBlank(it.responsiblePerson),
    fg: isBlank(it.fgName) && isBlank(it.fgNoneReason),
    'fg-contact': !isBlank(it.fgName) && isBlank(it.fgContact),
  });

/**
 * What art. 30(1)(b) to (g) asks of an activity and is empty, with the legal basis of art. 6 added. Takes how many
 * records the app holds of it: a term that nobody confirmed is a gap as soon as there is something to keep.
 * Transfers (e) are "where applicable" and no gap by themselves, but one without safeguards is, like special data
 * without the exception that allows them (art. 9 and 10) and joint controllers who agreed on nothing (art. 26).
 */
export const activityGaps = (activity: RegisterActivity, records: number): readonly GapField[] =>
  open({
    purpose: isBlank(activity.purpose),
    'legal-basis': activity.legalBasis === null,
    'data-subjects': isBlank(activity.dataSubjects),
    'personal-data': isBlank(activity.personalData),
    recipients: activity.recipients === null,
    term:
      activity.category === null
        ? isBlank(activity.otherTerm) && activity.terms.length === 0
        : !hasOwnTerm(activity) && records > 0,
    security: isBlank(activity.security),
    'special-exception': activity.special.some(({ exception }) => exception === null),
    'transfer-safeguard': activity.transfers.some(({ safeguard }) => isBlank(safeguard)),
    'joint-agreement': activity.jointControllers.some(({ agreed }) => isBlank(agreed)),
  });

/**
 * What is missing of the purposes for which client files are kept: a ground (art. 6) for one that is in use. Nothing
 * for the other activities.
 */
export const purposeGaps = (
  { category }: Pick<RegisterActivity, 'category'>,
  purposes: RegisterFacts['purposes'],
): readonly GapField[] =>
  category === 'client-file'
    ? open({ 'file-purpose-basis': purposes.some(({ isUsed, legalBasis }) => isUsed && legalBasis === null) })
    : [];
