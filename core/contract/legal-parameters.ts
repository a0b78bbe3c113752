import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { line, nothing } from './fields.ts';
import { command, query } from './op.ts';

/** The figures of the law that the app counts with, and those of its own design that follow from one. */
export const FigureCode = z.enum([
  'breach-report',
  'rights-answer',
  'rights-extension',
  'consent-age',
  'adult-age',
  'hold-review',
]);
export type FigureCode = z.output<typeof FigureCode>;

/** In what a figure is counted: a number of hours, a term like `P1M`, or an age in years. */
export const FigureUnit = z.enum(['hours', 'period', 'years-of-age']);
export type FigureUnit = z.output<typeof FigureUnit>;

/** A figure as text: `72`, `16` or `P1M`. */
const FigureValue = z.string().regex(/^(?:\d{1,4}|P\d{1,4}[YMWD])$/);

/** A figure from a day on, with its source and the day on which somebody last looked there. */
export const FigureVersion = z.strictObject({
  value: FigureValue,
  validFrom: Day,
  source: z.string(),
  checkedOn: Day,
  /** Who put it there; empty for what came with the app. */
  putBy: z.string(),
});
export type FigureVersion = z.output<typeof FigureVersion>;

export const Figure = z.strictObject({
  code: FigureCode,
  unit: FigureUnit,
  /** Whether the law gives it, or the design of this app. */
  norm: z.enum(['LAW', 'APP']),
  now: FigureVersion,
  /** Every version, the newest first; those of a later day are planned. */
  versions: z.array(FigureVersion),
});
export type Figure = z.output<typeof Figure>;

/** The figures of the law that the app counts with: hours, terms and ages, as data with the day of their source. */
export const legalParameters = {
  'legalParameters.list': query('anyone', nothing, z.array(Figure)),
  /**
   * Puts a newer value from a day on; what counts from an earlier day keeps the older one. Refused: `figure-not-newer`,
   * `figure-impossible`, `in-future` (the day of checking), `source-missing`.
   */
  'legalParameters.put': command(
    ['manager'],
    z.strictObject({
      code: FigureCode,
      value: FigureValue,
      validFrom: Day,
      source: line(200),
      checkedOn: Day,
    }),
    nothing,
  ),
} as const;
