import { refuse } from '../kernel/refusal.ts';
import { turnOf, turnSegment } from './exif-turn.ts';
import { joined } from './joined.ts';
import { checkPoints } from './picture-limits.ts';

const scan = 0xda;
const end = 0xd9;
const exif = 0xe1;

/** The sizes of a picture stand in one of these; 0xc4, 0xc8 and 0xcc lie between them and are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const startsWith = (content: Uint8Array, word: string): boolean =>
  Array.from(word).every((letter, at) => content[at] === letter.charCodeAt(0));

/** Tables, frames and scans make the picture; of what programs add only its colours are kept. */
const isKept = (marker: number, content: Uint8Array): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  [0xda, 0xdb, 0xdc, 0xdd].includes(marker) ||
  (marker === 0xe2 && startsWith(content, 'ICC_PROFILE\0')) ||
  (marker === 0xee && startsWith(content, 'Adobe'));

/** The first place of a marker behind the points of a scan; the length of the file when there is none. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    const isPoint = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isPoint) return at;
  }
  return bytes.length;
};

/**
 * Gives a JPEG without what it tells besides the picture: place, time, camera, earlier versions and small copies of it
 * (Exif, XMP, IPTC, comments, JFIF's own small copy, and anything behind its end). How the camera was held stays, or
 * the picture would lie on its side. Refuses `attachment-unreadable` when it is cut off, and
 * `attachment-too-many-points`.
 */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let turn = 1;
  let hasFrame = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end && hasFrame)
      return joined([
        bytes.subarray(0, 2),
        ...(turn === 1 ? [] : [turnSegment(turn)]),
        ...parts,
        bytes.subarray(at, at + 2),
      ]);
    if (at + 4 > bytes.length) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (next < at + 4 || next > bytes.length) break;
    const content = bytes.subarray(at + 4, next);
    if (isFrame(marker)) {
      if (content.length < 6) break;
      checkPoints(view.getUint16(at + 7), view.getUint16(at + 5));
      hasFrame = true;
    }
    if (marker === exif && turn === 1) turn = turnOf(content);
    const stop = marker === scan ? endOfScan(bytes, next) : next;
    if (isKept(marker, content)) parts.push(bytes.subarray(at, stop));
    at = stop;
  }
  return refuse('attachment-unreadable');
};
