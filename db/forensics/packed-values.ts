/** Values one behind the other in one block of memory: as objects, a hundred thousand of them took ten times as much. */
export type PackedValues = {
  readonly count: number;
  /** The bytes of all values. Value `index` lies from `starts[index]` up to `starts[index + 1]`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
};

/** Packs values with their ids (whole numbers from 0), of each value at most the first `most` bytes. */
export const packValues = (
  values: Iterable<{ readonly id: number; readonly bytes: Uint8Array }>,
  most: number,
): PackedValues => {
  let [bytes, starts, ids, count, end] = [
    new Uint8Array(4_096),
    new Uint32Array(257),
    new Uint32Array(256),
    0,
    0,
  ];
  for (const { id, bytes: value } of values) {
    const part = value.length > most ? value.subarray(0, most) : value;
    if (end + part.length > bytes.length) {
      const larger = new Uint8Array(2 * (end + part.length));
      larger.set(bytes);
      bytes = larger;
    }
    if (count === ids.length) {
      const [moreStarts, moreIds] = [new Uint32Array(2 * count + 1), new Uint32Array(2 * count)];
      moreStarts.set(starts);
      moreIds.set(ids);
      [starts, ids] = [moreStarts, moreIds];
    }
    bytes.set(part, end);
    ids[count] = id;
    count += 1;
    end += part.length;
    starts[count] = end;
  }
  return { count, bytes, starts, ids };
};
