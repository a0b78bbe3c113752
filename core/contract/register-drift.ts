import { z } from 'zod';
import { ActivityId, ProcessorId } from '../kernel/ids.ts';

/**
 * Where the register as it lives does not say what is true: core/register/drift.ts has the reason of each. `activityId`
 * and `processorId` tell what it is about; `says` and `truth` are codes, periods, days or texts that
 * core/register/drift-words.ts puts in a sentence.
 */
export const DriftCode = z.enum([
  'data-undeclared',
  'special-undeclared',
  'recipient-unnamed',
  'photos-undeclared',
  'purpose-without-ground',
  'activity-without-data',
  'term-differs',
  'agreement-missing',
  'agreement-ended',
  'agreement-ends-soon',
  'measure-gone',
  'measure-new',
  'review-due',
  'dpia-not-found',
  'dpia-needed',
  'dpia-made',
]);
export type DriftCode = z.output<typeof DriftCode>;

/** The one step that mends it. */
export const DriftAction = z.enum([
  'add-activity',
  'change-activity',
  'review-activity',
  'see-purposes',
  'see-processor',
  'renew-measures',
  'see-dpia',
]);
export type DriftAction = z.output<typeof DriftAction>;

export const RegisterDrift = z.strictObject({
  code: DriftCode,
  activityId: ActivityId.nullable(),
  /** The name of the activity or processor that it is about; empty when there is none. */
  about: z.string(),
  processorId: ProcessorId.nullable(),
  /** What the register says, as a text, code, period or day; empty when it says nothing. */
  says: z.string(),
  /** What is true, likewise. */
  truth: z.string(),
  /** Of how many records or activities it is true. */
  count: z.int(),
  action: DriftAction,
});
export type RegisterDrift = z.output<typeof RegisterDrift>;
