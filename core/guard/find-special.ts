import type { SpecialCategory } from '../contract/lawful.ts';
import { fold } from '../kernel/fold.ts';
import { harmless, specialPhrases, specialWords } from './words/special-words.ts';

/** The kind of special data that a text seems to hold, and the words that say so, as they were typed. */
export type SpecialHit = { readonly category: SpecialCategory; readonly words: readonly string[] };

const categories = Object.keys(specialWords) as readonly SpecialCategory[];

const patternOf = (word: string): string => word.replaceAll('*', '[a-z0-9]*');

const wholeWords = (lists: readonly string[]): RegExp =>
  new RegExp(`^(?:${lists.flatMap((list) => list.trim().split(/\s+/).map(patternOf)).join('|')})$`);

/** One look that most words fail, and then one for each category. */
const anyWord = wholeWords(Object.values(specialWords));
const wordsOf = new Map(categories.map((category) => [category, wholeWords([specialWords[category]])]));

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The text without what only looks like special data. Hyphens part no words in a compound: `DNA-test`. */
const withoutHarmless = (text: string): string =>
  harmless.reduce((rest, pattern) => rest.replace(pattern, (hit) => ' '.repeat(hit.length)), text);

const inWords = (typed: string): readonly (readonly [SpecialCategory, string])[] => {
  const plain = withoutHarmless(fold(typed));
  const kept = new Set(plain.match(/[a-z0-9]+/g));
  const seen = [...typed.matchAll(wordPattern)].map(([word]) => [fold(word), word] as const);
  return seen
    .filter(([folded]) => kept.has(folded) && anyWord.test(folded))
    .flatMap(([folded, word]) =>
      categories.flatMap((category) =>
        wordsOf.get(category)?.test(folded) ? [[category, word] as const] : [],
      ),
    );
};

const inPhrases = (typed: string): readonly (readonly [SpecialCategory, string])[] => {
  const plain = withoutHarmless(fold(typed));
  return specialPhrases.flatMap(([category, pattern]) =>
    [...plain.matchAll(pattern)].map(([words]) => [category, words] as const),
  );
};

/**
 * Which special or criminal data a text seems to hold (art. 9 and 10 AVG), by Dutch words, folded, from their
 * beginning: a hint and never a reason to refuse. Each word is named once; categories come in the order of the law.
 */
export const findSpecial = (text: string): readonly SpecialHit[] => {
  const hits = [...inWords(text), ...inPhrases(text)];
  return categories.flatMap((category) => {
    const words = hits.filter(([of]) => of === category).map(([, word]) => word);
    const once = words.filter((word, at) => words.findIndex((other) => fold(other) === fold(word)) === at);
    return once.length > 0 ? [{ category, words: once }] : [];
  });
};

/** Sentences and lines of a text, each with the space after it. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]\s|\n)/u);

/**
 * Takes the sentences that seem to hold special data out of a text, to keep them apart. `rest` and `taken` hold
 * together every sentence once, in their order.
 */
export const takeSpecial = (text: string): { readonly rest: string; readonly taken: string } => {
  const sentences = sentencesOf(text).map(
    (sentence) => [findSpecial(sentence).length > 0, sentence] as const,
  );
  const joined = (isTaken: boolean): string =>
    sentences
      .filter(([is]) => is === isTaken)
      .map(([, sentence]) => sentence)
      .join('')
      .trim();
  return { rest: joined(false), taken: joined(true) };
};
