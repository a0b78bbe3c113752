import type { MergeHindrance } from '../contract/duplicates.ts';

/** What counts for putting two files together. */
export type MergeFacts = {
  readonly isSameFile: boolean;
  readonly hasSameReaders: boolean;
  readonly isRestricted: boolean;
  /** On the purge list because the person asked for it (art. 17). */
  readonly isBeingErased: boolean;
  readonly hasOpenRequest: boolean;
};

/**
 * Decides what stands in the way of putting two files together, or null. With other readers somebody would come to read
 * what was not shared with her; a restricted file may only be kept (art. 18); a request that is open is about what is
 * in the file now; what is being erased at somebody's request must go as it is.
 */
export const mergeHindrance = (facts: MergeFacts): MergeHindrance | null => {
  if (facts.isSameFile) return 'merge-same-file';
  if (facts.isRestricted) return 'file-restricted';
  if (facts.isBeingErased) return 'merge-being-erased';
  if (facts.hasOpenRequest) return 'request-open';
  return facts.hasSameReaders ? null : 'merge-other-readers';
};
