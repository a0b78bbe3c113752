/** The operations of this feature. */
export const papers = {} as const;
