/** The desk of the FG: what needs attention, advice that only the FG writes, and the binder (art. 39 AVG). */
export const desk = {} as const;
