/** The operations of this feature. */
export const peerReview = {} as const;
