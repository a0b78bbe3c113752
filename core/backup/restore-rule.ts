import { refuse } from '../kernel/refusal.ts';
import type { Role } from '../contract/roles.ts';

/** How much a vault holds. */
export type Holds = { readonly clients: number; readonly notes: number };

/** Putting a copy back undoes the work of everyone since: for those who answer for all of it. Refuses `role-missing`. */
export const assertMayRestore = (roles: readonly Role[]): void => {
  if (!roles.some((role) => role === 'manager' || role === 'board')) refuse('role-missing');
};

const isHalved = (now: number, then: number): boolean => then * 2 < now;

/**
 * What must be typed before a copy is put back that would leave less than half of the files or of the notes: how many
 * would be lost, so that whoever types it has seen it. Null when nothing of the kind would happen, or when the present
 * vault cannot be read, for then there is nothing to lose.
 */
export const restoreWord = (now: Holds | null, then: Holds, lost: Holds | null): string | null => {
  if (!now || !lost) return null;
  if (isHalved(now.clients, then.clients)) return String(lost.clients);
  return isHalved(now.notes, then.notes) ? String(lost.notes) : null;
};

/** Refuses `wrong-word` when a word is needed and another one was given. */
export const assertWord = (needed: string | null, given: string): void => {
  if (needed !== null && given.trim() !== needed) refuse('wrong-word');
};
