import type { IncidentFacts, MissingFact } from '../contract/incidents.ts';

/**
 * What is not known yet of a breach, out of what a complete report holds (art. 33(3) AVG: nature, kinds and numbers of
 * people and records, consequences, measures) and what must be written down of every breach (art. 33(5)).
 */
export const missingFacts = (facts: IncidentFacts): readonly MissingFact[] => {
  const isMissing: Readonly<Record<MissingFact, boolean>> = {
    kinds: facts.kinds.length === 0,
    cause: facts.cause === null,
    groups: facts.groups.length === 0,
    people: facts.people === null,
    records: facts.records === null,
    data: facts.data.length === 0,
    consequences: facts.consequences.trim() === '',
    measuresTaken: facts.measuresTaken.trim() === '',
    risk: facts.risk === null,
    riskReason: facts.riskReason.trim() === '',
  };
  return (Object.keys(isMissing) as readonly MissingFact[]).filter((name) => isMissing[name]);
};
