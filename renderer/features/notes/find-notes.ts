import type { Note } from '../../../core/contract/notes.ts';
import { foldedWords } from '../../../core/kernel/fold.ts';

/** A note with what it is compared by, so that folding is done once for each. */
export type FoundNote = { readonly note: Note; readonly folded: string };

/** Folds the notes of one open file for searching; nothing of this is kept or indexed. */
export const foldNotes = (notes: readonly Note[]): readonly FoundNote[] =>
  notes.map((note) => ({ note, folded: foldedWords(`${note.text} ${note.author}`).join(' ') }));

/** The notes that hold every word or part of a word; accents and capitals do not matter. */
export const findNotes = (notes: readonly FoundNote[], words: string): readonly Note[] => {
  const wanted = foldedWords(words);
  return notes.filter(({ folded }) => wanted.every((word) => folded.includes(word))).map(({ note }) => note);
};
