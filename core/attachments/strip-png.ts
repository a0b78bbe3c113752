import { refuse } from '../kernel/refusal.ts';
import { joined } from './joined.ts';
import { checkPoints } from './picture-limits.ts';

/** What a picture needs to be shown as it is: its points, its colours and its size on paper. Nothing that tells a story. */
const kept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
]);

const signature = 8;
const around = 12;

/**
 * Gives a PNG without what it tells besides the picture (place, time, program, texts, Exif, animation, and anything
 * behind its end). Refuses `attachment-unreadable` when it is cut off or not a PNG inside, and
 * `attachment-too-many-points`.
 */
export const stripPng = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, signature)];
  for (let at = signature; at + around <= bytes.length; ) {
    const end = at + around + view.getUint32(at);
    if (end > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === signature) {
      if (name !== 'IHDR' || end - at < around + 13) break;
      checkPoints(view.getUint32(at + 8), view.getUint32(at + 12));
    }
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(parts);
    at = end;
  }
  return refuse('attachment-unreadable');
};
