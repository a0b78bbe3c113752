import { z } from 'zod';
import { FileOut } from './fields.ts';
import { Figure } from './legal-parameters.ts';
import { leaving, query, task } from './op.ts';
import { RegisterContent, RegisterCounts, RegisterVersion } from './register.ts';
import { RegisterChange } from './register-change.ts';
import { RegisterDrift } from './register-drift.ts';

/** Which register: an approved version, or null for the one that lives now. */
const which = z.strictObject({ number: z.int().min(1).nullable() });

/**
 * A register as it goes on paper. `content` and `counts` are those of the version, as they were frozen; of a draft
 * they are those of this moment. `hash` is the SHA-256 of its JSON file, byte for byte.
 */
export const RegisterPaper = z.strictObject({
  content: RegisterContent,
  counts: z.array(RegisterCounts),
  /** Null for a draft. */
  version: RegisterVersion.nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  changes: z.array(RegisterChange),
  /** The version with which `changes` compares; null for the first. */
  previous: z.int().nullable(),
  /** Of a draft only: where it does not say what is true. A version says what was found true when it was approved. */
  drift: z.array(RegisterDrift),
  /** The figures of the law that count today. */
  figures: z.array(Figure),
});
export type RegisterPaper = z.output<typeof RegisterPaper>;

/** The register on its way out: on paper and as a file. */
export const registerPaper = {
  /** With `number` null the newest version while nothing changed since, and else the draft. */
  'register.paper': query('anyone', which, RegisterPaper),
  /** The same register as a file to go on working in, to sort in, to keep, or to check the hash of. */
  'register.export': leaving(
    task('anyone', which.extend({ format: z.enum(['docx', 'xlsx', 'csv', 'json']) }), FileOut),
  ),
} as const;
