/** Four signs a group, as the code is printed. */
const groupLength = 4;
/** The signs of a code that opens alone; one of three has a group more. */
const wholeLength = 40;

/** As the store reads a code: small letters, spaces and dashes make no difference, nor O, I and L for 0 and 1. */
const signsOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** The code in the groups in which it is printed. */
export const groupsOf = (code: string): readonly string[] =>
  signsOf(code).match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? [];

/** Whether what was typed is longer than a whole code, as only one of three is: then a second one is needed. */
export const isOneOfThree = (typed: string): boolean => signsOf(typed).length > wholeLength;

/**
 * Compares a code with how it was typed back. Gives the number of the first group that differs, from 1; null when all
 * is the same. One sign too many or too few moves all that follows, so only the first says where to look.
 */
export const firstWrongGroup = (code: string, typed: string): number | null => {
  const right = groupsOf(code);
  const given = groupsOf(typed);
  const at = Array.from({ length: Math.max(right.length, given.length) }, (_, index) => index).find(
    (index) => right[index] !== given[index],
  );
  return at === undefined ? null : Math.min(at + 1, right.length);
};
