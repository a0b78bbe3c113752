/** The pre-test and the data protection impact assessment of an activity (art. 35 AVG). */
export const dpia = {} as const;
