import { z } from 'zod';
import { nothing } from './fields.ts';
import { command, leaving } from './op.ts';

/** What can leave the vault, as the audit names it. */
export const ExportKind = z.enum([
  'register',
  'certificate',
  'paper-list',
  'recovery-codes',
  'start-code',
  'audit',
  'import-report',
  'client-list',
  'letter',
  'staff-letter',
  'form',
  'forms-to-sign',
  'disclosure-log',
  'upcoming-list',
  'data-package',
  'training-hours',
  'development-plan',
  'dpia',
  'anonymous-counts',
  'breach',
  'breach-list',
  'calendar',
  'binder',
]);
export type ExportKind = z.output<typeof ExportKind>;

export const exports = {
  /**
   * Says that something is about to leave: the kind, how many records it holds, as what and where to. Asks the
   * passphrase before (`vault.confirm`), and leaves the line in the audit; never the content.
   */
  'exports.leave': leaving(
    command(
      'anyone',
      z.strictObject({
        kind: ExportKind,
        count: z.int().min(0),
        as: z.enum(['paper', 'file', 'age']),
      }),
      nothing,
    ),
  ),
} as const;
