/** The operations of this feature. */
export const complaints = {} as const;
