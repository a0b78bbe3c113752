import type { Volunteer } from '../../../core/contract/volunteers.ts';

/** What a plan's parts know of the person whom it is about. */
export type PlanPerson = Pick<Volunteer, 'givenName' | 'prefix' | 'familyName' | 'displayName'>;

/** Her name as it stands in a sentence: the given name, or else the whole. */
export const shortName = ({ givenName, displayName }: PlanPerson): string => givenName || displayName;

/** Her names, which are no names of others in a text about her. */
export const ownNames = ({ givenName, prefix, familyName }: PlanPerson): readonly string[] =>
  [givenName, familyName, prefix].filter((name) => name !== '');
