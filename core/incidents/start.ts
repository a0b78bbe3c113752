import type { IncidentContent } from '../contract/incidents.ts';
import { refuse } from '../kernel/refusal.ts';
import { expectPast } from './check-facts.ts';

const longestTitle = 80;

/** The first words of what happened, until somebody writes a title. */
const titleOf = (what: string): string => {
  const first =
    what
      .trim()
      .split(/[\n.!?]/)[0]
      ?.replace(/\s+/gu, ' ')
      .trim() ?? '';
  const cut = first.length <= longestTitle ? first : first.slice(0, longestTitle).replace(/\s\S*$/u, '');
  return cut === '' ? '…' : cut;
};

/**
 * A breach as somebody raises it: what she saw, and when. Whoever works here knows for the organisation, so the hours
 * count from that moment until somebody writes down why they begin later. Refuses `in-future`, `incident-what-missing`.
 */
export const startIncident = (
  { discoveredAt, what }: { readonly discoveredAt: string; readonly what: string },
  now: string,
): IncidentContent => {
  expectPast(discoveredAt, now, 'discoveredAt');
  if (what.trim() === '') refuse('incident-what-missing');
  return {
    facts: {
      title: titleOf(what),
      discoveredAt,
      awareAt: discoveredAt,
      occurredFrom: null,
      occurredUntil: null,
      kinds: [],
      cause: null,
      what,
      groups: [],
      people: null,
      records: null,
      data: [],
      otherData: '',
      hasSpecial: false,
      hasCriminal: false,
      endangers: 'unknown',
      encryption: 'unknown',
      processor: '',
      consequences: '',
      measuresTaken: '',
      measuresPlanned: '',
      risk: null,
      riskReason: '',
    },
    reportDecision: null,
    reports: [],
    tellDecision: null,
    told: null,
    letter: '',
    lessons: '',
  };
};
