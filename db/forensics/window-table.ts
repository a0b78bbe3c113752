/** One window of a value: its bytes as a number, and how far from the start of the value it stands. */
export type Window = { readonly key: number; readonly at: number };

const slotBits = 22;
const chainBits = 17;

/** Spreads keys evenly over 2^22 slots. */
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
const chainOf = (key: number): number => slotOf(key) >>> (slotBits - chainBits);

/** Counts keys, nearly exactly: two that share a slot are counted together. */
export const keyCounter = () => {
  const counts = new Uint32Array(2 ** slotBits);
  return {
    add: (key: number): void => {
      const slot = slotOf(key);
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    count: (key: number): number => counts[slotOf(key)] ?? 0,
  };
};

/** Answers for any key which windows have it, in nearly all cases after one look in half a megabyte. */
export type WindowTable = {
  /** Whether there may be a window with this key; of the keys that no window has, it names one in fifty. */
  readonly mayHave: (key: number) => boolean;
  /** The index of the first window with this key, or of the next one after `index`; -1 when there is none. */
  readonly first: (key: number) => number;
  readonly next: (key: number, index: number) => number;
};

/** Flat arrays and a bitmap: a map of lists made the whole search several times slower. */
export const windowTable = (windows: readonly Window[]): WindowTable => {
  const bitmap = new Uint8Array(2 ** (slotBits - 3));
  const heads = new Int32Array(2 ** chainBits).fill(-1);
  const links = new Int32Array(windows.length);
  const keys = Int32Array.from(windows, ({ key }) => key);
  keys.forEach((key, index) => {
    const slot = slotOf(key);
    bitmap[slot >>> 3] = (bitmap[slot >>> 3] ?? 0) | (1 << (slot & 7));
    links[index] = heads[chainOf(key)] ?? -1;
    heads[chainOf(key)] = index;
  });
  const along = (key: number, from: number): number => {
    let index = from;
    while (index >= 0 && keys[index] !== key) index = links[index] ?? -1;
    return index;
  };

  return {
    mayHave: (key) => {
      const slot = slotOf(key);
      return ((bitmap[slot >>> 3] ?? 0) & (1 << (slot & 7))) !== 0;
    },
    first: (key) => along(key, heads[chainOf(key)] ?? -1),
    next: (key, index) => along(key, links[index] ?? -1),
  };
};
