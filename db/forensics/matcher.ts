import { keyCounter, keySet, keyTable } from './key-table.ts';
import { type PackedValues, packValues } from './packed-values.ts';

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

/** Where its rarest span begins in the bytes of each value: 'Mohamed' would be met at every Mohamed, '1980-03' at fewer. */
const rarestSpans = ({ bytes, starts }: PackedValues, which: Uint32Array, way: Way): Uint32Array => {
  const shared = keyCounter();
  const lastOf = (index: number): number => (starts[index + 1] ?? 0) - spanLength(way);
  for (const index of which)
    for (let at = starts[index] ?? 0; at <= lastOf(index); at += 1) shared.add(spanAt(bytes, at, way));
  return which.map((index) => {
    let [best, fewest] = [starts[index] ?? 0, Number.POSITIVE_INFINITY];
    for (let at = best; at <= lastOf(index); at += 1) {
      const count = shared.count(spanAt(bytes, at, way));
      if (count < fewest) [best, fewest] = [at, count];
    }
    return best;
  });
};

function* windowsIn(bytes: Uint8Array, spans: Uint32Array, { width, stride }: Way): Generator<number> {
  for (const span of spans)
    for (let step = 0; step < stride; step += 1) yield windowAt(bytes, span + step, width);
}

const standsAt = (
  bytes: Uint8Array,
  at: number,
  values: Uint8Array,
  start: number,
  length: number,
): boolean => {
  if (at < 0 || at + length > bytes.length) return false;
  for (let n = length - 1; n >= 0; n -= 1) if (bytes[at + n] !== values[start + n]) return false;
  return true;
};

/** Looks for those of the packed values that `which` names, in one way. */
const scanFor = (values: PackedValues, which: Uint32Array, way: Way): Matcher['find'] => {
  const { width, stride } = way;
  const begins = rarestSpans(values, which, way);
  const keys = Int32Array.from(begins, (begin) => spanAt(values.bytes, begin, way));
  const windows = keySet(windowsIn(values.bytes, begins, way));
  const [spans, table] = [keySet(keys), keyTable(keys)];

  const compare = (bytes: Uint8Array, span: number, tell: Hit): void => {
    const key = spanAt(bytes, span, way);
    if (!spans.mayHave(key)) return;
    for (let found = table.first(key); found >= 0; found = table.next(key, found)) {
      const index = which[found] ?? 0;
      const start = values.starts[index] ?? 0;
      const length = (values.starts[index + 1] ?? 0) - start;
      const at = span - ((begins[found] ?? 0) - start);
      if (standsAt(bytes, at, values.bytes, start, length)) tell(values.ids[index] ?? 0, at, length);
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
  const packed = packValues(values, enough);
  const lengths = Uint16Array.from(
    { length: packed.count },
    (_, index) => (packed.starts[index + 1] ?? 0) - (packed.starts[index] ?? 0),
  );
  const scans = ways.flatMap((way) => {
    const fit: number[] = [];
    lengths.forEach((length, index) => {
      if (length >= way.least && length <= way.most) fit.push(index);
    });
    return fit.length > 0 ? [scanFor(packed, Uint32Array.from(fit), way)] : [];
  });
  const tooShort = lengths.reduce((count, length) => count + (length < shortest ? 1 : 0), 0);
  return {
    sought: packed.count - tooShort,
    tooShort,
    longest: lengths.reduce((most, length) => (length >= shortest ? Math.max(most, length) : most), 0),
    find: (bytes, tell) => {
      for (const scan of scans) scan(bytes, tell);
    },
  };
};
