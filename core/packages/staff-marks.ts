import type { StaffMark } from '../contract/package-content.ts';
import type { Role } from '../contract/roles.ts';

/**
 * Gives everyone who works with a file a number, in the order in which they come up, so that a reader can tell them
 * apart without a name. Takes the ids in that order and who is who.
 */
export const staffMarks = (
  ids: readonly string[],
  whoIs: (id: string) => { readonly label: string; readonly roles: readonly Role[] },
): ((id: string) => StaffMark) => {
  const order = [...new Set(ids)];
  return (id) => {
    const { label, roles } = whoIs(id);
    return { number: order.indexOf(id) + 1, roles: [...roles], name: label };
  };
};
