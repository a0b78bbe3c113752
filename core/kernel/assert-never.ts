/** Marks a branch that cannot be reached: a new member of a union becomes a compile error here. */
export const assertNever = (value: never): never => {
  throw new Error(`Unreachable: ${typeof value}`);
};
