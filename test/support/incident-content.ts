import type { IncidentContent } from '../../core/contract/incidents.ts';
import { breachFacts, decidedAt } from './an-incident.ts';

/** All that is kept of a breach of which nothing is decided; what differs is given. */
export const aContent = (other: Partial<IncidentContent> = {}): IncidentContent => ({
  facts: breachFacts(),
  reportDecision: null,
  reports: [],
  tellDecision: null,
  told: null,
  letter: '',
  lessons: '',
  ...other,
});

/** A decision to report that holds for the risk of `breachFacts`. */
export const toReport = {
  isNeeded: true,
  reason: 'Er is een risico.',
  by: 'u',
  at: decidedAt,
  risk: 'risk',
} as const;
