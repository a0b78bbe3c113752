import type { IncidentContent } from '../contract/incidents.ts';

/** Every text that somebody typed about a breach. */
export const textsOf = ({
  facts,
  reportDecision,
  reports,
  tellDecision,
  letter,
  lessons,
}: IncidentContent): readonly string[] => [
  facts.title,
  facts.what,
  facts.otherData,
  facts.consequences,
  facts.measuresTaken,
  facts.measuresPlanned,
  facts.riskReason,
  reportDecision?.reason ?? '',
  ...reports.map(({ lateReason }) => lateReason),
  tellDecision?.reason ?? '',
  letter,
  lessons,
];

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{2,40}/gu;

/**
 * The words of texts that may be somebody's name: those with a capital, as they were typed, each once and at most 200.
 * Which of them are names of people in the vault is for whoever has the vault.
 */
export const maybeNames = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(capitalised)].map(([word]) => word)))].slice(0, 200);
