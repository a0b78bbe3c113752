/** What falls due when, for a year ahead; nobody is named. */
export const calendar = {} as const;
