/** JSON with the keys of every object in order, so that the same content is always the same text. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, ordered(member)]),
  );
};

/**
 * The one text of a content: readable JSON with ordered keys, two spaces and a line end. Its UTF-8 bytes are what is
 * hashed and what is exported, so that a stranger can check an export with `sha256sum` alone.
 */
export const canonicalText = (content: unknown): string => `${JSON.stringify(ordered(content), null, 2)}\n`;
