import { keyCounter, type Window, windowTable } from './window-table.ts';

/** A value to look for. One id may come with several values, such as a name and its folded form. */
export type Sought = { readonly id: number; readonly bytes: Uint8Array };

/** Is told of a hit: the id, where it starts, and its length in bytes. */
export type Hit = (id: number, at: number, length: number) => void;

/** Looks for many values at once. */
export type Matcher = {
  /** How many values it looks for, and how many were too short to mean anything. */
  readonly sought: number;
  readonly tooShort: number;
  /** The length in bytes of the longest value that it looks for. */
  readonly longest: number;
  /** Tells of every place in `bytes` where a value stands, also within a longer word. */
  readonly find: (bytes: Uint8Array, tell: Hit) => void;
};

/** Values below this many bytes of UTF-8 are left out: they stand everywhere by chance. */
export const shortest = 3;

/** Of a longer value only the first so many bytes are looked for: who finds those has found it. */
const enough = 256;

/** Values that are the same text, whoever they are of: looked for once, told for each. */
type Group = { readonly bytes: Uint8Array; readonly ids: number[] };

const grouped = (values: readonly Sought[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { id, bytes } of values) {
    const name = Buffer.from(bytes).toString('latin1');
    const group = groups.get(name);
    if (group) group.ids.push(id);
    else groups.set(name, { bytes, ids: [id] });
  }
  return [...groups.values()];
};

const keyAt = (bytes: Uint8Array, at: number, width: number): number => {
  let key = 0;
  for (let n = 0; n < width; n += 1) key = (key << 8) | (bytes[at + n] ?? 0);
  return key;
};

/** Of all windows of a value, the one that the fewest values share: 'Moha' would be met at every Mohamed. */
const rarestWindows = (groups: readonly Group[], width: number): readonly Window[] => {
  const shared = keyCounter();
  for (const { bytes } of groups)
    for (let at = 0; at <= bytes.length - width; at += 1) shared.add(keyAt(bytes, at, width));
  return groups.map(({ bytes }) => {
    let best: Window = { key: keyAt(bytes, 0, width), at: 0 };
    for (let at = 1; at <= bytes.length - width; at += 1) {
      const key = keyAt(bytes, at, width);
      if (shared.count(key) < shared.count(best.key)) best = { key, at };
    }
    return best;
  });
};

const standsAt = (bytes: Uint8Array, at: number, value: Uint8Array): boolean => {
  if (at < 0 || at + value.length > bytes.length) return false;
  for (let n = value.length - 1; n >= 0; n -= 1) if (bytes[at + n] !== value[n]) return false;
  return true;
};

/** Looks at every place of the bytes for a window of `width` bytes; the one that ends there is kept up to date. */
const scanFor = (groups: readonly Group[], width: 3 | 4): Matcher['find'] => {
  const windows = rarestWindows(groups, width);
  const table = windowTable(windows);
  const mask = width === 4 ? -1 : 0xffffff;
  const compare = (bytes: Uint8Array, key: number, place: number, tell: Hit): void => {
    for (let index = table.first(key); index >= 0; index = table.next(key, index)) {
      const group = groups[index];
      const at = place - (windows[index]?.at ?? 0);
      if (!group || !standsAt(bytes, at, group.bytes)) continue;
      for (const id of group.ids) tell(id, at, group.bytes.length);
    }
  };
  return (bytes, tell) => {
    let window = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      window = ((window << 8) | (bytes[end] ?? 0)) & mask;
      if (table.mayHave(window)) compare(bytes, window, end + 1 - width, tell);
    }
  };
};

/**
 * Prepares a search for any number of values (UTF-8 bytes; upper and lower case differ, so give the folded form as
 * well where that counts). Made for 80,000 values over hundreds of megabytes: the time hardly depends on the number
 * of values, because each is met only where its rarest bytes stand.
 *
 * A hit is a place where the bytes stand, and not yet a person: 'Jan' stands in 'Januari', and a value of three bytes
 * stands by chance once in every 16 MB of sealed text, one of four bytes in every 4 GB.
 */
export const matcher = (values: Iterable<Sought>): Matcher => {
  const all = [...values].map(({ id, bytes }) => ({ id, bytes: bytes.slice(0, enough) }));
  const usable = all.filter(({ bytes }) => bytes.length >= shortest);
  const groups = grouped(usable);
  const long = groups.filter(({ bytes }) => bytes.length > shortest);
  const short = groups.filter(({ bytes }) => bytes.length === shortest);
  const scans = [
    ...(long.length > 0 ? [scanFor(long, 4)] : []),
    ...(short.length > 0 ? [scanFor(short, 3)] : []),
  ];
  return {
    sought: usable.length,
    tooShort: all.length - usable.length,
    longest: usable.reduce((most, { bytes }) => Math.max(most, bytes.length), 0),
    find: (bytes, tell) => {
      for (const scan of scans) scan(bytes, tell);
    },
  };
};
