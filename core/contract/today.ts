import { z } from 'zod';
import { nothing } from './fields.ts';
import { query } from './op.ts';

/** What a sentence of Vandaag is about, in no order (core/today/todo.ts). */
export const TodoCode = z.enum([
  'breach-late',
  'breach-running',
  'breach-last-hour',
  'breach-open',
  'breach-review',
  'hold-review',
  'hold-unseen',
  'request-late',
  'request-due',
  'request-identity',
  'request-erasing',
  'volunteers-late',
  'volunteers-coming',
  'health-damage',
  'health-put-off',
  'audit-gap',
  'audit-broken',
  'declaration',
  'undeclared',
  'start-code',
  'no-file-rule',
  'consent-sixteen',
  'consent-ending',
  'due',
  'list-sign',
  'list-ready',
  'list-days',
  'source-file',
  'copies-outside',
  'backup-none',
  'backup-old',
  'backup-past-term',
  'recovery-missing',
  'recovery-lost',
  'recovery-drill',
  'recovery-unsealed',
  'due-soon',
  'backup-same-disk',
  'dpia-review',
  'privacy-behind',
  'register-gaps',
  'register-never',
  'register-changed',
]);
export type TodoCode = z.output<typeof TodoCode>;

/** One sentence of Vandaag. `count` is the number that it names; `late` how many of those are overdue. */
export const TodoLine = z.strictObject({
  code: TodoCode,
  when: z.enum(['today', 'this-month']),
  count: z.int(),
  late: z.int(),
});
export type TodoLine = z.output<typeof TodoLine>;

export const today = {
  /**
   * What asks for attention of this person, and how much of each subject is open; no names. What she may not ask herself
   * is not counted and is null among the figures.
   */
  'today.overview': query(
    'anyone',
    nothing,
    z.strictObject({
      lines: z.array(TodoLine),
      /** The number of the newest approved register, null when there is none. */
      newestRegister: z.int().nullable(),
      /** How many client files there are, open and closed. */
      files: z.int().nullable(),
      open: z.strictObject({
        clients: z.int().nullable(),
        requests: z.int().nullable(),
        due: z.int(),
        incidents: z.int().nullable(),
      }),
    }),
  ),
} as const;
