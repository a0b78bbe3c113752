/** The operations of this feature. */
export const training = {} as const;
