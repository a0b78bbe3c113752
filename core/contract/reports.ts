import { z } from 'zod';
import { FileOut, nothing } from './fields.ts';
import { leaving, query, task } from './op.ts';
import { overseers } from './roles.ts';

/** A printed count; null where it is hidden, because it is under five or would tell one that is. */
export const Shown = z.int().nullable();

/** Counts by year against one trait of the files, with totals. The columns are names of purposes, or outcomes. */
export const ShownTable = z.strictObject({
  columns: z.array(z.string()),
  years: z.array(z.strictObject({ year: z.int(), cells: z.array(Shown), total: Shown })),
  totals: z.array(Shown),
  total: Shown,
});
export type ShownTable = z.output<typeof ShownTable>;

/** Two tables of the same files. `hidden` is how many counts of both are not shown, a total that stands in both once. */
export const AnonymousReport = z.strictObject({
  byHelp: ShownTable,
  byOutcome: ShownTable,
  hidden: z.int(),
});
export type AnonymousReport = z.output<typeof AnonymousReport>;

export const reports = {
  /** What is left of the files that were anonymised: counts by year, by kind of help and by outcome. */
  'reports.anonymous': query(overseers, nothing, AnonymousReport),
  /** The same as a workbook. */
  'reports.export': leaving(task(overseers, z.strictObject({ lang: z.enum(['nl', 'en']) }), FileOut)),
} as const;
