import { ClientId } from '../../../core/kernel/ids.ts';

export const duplicatesPath = '/dubbel';

/** The place where two files stand side by side; the first is the one that stays. */
export const comparePath = (one: ClientId, other: ClientId): string => `${duplicatesPath}/${one}/${other}`;

/** Reads such a place; null for one that names no two files. */
export const twoOf = (
  one = '',
  other = '',
): { readonly oneId: ClientId; readonly otherId: ClientId } | null => {
  const [first, second] = [ClientId.safeParse(one), ClientId.safeParse(other)];
  return first.success && second.success ? { oneId: first.data, otherId: second.data } : null;
};
