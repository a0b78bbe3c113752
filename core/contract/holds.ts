/** Holds: what stops every removal of one record, by whom, why, and until when it must be looked at again (facts 1.2). */
export const holds = {} as const;
