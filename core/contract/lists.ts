import { z } from 'zod';
import { ClientFind } from './clients.ts';
import { FileOut } from './fields.ts';
import { leaving, query, task } from './op.ts';

/** What of each file a list can hold. The names are always in it. */
export const ListColumn = z.enum([
  'number',
  'birth',
  'address',
  'contact',
  'days',
  'outcome',
  'why',
  'phase',
  'assigned',
]);
export type ListColumn = z.output<typeof ListColumn>;

/** Which files leave as a list, and how much of each: as little as the purpose of the list needs (art. 5(1)(c)). */
export const ListChoices = z.strictObject({
  find: ClientFind,
  columns: z.array(ListColumn).max(ListColumn.options.length),
  /** Addresses that were marked as secret. */
  withSecretAddresses: z.boolean(),
  /** Telephone numbers and e-mail addresses that are not safe to use. */
  withUnsafeContacts: z.boolean(),
});
export type ListChoices = z.output<typeof ListChoices>;

/** How many files the list holds, and what stays out of it. */
export const ListPreview = z.strictObject({
  files: z.int(),
  /** Files that were found and that this person may not read. */
  unreadable: z.int(),
  /** Files that may be kept and not used (art. 18). */
  restricted: z.int(),
  secretAddresses: z.int(),
  unsafeContacts: z.int(),
});
export type ListPreview = z.output<typeof ListPreview>;

export const lists = {
  /** What would leave. Nothing is written. */
  'lists.preview': query(['manager', 'confidant'], ListChoices, ListPreview),
  /** The list as a file to save; leaves a line with the counts in the audit. Refused with `nothing-to-export`. */
  'lists.export': leaving(
    task(
      ['manager', 'confidant'],
      ListChoices.extend({ format: z.enum(['xlsx', 'csv', 'json']), lang: z.enum(['nl', 'en']) }),
      FileOut,
    ),
  ),
} as const;
