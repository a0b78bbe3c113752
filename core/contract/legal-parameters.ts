/** The figures of the law that the app counts with: hours, terms and ages, as data with the day of their source. */
export const legalParameters = {} as const;
