import { z } from 'zod';
import { Instant } from '../contract/fields.ts';
import { RegisterContent, RegisterCounts } from '../contract/register.ts';
import type { RegisterChange } from '../contract/register-change.ts';
import { canonicalText } from './canonical.ts';
import { compareRegisters } from './compare.ts';
import { fromFirstFormat, isFirstFormat } from './first-format.ts';

/**
 * A register as it is frozen, hashed and exported: the content, the counts of that moment, and who approved it when.
 * A draft has no number and nobody who approved it. `format` is the number of this shape, for readers to come.
 */
export const RegisterDocument = z.strictObject({
  format: z.literal('vertrouwd register 2'),
  number: z.int().nullable(),
  approvedAt: Instant.nullable(),
  approvedBy: z.string(),
  note: z.string(),
  content: RegisterContent,
  counts: z.array(RegisterCounts),
});
export type RegisterDocument = z.output<typeof RegisterDocument>;

/** The text of a document, of which an approved version keeps the hash. */
export const documentText = (document: RegisterDocument): string => canonicalText(document);

/** Reads the text of a document again, also of the first format; a text that is none throws. */
export const readDocument = (text: string): RegisterDocument => {
  const read: unknown = JSON.parse(text);
  return RegisterDocument.parse(isFirstFormat(read) ? fromFirstFormat(read) : read);
};

/** A register that nobody approved. */
export const draft = (content: RegisterContent, counts: RegisterDocument['counts']): RegisterDocument => ({
  format: 'vertrouwd register 2',
  number: null,
  approvedAt: null,
  approvedBy: '',
  note: '',
  content,
  counts,
});

/** What differs in a register from an earlier version as it is kept; nothing when there is none. */
export const changesSince = (
  earlier: { readonly document: string } | undefined,
  content: RegisterContent,
): RegisterChange[] => (earlier ? compareRegisters(readDocument(earlier.document).content, content) : []);

/** The number that a new version gets, or null when it would say the same as the newest one. */
export const nextNumber = (newest: RegisterDocument | null, content: RegisterContent): number | null => {
  if (newest === null) return 1;
  return compareRegisters(newest.content, content).length === 0 ? null : (newest.number ?? 0) + 1;
};
