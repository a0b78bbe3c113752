/** The features that go on working with the file of somebody who works here; what they write stops (art. 18(1)). */
const stopped: readonly string[] = ['volunteers', 'forms', 'developmentPlans', 'training', 'papers', 'gate'];

/** What may be done all the same: taking out what is wrong. */
const isRemoval = /^[A-Za-z]+\.remove/;

/**
 * Whether an operation may not write in the file of somebody who works here while its use is restricted. Farewell,
 * complaints and her own requests go on: they are for claims, the rights of others, or herself (art. 18(2)). Takes the
 * operation's name and whether it only looks.
 */
export const stopsWhileRestricted = (operation: string, isLooking: boolean): boolean =>
  !isLooking && !isRemoval.test(operation) && stopped.includes(operation.split('.')[0] ?? '');
