import type { FilePurpose } from '../contract/purposes.ts';
import { sameName } from '../kernel/same-name.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * Decides whether a purpose may be kept beside the others, and gives it back with its texts trimmed. A legitimate
 * interest holds only when it was weighed against that of the person (art. 6(1)(f)), and a register of which two
 * purposes have one name says nothing. Refuses `purpose-name-taken`, `balancing-note-missing`, and `last-purpose` when
 * nothing would be left to choose for a new file.
 */
export const checkPurpose = (purpose: FilePurpose, all: readonly FilePurpose[]): FilePurpose => {
  const others = all.filter(({ id }) => id !== purpose.id);
  const name = purpose.name.trim();
  const balancingNote = purpose.balancingNote.trim();
  if (others.some((other) => sameName(other.name, name))) refuse('purpose-name-taken', { field: 'name' });
  if (purpose.legalBasis === 'legitimate-interest' && balancingNote === '')
    refuse('balancing-note-missing', { field: 'balancingNote' });
  if (!purpose.isActive && !others.some(({ isActive }) => isActive))
    refuse('last-purpose', { field: 'isActive' });
  return { ...purpose, name, balancingNote };
};
