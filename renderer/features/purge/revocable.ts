/** The steps of the removal's transaction: until they are over, everything can still be taken back. */
const revocable: ReadonlySet<string> = new Set(['gathering', 'removing']);

/** Whether a run that is at this step can still be stopped with nothing gone. */
export const canStillStop = (step: string): boolean => revocable.has(step);
