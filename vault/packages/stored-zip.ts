import { crc32 } from 'node:zlib';

/** A file as it goes into a zip. */
export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** Names are UTF-8; nothing is packed smaller, because pictures and PDF are already. */
const utf8Names = 0x0800;

/** A civil day as MS-DOS writes it, at noon: the time of day is nobody's business. */
const noon = 12 << 11;
const dosDay = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
};

const head = ({ name, bytes }: ZipEntry, day: number): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(noon, 6);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
};

const mark = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
};

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const endLength = 22;

/** One entry of a zip: what stands before its bytes, and its line in the directory at the end, without its place. */
type Written = { readonly before: Buffer; readonly line: (at: number) => Buffer };

const write = (entry: ZipEntry, day: number): Written => {
  const fields = head(entry, day);
  const name = Buffer.from(entry.name);
  return {
    before: Buffer.concat([mark(local), fields, name]),
    line: (at) => {
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(at, 10);
      return Buffer.concat([mark(central), Buffer.from([20, 0]), fields, rest, name]);
    },
  };
};

const ending = (count: number, directory: { readonly at: number; readonly length: number }): Buffer => {
  const bytes = Buffer.alloc(endLength);
  bytes.writeUInt32LE(end, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(directory.length, 12);
  bytes.writeUInt32LE(directory.at, 16);
  return bytes;
};

/** Where the day of the first file stands in a zip. */
const dayOfFirst = 12;

/** A zip that nothing stands in yet. */
export const emptyZip = (): Buffer => ending(0, { at: 0, length: 0 });

/**
 * A zip of `emptyZip` or of this function with more files behind those that it has, stored as they are. They bear a
 * day; null is that of the first file in it. Only for zips that the app wrote itself: throws when the end is not where it puts it. Nothing that is
 * in it is read or checked again, so adding takes as long as copying.
 */
export const addToZip = (zip: Uint8Array, entries: readonly ZipEntry[], on: string | null = null): Buffer => {
  const whole = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const last = whole.length - endLength;
  if (last < 0 || whole.readUInt32LE(last) !== end) throw new Error('Not a zip of this app');
  const at = whole.readUInt32LE(last + 16);
  const day = on === null ? whole.readUInt16LE(dayOfFirst) : dosDay(on);
  const parts: Uint8Array[] = [whole.subarray(0, at)];
  const lines: Buffer[] = [whole.subarray(at, last)];
  let place = at;
  for (const entry of entries) {
    const { before, line } = write(entry, day);
    parts.push(before, entry.bytes);
    lines.push(line(place));
    place += before.length + entry.bytes.length;
  }
  const directory = Buffer.concat(lines);
  const count = whole.readUInt16LE(last + 10) + entries.length;
  return Buffer.concat([...parts, directory, ending(count, { at: place, length: directory.length })]);
};
