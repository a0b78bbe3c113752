import type { Out } from '../../../core/contract/index.ts';

/** A place where paper lies and how many files of the list lie there. */
export type PaperPlace = { readonly place: string; readonly count: number };

/** Counts the paper list by place, in the order of the list. */
export const byPlace = (papers: Out<'purge.paperList'>): readonly PaperPlace[] =>
  [...Map.groupBy(papers, ({ paper }) => paper)].map(([place, files]) => ({ place, count: files.length }));
