import { z } from 'zod';
import { IncidentFacts } from '../../../core/contract/incidents.ts';
import { Day } from '../../../core/kernel/day.ts';
import { instantOf, typedOf } from './instant-field.tsx';

const Typed = z.strictObject({ on: Day.nullable(), time: z.string().max(10) });
const longText = z.string().max(4_000);

/** The facts while they are being typed: instants as day and time, numbers as text, all texts possibly empty. */
export const FactsDraft = IncidentFacts.extend({
  title: z.string().max(80),
  what: longText,
  discoveredAt: Typed,
  awareAt: Typed,
  people: z.string().max(12),
  records: z.string().max(12),
});
export type FactsDraft = z.output<typeof FactsDraft>;

/** What is typed of facts that are kept. */
export const draftOf = (facts: IncidentFacts): FactsDraft => ({
  ...facts,
  discoveredAt: typedOf(facts.discoveredAt),
  awareAt: typedOf(facts.awareAt),
  people: facts.people === null ? '' : String(facts.people),
  records: facts.records === null ? '' : String(facts.records),
});

/** Whether a number was left out or can be read. */
export const isCount = (text: string): boolean => /^\s*\d{0,7}\s*$/.test(text);

const countOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** The facts that are meant; null while a day, a time or a number cannot be read. */
export const factsOf = (draft: FactsDraft, before: IncidentFacts): IncidentFacts | null => {
  const discoveredAt = instantOf(draft.discoveredAt, before.discoveredAt);
  const awareAt = instantOf(draft.awareAt, before.awareAt);
  if (discoveredAt === null || awareAt === null || !isCount(draft.people) || !isCount(draft.records))
    return null;
  return {
    ...draft,
    discoveredAt,
    awareAt,
    people: countOf(draft.people),
    records: countOf(draft.records),
  };
};
