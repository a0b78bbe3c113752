import { keyCounter, keySet, keyTable } from './key-table.ts';

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

/**
 * How values of a length are looked for. Of each value one span is chosen, the one that the fewest values share; the
 * bytes are searched for its windows of `width` bytes, at every `stride`-th place only: the span is so long that one
 * of its windows stands at such a place, wherever it begins. Where a window fits, the spans around it are looked up.
 */
type Way = { readonly least: number; readonly most: number; readonly width: 3 | 4; readonly stride: 1 | 4 };

const ways: readonly Way[] = [
  { least: 3, most: 3, width: 3, stride: 1 },
  { least: 4, most: 6, width: 4, stride: 1 },
  { least: 7, most: enough, width: 4, stride: 4 },
];

const windowAt = (bytes: Uint8Array, at: number, width: 3 | 4): number => {
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return width === 3 ? three : (three << 8) | (bytes[at + 3] ?? 0);
};

/** A span of seven bytes mixes its two halves; a shorter one is its own window. */
const spanAt = (bytes: Uint8Array, at: number, { width, stride }: Way): number => {
  const window = windowAt(bytes, at, width);
  return stride === 1 ? window : Math.imul(window, 0x85ebca6b) ^ windowAt(bytes, at + 4, 3);
};

const spanLength = ({ width, stride }: Way): number => width + stride - 1;

/** Where in each value its rarest span begins: 'Mohamed' would be met at every Mohamed, '1980-03' at fewer. */
const rarestSpans = (values: readonly Sought[], way: Way): Uint8Array => {
  const shared = keyCounter();
  const lastOf = ({ bytes }: Sought): number => bytes.length - spanLength(way);
  for (const value of values)
    for (let at = 0; at <= lastOf(value); at += 1) shared.add(spanAt(value.bytes, at, way));
  return Uint8Array.from(values, (value) => {
    let [best, fewest] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at <= lastOf(value); at += 1) {
      const count = shared.count(spanAt(value.bytes, at, way));
      if (count < fewest) [best, fewest] = [at, count];
    }
    return best;
  });
};

function* windowsIn(
  values: readonly Sought[],
  begins: Uint8Array,
  { width, stride }: Way,
): Generator<number> {
  for (const [index, { bytes }] of values.entries())
    for (let step = 0; step < stride; step += 1) yield windowAt(bytes, (begins[index] ?? 0) + step, width);
}

const standsAt = (bytes: Uint8Array, at: number, value: Uint8Array): boolean => {
  if (at < 0 || at + value.length > bytes.length) return false;
  for (let n = value.length - 1; n >= 0; n -= 1) if (bytes[at + n] !== value[n]) return false;
  return true;
};

const scanFor = (values: readonly Sought[], way: Way): Matcher['find'] => {
  const { width, stride } = way;
  const begins = rarestSpans(values, way);
  const keys = Int32Array.from(values, ({ bytes }, index) => spanAt(bytes, begins[index] ?? 0, way));
  const [windows, spans, table] = [keySet(windowsIn(values, begins, way)), keySet(keys), keyTable(keys)];

  const compare = (bytes: Uint8Array, span: number, tell: Hit): void => {
    const key = spanAt(bytes, span, way);
    if (!spans.mayHave(key)) return;
    for (let index = table.first(key); index >= 0; index = table.next(key, index)) {
      const value = values[index];
      const at = span - (begins[index] ?? 0);
      if (value && standsAt(bytes, at, value.bytes)) tell(value.id, at, value.bytes.length);
    }
  };
  return (bytes, tell) => {
    const last = bytes.length - width;
    const lastSpan = bytes.length - spanLength(way);
    for (let at = 0; at <= last; at += stride) {
      if (!windows.mayHave(windowAt(bytes, at, width))) continue;
      for (let span = Math.max(0, at - stride + 1); span <= at && span <= lastSpan; span += 1)
        compare(bytes, span, tell);
    }
  };
};

/**
 * Prepares a search for any number of values (UTF-8 bytes; upper and lower case differ, so give the folded form as
 * well where that counts). Made for 200,000 values over hundreds of megabytes: the time hardly depends on the number
 * of values, because each is met only where its rarest bytes stand.
 *
 * A hit is a place where the bytes stand, and not yet a person: 'Jan' stands in 'Januari', and a value of three bytes
 * stands by chance once in every 16 MB of sealed text, one of four bytes in every 4 GB.
 */
export const matcher = (values: Iterable<Sought>): Matcher => {
  const all = Array.from(values, ({ id, bytes }) => ({ id, bytes: bytes.subarray(0, enough) }));
  const usable = all.filter(({ bytes }) => bytes.length >= shortest);
  const scans = ways.flatMap((way) => {
    const fit = usable.filter(({ bytes }) => bytes.length >= way.least && bytes.length <= way.most);
    return fit.length > 0 ? [scanFor(fit, way)] : [];
  });
  return {
    sought: usable.length,
    tooShort: all.length - usable.length,
    longest: usable.reduce((most, { bytes }) => Math.max(most, bytes.length), 0),
    find: (bytes, tell) => {
      for (const scan of scans) scan(bytes, tell);
    },
  };
};
