import type { ActivityInput } from '../../../core/contract/register.ts';

/** What each part of the form of an activity works with. */
export type GroupProps = {
  readonly value: ActivityInput;
  readonly change: (part: Partial<ActivityInput>) => void;
  readonly field: (name: string) => { readonly id: string; readonly error: string | undefined };
  /** Data that lie in this app have confirmed rules; their own term is only for what lies elsewhere. */
  readonly isOwnData: boolean;
};

/** The parts of the form, in the order of their tabs. */
export const groups = ['why', 'what', 'who', 'where', 'safe'] as const;
export type Group = (typeof groups)[number];

const places: Readonly<Record<keyof ActivityInput, Group>> = {
  name: 'why',
  owner: 'why',
  purpose: 'why',
  legalBasis: 'why',
  dataSubjects: 'what',
  personalData: 'what',
  special: 'what',
  specialRemark: 'what',
  source: 'what',
  informedHow: 'what',
  recipients: 'who',
  processorIds: 'who',
  jointControllers: 'who',
  transfers: 'who',
  systems: 'where',
  otherSystems: 'where',
  ruleCodes: 'where',
  otherTerm: 'where',
  security: 'safe',
  dpia: 'safe',
};

/** The part in which a field stands; `field` may have the number of a row behind it. */
export const groupOf = (field: string): Group =>
  Object.entries(places).find(([name]) => field === name || field.startsWith(`${name}-`))?.[1] ?? 'why';
