import { z } from 'zod';
import {
  RegisterChange,
  RegisterContent,
  RegisterCounts,
  RegisterVersion,
} from '../../../core/contract/register.ts';
import { Day } from '../../../core/kernel/day.ts';

/** What the printed register is made of. `version` null is a draft; `previous` is what `changes` is compared with. */
export const RegisterPrint = z.strictObject({
  content: RegisterContent,
  counts: z.array(RegisterCounts),
  version: RegisterVersion.nullable(),
  changes: z.array(RegisterChange),
  previous: z.int().nullable(),
  /** The day on which the records were counted: that of the approval, or today. */
  countedOn: Day,
  printedBy: z.string(),
  printedOn: Day,
});
export type RegisterPrint = z.output<typeof RegisterPrint>;
