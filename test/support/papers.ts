import { crc32, deflateSync } from 'node:zlib';
import type { Staging } from '../../vault/context.ts';
import { layPiece } from '../../vault/attachments/tray.ts';
import type { TestVault } from './open-vault.ts';

/** The ticket under which tests lay a file, where its value does not matter. */
export const aTicket = 'a'.repeat(20);

/** Lays a whole file in the tray of a session, as the host does in pieces, and gives its ticket. */
export const layIn = (staging: Staging, bytes: Uint8Array, ticket = aTicket): string => {
  layPiece(staging, { ticket, at: 0, total: bytes.length, bytes });
  return ticket;
};

/** The same by the way of attachments beside the door. */
export const layPaper = (
  { papers }: Pick<TestVault, 'papers'>,
  bytes: Uint8Array,
  ticket = aTicket,
): string => {
  const size = 700_000;
  for (let at = 0; at < bytes.length; at += size) {
    const reply = papers.bring({ ticket, at, total: bytes.length, bytes: bytes.subarray(at, at + size) });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  }
  return ticket;
};

const chunk = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A real PNG of so many points in one colour, with other chunks between its head and its points. */
export const aPng = (
  width = 4,
  height = 4,
  chunks: readonly (readonly [name: string, content: string])[] = [],
): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const points = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) points[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...chunks.map(([name, content]) => chunk(name, Buffer.from(content))),
    chunk('IDAT', deflateSync(points)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A segment of a JPEG. */
export const segment = (marker: number, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]),
    content,
  ]);

/** The build of a JPEG with its parts where they belong; its points are no picture. */
export const aJpeg = (
  extra: readonly Uint8Array[] = [],
  { width = 8, height = 8, behind = '' } = {},
): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...extra,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(behind),
  ]);

/** Exif data with how the camera was held, and a place in words. */
export const exifWith = (turn: number, place: string): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(turn, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]));
};

const objectsOf = (pages: readonly string[], fields: readonly string[]): readonly string[] => {
  const fieldAt = 4 + pages.length * 2;
  const refs = fields.map((_, at) => `${fieldAt + at} 0 R`).join(' ');
  return [
    `<< /Type /Catalog /Pages 2 0 R${fields.length > 0 ? ` /AcroForm << /Fields [${refs}] >>` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, at) => {
      const drawn = text === '' ? '' : `BT /F1 18 Tf 60 760 Td (${text}) Tj ET`;
      const annots = at === 0 && fields.length > 0 ? ` /Annots [${refs}]` : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R${annots} >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
    ...fields.map(
      (text, at) =>
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (veld${at}) /V (${text}) /Rect [60 600 300 630] /P 4 0 R >>`,
    ),
  ];
};

/** A real PDF with one line on each page (none on an empty text), and fields that somebody filled in. */
export const aPdf = (
  pages: readonly string[] = ['Beste mevrouw'],
  fields: readonly string[] = [],
): Buffer => {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [at, object] of objectsOf(pages, fields).entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
};
