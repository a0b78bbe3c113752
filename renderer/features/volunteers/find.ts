import type { VolunteerFilter, VolunteerRow, VolunteerType } from '../../../core/contract/volunteers.ts';
import type { z } from 'zod';
import { foldedWords } from '../../../core/kernel/fold.ts';

/** What is looked for in the list; it lives in this window only. */
export type Search = {
  readonly words: string;
  readonly filter: z.output<typeof VolunteerFilter>;
  readonly type: VolunteerType | 'any';
};

/** Who works here now. */
export const everyone: Search = { words: '', filter: 'present', type: 'any' };

/** The rows that fit: every word that was typed begins a word of the name, accents aside. */
export const found = (
  rows: readonly VolunteerRow[],
  { words, filter, type }: Search,
): readonly VolunteerRow[] => {
  const sought = foldedWords(words);
  return rows.filter((row) => {
    if (filter !== 'all' && (row.endOn === null) !== (filter === 'present')) return false;
    if (type !== 'any' && row.type !== type) return false;
    if (sought.length === 0) return true;
    const names = foldedWords(`${row.displayName} ${row.listName}`);
    return sought.every((word) => names.some((name) => name.startsWith(word)));
  });
};
