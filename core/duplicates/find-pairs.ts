import type { Features } from './features.ts';
import { likeness, type Likeness } from './likeness.ts';

/** Two files that may be of one person, by the row numbers of the store; `one` is the lower. */
export type FoundPair = Likeness & { readonly one: number; readonly other: number };

/** More pairs than anyone will look through in one sitting; the most alike come first. */
export const mostPairs = 2_000;

/** In a larger block (the telephone of the community centre) only so many are compared with each other. */
const mostInBlock = 1_000;

/** So much work between two yields: a few milliseconds. */
const comparisonsPerStep = 4_000;
const filesPerStep = 500;

/**
 * The keys that a file shares with every other that `likeness` would propose: a telephone number, an e-mail address, the
 * whole name, or the birth date with a sound of the family name. Only files that share one are compared, so that the work
 * grows with the number of files and not with its square.
 */
export const blockKeys = ({
  kernel,
  given,
  initial,
  kernelSounds,
  birthOn,
  phones,
  emails,
}: Features): readonly string[] => [
  ...phones.map((digits) => `p${digits}`),
  ...emails.map((email) => `e${email}`),
  ...(kernel.length > 0 ? [`n${kernel.join('')}/${given.join('')}/${initial}`] : []),
  ...(birthOn === null ? [] : kernelSounds.map((sound) => `b${birthOn}${sound}`)),
];

const byLikeness = (one: FoundPair, other: FoundPair): number =>
  other.score - one.score || one.one - other.one || one.other - other.other;

const mostAlike = (pairs: readonly FoundPair[]): FoundPair[] =>
  pairs.toSorted(byLikeness).slice(0, mostPairs);

/**
 * Finds the pairs of files that may be of one person, most alike first, at most 2,000. Yields how many of the files are
 * done, often enough for a task to stay out of everybody's way. `isKnown` says which pairs somebody already answered.
 */
export function* findPairs(
  files: readonly Features[],
  isKnown: (one: number, other: number) => boolean,
): Generator<{ readonly done: number; readonly total: number }, readonly FoundPair[]> {
  const blocks = new Map<string, Features[]>();
  const total = files.length * 2;
  for (const [index, file] of files.entries()) {
    for (const key of blockKeys(file)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [file]);
      else if (block.length < mostInBlock) block.push(file);
    }
    if (index % filesPerStep === 0) yield { done: index, total };
  }
  const compared = new Set<string>();
  let pairs: FoundPair[] = [];
  let floor = 0;
  let blocksDone = 0;
  let work = 0;
  for (const block of blocks.values()) {
    blocksDone += 1;
    for (const [at, first] of block.entries())
      for (const second of block.slice(at + 1)) {
        work += 1;
        if (work % comparisonsPerStep === 0)
          yield { done: files.length + Math.floor((files.length * blocksDone) / blocks.size), total };
        const [one, other] = first.row < second.row ? [first, second] : [second, first];
        if (one.row === other.row) continue;
        const alike = likeness(one, other);
        // Once there are enough, only what is more alike than the last of them counts.
        if (!alike || alike.score <= floor) continue;
        const name = `${one.row}/${other.row}`;
        if (compared.has(name) || isKnown(one.row, other.row)) continue;
        compared.add(name);
        pairs.push({ one: one.row, other: other.row, ...alike });
        if (pairs.length < 2 * mostPairs) continue;
        pairs = mostAlike(pairs);
        floor = pairs.at(-1)?.score ?? 0;
      }
    // Blocks of one are most of them, and cost next to nothing.
    if (blocksDone % comparisonsPerStep === 0)
      yield { done: files.length + Math.floor((files.length * blocksDone) / blocks.size), total };
  }
  return mostAlike(pairs);
}
