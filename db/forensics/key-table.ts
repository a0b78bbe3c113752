const slotBits = 22;
const chainBits = 18;

/** Spreads keys evenly over 2^22 slots. */
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
const chainOf = (key: number): number => slotOf(key) >>> (slotBits - chainBits);

/** Counts keys up to 255, nearly exactly: two that share a slot are counted together. */
export const keyCounter = () => {
  const counts = new Uint8ClampedArray(2 ** slotBits);
  return {
    add: (key: number): void => {
      const slot = slotOf(key);
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    count: (key: number): number => counts[slotOf(key)] ?? 0,
  };
};

/** A set of keys in half a megabyte that never denies one it has; of the others it takes a few for its own. */
export const keySet = (keys: Iterable<number>) => {
  const bitmap = new Int32Array(2 ** (slotBits - 5));
  for (const key of keys) {
    const slot = slotOf(key);
    bitmap[slot >>> 5] = (bitmap[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return {
    mayHave: (key: number): boolean => {
      const slot = slotOf(key);
      return ((bitmap[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
    },
  };
};

/** Answers for any key which places of a list have it. */
export type KeyTable = {
  /** The first place with this key, or the next one after `index`; -1 when there is none. */
  readonly first: (key: number) => number;
  readonly next: (key: number, index: number) => number;
};

/** Takes the key of each place. Flat arrays: a map of lists made the whole search several times slower. */
export const keyTable = (keys: Int32Array): KeyTable => {
  const heads = new Int32Array(2 ** chainBits).fill(-1);
  const links = new Int32Array(keys.length);
  keys.forEach((key, index) => {
    links[index] = heads[chainOf(key)] ?? -1;
    heads[chainOf(key)] = index;
  });
  const along = (key: number, from: number): number => {
    let index = from;
    while (index >= 0 && keys[index] !== key) index = links[index] ?? -1;
    return index;
  };
  return {
    first: (key) => along(key, heads[chainOf(key)] ?? -1),
    next: (key, index) => along(key, links[index] ?? -1),
  };
};
