/** Letters that Unicode does not take apart, although people type them without their mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ς: 'σ',
};

/** Apostrophes of every make, also the ones that Arabic and Hawaiian transliterations use. */
const apostrophes = /['`´‘’‛′ʹʻʼʽʾʿˈ]/gu;

/**
 * Folds a text for searching and comparing: accents, apostrophes and capitals fall away, `İ ı ł ø ß æ đ` and the
 * ligature `ĳ` become plain letters, and white space becomes single spaces. Folding twice changes nothing.
 * `Ayşe Öztürk` gives `ayse ozturk`; the language of the computer plays no part (in Turkish, I is not i).
 */
export const fold = (text: string): string =>
  text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, '')
    .replace(/[ıłøßæœđðþħς]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The folded words of a text: runs of letters and digits. `Anna-Maria` gives two words; `v.d.` and `v/d` give `vd`,
 * but the initials `V.D.` stay two.
 */
export const foldedWords = (text: string): readonly string[] =>
  fold(text.replace(/(?<![\p{L}\p{N}.])(?:v[./ ]*|V[./]?)d(?![\p{L}\p{N}'’-])/gu, 'vd'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
