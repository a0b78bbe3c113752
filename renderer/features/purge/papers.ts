import type { ShredList } from '../../../core/contract/purge.ts';

/** A place where paper lies and how many files of the list lie there. */
export type PaperPlace = { readonly place: string; readonly count: number };

/** Counts the records of a shred list by place, in the order of the list; those without a place are not among them. */
export const byPlace = (records: ShredList['records']): readonly PaperPlace[] =>
  [
    ...Map.groupBy(
      records.filter(({ paper }) => paper !== ''),
      ({ paper }) => paper,
    ),
  ].map(([place, files]) => ({ place, count: files.length }));
