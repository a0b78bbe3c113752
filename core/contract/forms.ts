/** The operations of this feature. */
export const forms = {} as const;
