import type { ActivityInput, StarterCode } from '../contract/register.ts';

/** A row that organisations of this kind often have; `category` is the kind of data in this app, null for what lies outside. */
export type Starter = ActivityInput & { readonly code: StarterCode; readonly category: string | null };

/** An activity of which nobody wrote anything yet. */
export const emptyActivity: Omit<ActivityInput, 'name' | 'purpose' | 'dataSubjects' | 'personalData'> = {
  owner: '',
  legalBasis: null,
  special: [],
  specialRemark: '',
  source: '',
  informedHow: '',
  jointControllers: [],
  recipients: null,
  processorIds: [],
  transfers: [],
  systems: [],
  otherSystems: '',
  ruleCodes: [],
  otherTerm: '',
  security: '',
  dpia: null,
};
