import blocklist from './data/blocklist.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(blocklist.words);

/** True for a word (folded letters a-z) that is among the common passwords, words and names of data/blocklist.json. */
export const isCommonWord = (letters: string): boolean => words.has(letters);
