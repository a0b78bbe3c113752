import { z } from 'zod';
import { findBsn } from '../kernel/bsn.ts';
import { refuse } from '../kernel/refusal.ts';
import type { TypedText } from './typed-texts.ts';

/**
 * Decides whether a text may be kept as it was typed. Refuses, with the field and never with the digits:
 * - `bsn-in-text`: a citizen service number with its word nearby, whatever the person says (UAVG 46, facts 4);
 * - `maybe-bsn-in-text`: digits that pass for one, until somebody looked and said that they are none.
 * Gives whether that saying was needed, so that it can be kept as a fact.
 */
export const checkFreeText = (
  text: string,
  { isNotBsn, field }: { readonly isNotBsn: boolean; readonly field: string },
): boolean => {
  const hits = findBsn(text);
  if (hits.some(({ certainty }) => certainty === 'certain')) refuse('bsn-in-text', { field });
  if (hits.length > 0 && !isNotBsn) refuse('maybe-bsn-in-text', { field });
  return hits.length > 0;
};

/** Checks every typed text of an input, and gives the fields of which somebody said that the digits are no BSN. */
export const checkTypedTexts = (texts: readonly TypedText[], isNotBsn: boolean): readonly string[] =>
  texts.filter(({ text, field }) => checkFreeText(text, { isNotBsn, field })).map(({ field }) => field);

/** The text without what passes for a citizen service number. */
export const withoutBsn = (text: string): string =>
  findBsn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/**
 * Takes what somebody said about digits (`isNotBsn` beside the fields) off an input, before its schema reads it. A
 * schema that has such a field of its own keeps it: the operation looks at more than what was typed.
 */
export const takeSaying = (
  schema: z.core.$ZodType,
  raw: unknown,
): { readonly isNotBsn: boolean; readonly raw: unknown } => {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'isNotBsn'))
    return { isNotBsn: false, raw };
  const { isNotBsn, ...rest } = raw as { readonly isNotBsn: unknown };
  if (typeof isNotBsn !== 'boolean') return { isNotBsn: false, raw };
  const isOwn = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, 'isNotBsn');
  return { isNotBsn, raw: isOwn ? raw : rest };
};
