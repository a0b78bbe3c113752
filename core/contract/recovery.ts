import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { nothing } from './fields.ts';
import { query, task } from './op.ts';

/** One code that opens alone, for a board of one, or three of which any two open together. */
export const RecoveryKind = z.enum(['one', 'two-of-three']);
export type RecoveryKind = z.output<typeof RecoveryKind>;

/** Codes as somebody typed them. */
const Codes = z.array(z.string().min(1).max(200));

export const recovery = {
  'recovery.state': query(
    'anyone',
    nothing,
    z.strictObject({
      kind: RecoveryKind,
      codeNumber: z.int(),
      madeOn: Day,
      /** When somebody last typed them to see that they work. */
      drilledOn: Day.nullable(),
      /** The day of the next yearly drill, and whether it has come. */
      drillOn: Day,
      isDrillDue: z.boolean(),
      /** The day on which lost codes were replaced, for as long as everybody is told of it. */
      lostOn: Day.nullable(),
      /** Circles whose key the codes cannot open yet, until one of their members unlocks. */
      unsealedCircles: z.int(),
    }),
  ),
  /** Makes new codes, shown and printed this once; nothing changes until `recovery.adopt`. */
  'recovery.draft': task(
    ['manager'],
    z.strictObject({ kind: RecoveryKind }),
    z.strictObject({ vaultNumber: z.string(), codeNumber: z.int(), codes: z.array(z.string()) }),
  ),
  /**
   * Puts the drafted codes in the place of the present ones. `present` holds the present code, or two of the three: the
   * recovery keys stay the same. Empty when they are lost: then the vault gets new recovery keys, and everyone is told.
   * Refused: `no-codes-drafted`, `recovery-codes-not-typed-back`, `recovery-code-*`, `recovery-share-*`.
   */
  'recovery.adopt': task(
    ['manager'],
    z.strictObject({ present: Codes.max(2), typedBack: Codes.min(1).max(3) }),
    nothing,
  ),
  /** The yearly drill: opens the recovery slot with the typed codes and closes it again. Refused: `recovery-*`. */
  'recovery.drill': task(['manager', 'board'], z.strictObject({ codes: Codes.min(1).max(2) }), nothing),
} as const;
