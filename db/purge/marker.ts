const idLength = 20;

/**
 * Packs removed ids for the marker of an unfinished purge. Every byte has its high bit set, so that the search for
 * these very ids in the file does not find its own list.
 */
export const packIds = (ids: readonly string[]): Uint8Array =>
  Buffer.from(ids.join(''), 'latin1').map((byte) => byte | 0x80);

/** The ids that `packIds` packed. */
export const unpackIds = (packed: Uint8Array): readonly string[] => {
  const text = Buffer.from(packed.map((byte) => byte & 0x7f)).toString('latin1');
  return Array.from({ length: text.length / idLength }, (_, index) =>
    text.slice(index * idLength, (index + 1) * idLength),
  );
};
