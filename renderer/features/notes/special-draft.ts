import { z } from 'zod';
import { SpecialCategory, SpecialException } from '../../../core/contract/lawful.ts';
import type { Note } from '../../../core/contract/notes.ts';
import { Day } from '../../../core/kernel/day.ts';

/** A special note as it is being written: the exception is chosen by a person, never beforehand. */
export const SpecialDraft = z.strictObject({
  on: Day.nullable(),
  category: SpecialCategory.nullable(),
  exception: SpecialException.nullable(),
  reason: z.string().max(500),
  text: z.string().max(20_000),
  isWithClient: z.boolean(),
});
export type SpecialDraft = z.output<typeof SpecialDraft>;

/** A draft with nothing in it but its day. */
export const emptySpecial = (on: Day | null): SpecialDraft => ({
  on,
  category: null,
  exception: null,
  reason: '',
  text: '',
  isWithClient: false,
});

/** The draft with which correcting a special note begins; null for an ordinary note. */
export const draftOfSpecial = ({ on, text, isWithClient, special }: Note): SpecialDraft | null =>
  special && { on, text, isWithClient, ...special };
