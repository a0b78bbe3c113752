import { randomInt } from 'node:crypto';
import list from './data/words-nl.json' with { type: 'json' };

const wordCount = 6;

/** Six Dutch words drawn evenly out of 7,776 by the system's randomness (77 bits), with spaces between them. */
export const generatePassphrase = (): string =>
  Array.from({ length: wordCount }, () => list.words[randomInt(list.words.length)]).join(' ');
