import type { DpiaFacts } from '../../core/contract/dpia.ts';
import type { RegisterActivity, RegisterContent } from '../../core/contract/register.ts';
import type { KnownOfActivity } from '../../core/dpia/facts.ts';
import { adviseDpia, type Counted } from '../../core/guard/meter.ts';

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(': ');

/** What a DPIA takes over of one activity out of the register as it stands now. */
export const factsOf = (activity: RegisterActivity, { processors }: RegisterContent): DpiaFacts => ({
  name: activity.name,
  purpose: activity.purpose,
  legalBasis: activity.legalBasis,
  dataSubjects: activity.dataSubjects,
  personalData: activity.personalData,
  special: activity.special.map(({ category, exception }) => ({ category, exception })),
  source: activity.source,
  recipients: (activity.recipients ?? []).map(({ name, purpose }) => joined(name, purpose)),
  processors: processors
    .filter(({ id }) => activity.processorIds.includes(id))
    .map(({ name, service }) => joined(name, service)),
  jointControllers: activity.jointControllers.map(({ name }) => name),
  transfers: activity.transfers.map(({ to, safeguard }) => joined(to, safeguard)),
  terms: activity.terms.map(({ category, period, trigger }) => ({ category, period, trigger })),
  otherTerm: activity.otherTerm,
  systems: activity.systems,
  otherSystems: activity.otherSystems,
  security: activity.security,
});

/** What the app itself knows of an activity, for the pre-test. */
export const knownOf = (activity: RegisterActivity, counted: Counted): KnownOfActivity => ({
  category: activity.category,
  special: activity.special.map(({ category }) => category),
  legalBasis: activity.legalBasis,
  ...counted,
  isLargeScale: adviseDpia(counted).because.includes('large-scale'),
});
