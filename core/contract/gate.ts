/** The operations of this feature. */
export const gate = {} as const;
