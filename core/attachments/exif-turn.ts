const header = [0x45, 0x78, 0x69, 0x66, 0, 0];
const turnTag = 0x0112;

const turnIn = (exif: Uint8Array): number => {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const start = header.length;
  const isLittle = view.getUint16(start) === 0x4949;
  const first = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(first, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + entry * 12;
    if (view.getUint16(at, isLittle) === turnTag) return view.getUint16(at + 8, isLittle);
  }
  return 1;
};

/**
 * How a camera was held, out of the Exif data of a JPEG: 1 (upright) to 8. It is 1 too when there are no such data, or
 * damaged ones.
 */
export const turnOf = (segment: Uint8Array): number => {
  if (!header.every((byte, at) => segment[at] === byte)) return 1;
  try {
    const turn = turnIn(segment);
    return turn >= 1 && turn <= 8 ? turn : 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
};

/** A whole Exif segment of a JPEG that says how the camera was held, and nothing else. */
export const turnSegment = (turn: number): Uint8Array =>
  Uint8Array.from(
    [
      [0xff, 0xe1, 0, 34, ...header],
      // A header of Motorola's kind, one entry, the entry itself (a short), and no more entries.
      [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
      [turnTag >> 8, turnTag & 255, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
      [0, 0, 0, 0],
    ].flat(),
  );
