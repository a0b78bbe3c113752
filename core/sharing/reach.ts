import type { AboutFile } from '../contract/op.ts';
import { type Role, worksWithClients } from '../contract/roles.ts';

/** How near somebody is to a file: reads it, sees that it exists, or must not know of it. */
export type Reach = 'read' | 'see' | 'none';

/** What counts for one file: whether it is there, whether it has keys at all, and whether the caller holds one. */
export type FileAccess = { readonly isThere: boolean; readonly hasKeys: boolean; readonly holdsKey: boolean };

/**
 * Decides how near somebody is to a client file. Whoever holds a key reads it. Without one a manager sees that it
 * exists, with the names and dates that its term needs; a confidant and a worker do not learn of it. A file without
 * keys is what a purge left of one (a name and a proof of consent, nothing sealed): managers and confidants may look at
 * that. A file that never was is answered as one that must not be known. FG and board are near no file (facts 2.5).
 */
export const reachOf = (roles: readonly Role[], { isThere, hasKeys, holdsKey }: FileAccess): Reach => {
  const has = (role: Role): boolean => roles.includes(role);
  if (!isThere) return 'none';
  if (!worksWithClients(roles)) return 'none';
  if (holdsKey) return 'read';
  if (!hasKeys) return has('manager') || has('confidant') ? 'read' : 'none';
  return has('manager') ? 'see' : 'none';
};

/** Whether somebody this near may do what needs that; whether a file may be written in besides is its own affair. */
export const isNear = (reach: Reach, needs: AboutFile['needs']): boolean =>
  reach === 'read' || (reach === 'see' && needs === 'see');

/** Which files a list of names may show: all that exist, or only those that the caller holds a key of. */
export const sightOf = (roles: readonly Role[]): 'all' | 'readable' =>
  roles.includes('manager') ? 'all' : 'readable';

/** Which files a bare number may count: FG and board answer for all of them, and see no name beside it. */
export const countedFor = (roles: readonly Role[]): 'all' | 'readable' =>
  roles.includes('fg') || roles.includes('board') ? 'all' : sightOf(roles);
