/** The operations of this feature. */
export const applicants = {} as const;
