/** Spellings of one sound in transliterated names, applied in this order to a folded word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1+/gu, '$1'],
  [/dj/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sh/g, 's'],
  [/gh/g, 'g'],
  [/ck|[qc]/g, 'k'],
  [/ij|[yj]/g, 'i'],
  [/ou|oe|[wo]/g, 'u'],
  [/e/g, 'a'],
  [/h$/, ''],
];

const keyOf = (word: string): string => {
  const spelled = spellings.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  const skeleton = spelled.slice(0, 1) + spelled.slice(1).replace(/[aiu]/g, '');
  return skeleton.length >= 3 ? skeleton : spelled;
};

/**
 * The keys under which differently transliterated spellings of a folded word meet: Mohamed, Mohammed and Muhammad
 * share one, Mehmet has another. A key is the first sound and the consonants; when that leaves fewer than three
 * letters the vowels stay, because such a key would fit half of all names. `ch` is read both as in Achmed and as
 * in Aicha, so a word can have two keys; words of two letters or in another script have none.
 */
export const soundKeys = (word: string): readonly string[] => {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  return [...new Set([keyOf(word.replace(/ch/g, 'h')), keyOf(word.replace(/ch/g, 's'))])];
};
