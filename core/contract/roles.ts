import { z } from 'zod';

/** The roles of design section 1; a person may have several. */
export const Role = z.enum(['manager', 'confidant', 'worker', 'fg', 'board']);
export type Role = z.output<typeof Role>;

/** Who leads the people who work here: nobody else reads their files (handbook 4.4.6). */
export const leaders = ['manager', 'confidant'] as const;

/** For whom client files open, once a declaration of confidentiality was signed; never the FG and the board (facts 2.5). */
export const workers = ['manager', 'confidant', 'worker'] as const;

/** Who answers for what is removed or watches over it: they see the lists, the proofs and the counts. */
export const overseers = ['manager', 'board', 'fg'] as const;

/** Who reads the log: the manager answers for it, and the FG watches over it (art. 39(1)(b)). */
export const logReaders = ['manager', 'fg'] as const;

/** Whether one of somebody's roles leads the people who work here. */
export const leads = (roles: readonly Role[]): boolean => leaders.some((role) => roles.includes(role));

/** Whether client files open for one of somebody's roles at all, so that a declaration matters. */
export const worksWithClients = (roles: readonly Role[]): boolean =>
  workers.some((role) => roles.includes(role));

/** Whether one of somebody's roles reads the log. */
export const readsLog = (roles: readonly Role[]): boolean => logReaders.some((role) => roles.includes(role));

/** Whether one of somebody's roles answers for removals or watches over them. */
export const oversees = (roles: readonly Role[]): boolean => overseers.some((role) => roles.includes(role));
