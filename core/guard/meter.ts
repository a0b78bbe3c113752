import type { Meter, MeterReason } from '../contract/guard.ts';

/**
 * From so many files with special data on, processing is large-scale. The law gives no number; the AP gave this one for
 * general practices and care (patients in one system, 2018), and we take it for want of another.
 */
export const largeScaleFiles = 10_000;

/** Our own estimate: a tenth of that asks for a decision that is written down, with its reasons. */
export const manyFiles = 1_000;

/** Our own estimate: in half of the files, when there are enough files for a share to say something. */
export const highShare = { ofFiles: 0.5, fromFiles: 250 } as const;

/** Of the nine criteria of WP248 two are enough to do a DPIA, as a rule of thumb. */
const criteriaForDpia = 2;

/** What was counted: files, and those of them that hold special data. */
export type Counted = { readonly files: number; readonly filesWithSpecial: number };

const raised = (checks: Readonly<Partial<Record<MeterReason, boolean>>>): MeterReason[] =>
  (Object.keys(checks) as MeterReason[]).filter((reason) => checks[reason]);

const isLargeScale = ({ filesWithSpecial }: Counted): boolean => filesWithSpecial >= largeScaleFiles;

/**
 * Whether an FG becomes likely: large-scale processing of special or criminal data as a core activity (art. 37(1)(c)).
 * Helping clients is a core activity, so only the scale is judged. `consider` says: write down why not.
 */
export const adviseFg = (counted: Counted): Meter['fg'] => {
  if (isLargeScale(counted)) return { advice: 'likely', because: ['large-scale'] };
  const { files, filesWithSpecial } = counted;
  const because = raised({
    'many-files': filesWithSpecial >= manyFiles,
    'high-share': files >= highShare.fromFiles && filesWithSpecial / files >= highShare.ofFiles,
  });
  return { advice: because.length > 0 ? 'consider' : 'none', because };
};

/**
 * Whether a DPIA is advised (art. 35; WP248). Files on problems at home are sensitive whatever is in them (criterion 4)
 * and about people who depend on help (criterion 7), so any client file counts for both; scale is criterion 5.
 */
export const adviseDpia = (counted: Counted): Meter['dpia'] => {
  const hasFiles = counted.files > 0;
  const because = raised({
    'sensitive-data': hasFiles,
    'vulnerable-people': hasFiles,
    'large-scale': isLargeScale(counted),
  });
  return { isAdvised: because.length >= criteriaForDpia, because };
};
