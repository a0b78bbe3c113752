/** The operations of this feature. */
export const developmentPlans = {} as const;
