import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PurposeId } from '../kernel/ids.ts';
import { line, lines, nothing } from './fields.ts';
import { LegalBasis, SpecialException } from './lawful.ts';
import { command, query } from './op.ts';
import { workers } from './roles.ts';

/** What files are kept for (art. 5(1)(b)), with what is proposed for each new file. */
export const FilePurpose = z.strictObject({
  id: PurposeId,
  name: line(120),
  /** Null: nobody decided yet, which the register shows as a gap. */
  legalBasis: LegalBasis.nullable(),
  specialException: SpecialException.nullable(),
  /** The balance that was struck; asked for a legitimate interest (art. 6(1)(f)). */
  balancingNote: lines(1_000).or(z.literal('')),
  isActive: z.boolean(),
});
export type FilePurpose = z.output<typeof FilePurpose>;

/** Fields beyond the minimum (name, purpose, ground, dates): each is kept only for a reason (art. 5(1)(c)). */
export const ExplainedField = z.enum(['birth', 'address', 'contact', 'household', 'work', 'phase', 'paper']);
export type ExplainedField = z.output<typeof ExplainedField>;

export const FieldReason = z.strictObject({
  field: ExplainedField,
  reason: z.string(),
  givenBy: z.string(),
  givenOn: Day,
});
export type FieldReason = z.output<typeof FieldReason>;

export const purposes = {
  'purposes.list': query('anyone', nothing, z.array(FilePurpose)),
  /** Adds a purpose (`id` null) or changes it. Refused: `balancing-note-missing`, `purpose-name-taken`, `last-purpose`. */
  'purposes.put': command(
    ['manager'],
    FilePurpose.extend({ id: PurposeId.nullable() }),
    z.strictObject({ id: PurposeId }),
  ),
  'purposes.fieldReasons': query('anyone', nothing, z.array(FieldReason)),
  /** Says for the organisation why a field is needed; asked when it is first filled in. */
  'purposes.explainField': command(
    workers,
    z.strictObject({ field: ExplainedField, reason: lines(500) }),
    nothing,
  ),
} as const;
