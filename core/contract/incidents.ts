/** Data breaches, from awareness to closing (art. 33 and 34 AVG). Nothing in them names a client or a volunteer. */
export const incidents = {} as const;
