import { z } from 'zod';

/** The field in which one signs, in tenths of a point: whatever the size of the window, points lie within it. */
export const signatureField = { width: 6_000, height: 2_000 } as const;

/** Where the pen was, and how many milliseconds after the first point. No pressure: that would be biometric data. */
export const StrokePoint = z.tuple([
  z.int().min(0).max(signatureField.width),
  z.int().min(0).max(signatureField.height),
  z.int().min(0).max(3_600_000),
]);
export type StrokePoint = z.output<typeof StrokePoint>;

/** At most this many points together: five minutes of writing. */
export const mostPoints = 20_000;

/** A signature as it was written: strokes of points. Empty crosses the door, so that the rule can say what is missing. */
export const Strokes = z
  .array(z.array(StrokePoint).min(1).max(5_000))
  .max(200)
  .refine((strokes) => strokes.reduce((sum, { length }) => sum + length, 0) <= mostPoints);
export type Strokes = z.output<typeof Strokes>;
