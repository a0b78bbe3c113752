/** The operations of this feature. */
export const farewell = {} as const;
