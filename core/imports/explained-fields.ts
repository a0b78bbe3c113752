import { ExplainedField } from '../contract/purposes.ts';
import type { ImportField, Mapping } from './import-row.ts';

const filledBy: Readonly<Partial<Record<ExplainedField, readonly ImportField[]>>> = {
  birth: ['birthDate'],
  address: ['address', 'houseNumber', 'postcode', 'city'],
  contact: ['phone', 'email'],
};

/** Which kinds of data beyond the minimum a list would bring; each needs its reason once (art. 5(1)(c)). */
export const explainedByMapping = (mapping: Mapping): readonly ExplainedField[] =>
  ExplainedField.options.filter((field) => filledBy[field]?.some((it) => mapping.includes(it)));
