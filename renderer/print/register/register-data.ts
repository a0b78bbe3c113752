import type { z } from 'zod';
import { RegisterPaper } from '../../../core/contract/register-paper.ts';
import { line } from '../../../core/contract/fields.ts';
import { Day } from '../../../core/kernel/day.ts';

/** What the printed register is made of: the register as it leaves, and who printed it when. */
export const RegisterPrint = RegisterPaper.extend({ printedBy: line(200), printedOn: Day });
export type RegisterPrint = z.output<typeof RegisterPrint>;
