import { usableSize } from '../file-format.ts';

/** Where content goes on: it stops at `end` in this page, and continues at byte 4 of page `next`. */
export type Continuation = (end: number, next: number) => void;

/** In an overflow page the number of the next page comes first, then content to the end. */
export const overflowContentAt = 4;

const leafTable = 0x0d;
const leafIndex = 0x0a;
const interiorIndex = 0x02;

// How much of a record stays in its b-tree page: "Cell Payload Overflow Pages" in SQLite's file format.
const least = Math.floor(((usableSize - 12) * 32) / 255) - 23;
const mostInTable = usableSize - 35;
const mostInIndex = Math.floor(((usableSize - 12) * 64) / 255) - 23;

const localLength = (payload: number, most: number): number => {
  if (payload <= most) return payload;
  const local = least + ((payload - least) % (usableSize - overflowContentAt));
  return local <= most ? local : least;
};

/** SQLite's number of 1 to 9 bytes, 7 bits in each; only its size matters here, so the ninth is read like the rest. */
const varint = (view: DataView, at: number): { readonly value: number; readonly after: number } => {
  let value = 0;
  for (let after = at; after < at + 9; after += 1) {
    const byte = view.getUint8(after);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, after: after + 1 };
  }
  return { value, after: at + 9 };
};

/**
 * Finds the places in a decrypted page where content goes on in another page: in an overflow page (also one that was
 * freed), and in the live records of a b-tree page. A b-tree page starts with its kind, an overflow page with a page
 * number whose first byte is 0 in any file below 64 GB, so the two cannot be confused.
 */
export const eachContinuation = (
  bytes: Uint8Array,
  number: number,
  pagesTotal: number,
  tell: Continuation,
): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const follow = (end: number, next: number): void => {
    if (next > 1 && next <= pagesTotal && next !== number) tell(end, next);
  };
  const start = number === 1 ? 100 : 0;
  const kind = view.getUint8(start);
  if (kind <= 1) return follow(usableSize, view.getUint32(0));
  if (kind !== leafTable && kind !== leafIndex && kind !== interiorIndex) return;

  const pointersAt = start + (kind === interiorIndex ? 12 : 8);
  const cells = Math.min(view.getUint16(start + 3), (usableSize - pointersAt) >> 1);
  for (let cell = 0; cell < cells; cell += 1) {
    const at = view.getUint16(pointersAt + 2 * cell) + (kind === interiorIndex ? 4 : 0);
    if (at > usableSize - 20) continue;
    const payload = varint(view, at);
    const most = kind === leafTable ? mostInTable : mostInIndex;
    if (payload.value <= most) continue;
    const contentAt = kind === leafTable ? varint(view, payload.after).after : payload.after;
    const end = contentAt + localLength(payload.value, most);
    if (end <= usableSize - 4) follow(end, view.getUint32(end));
  }
};
