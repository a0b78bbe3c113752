import type { AttachmentType } from '../contract/attachments.ts';

/** How a file of each type begins: the first bytes, at the first place. */
const beginnings: readonly (readonly [AttachmentType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

const endings: Readonly<Record<string, AttachmentType>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
};

/** What the first bytes of a file say that it is; null when it is none of the types that may be kept. */
export const typeOfBytes = (bytes: Uint8Array): AttachmentType | null =>
  beginnings.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

const endingOf = (name: string): string | null =>
  /\.([a-z][a-z0-9]{0,9})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? null;

/** What the name of a file says that it is: a type, `other` for an ending that is not ours, null when it has none. */
export const typeOfName = (name: string): AttachmentType | 'other' | null => {
  const ending = endingOf(name);
  return ending === null ? null : (endings[ending] ?? 'other');
};

/**
 * A name for a paper out of the name of its file: without folders, ending and signs that no name has, at most 120
 * letters. Empty when nothing is left.
 */
export const nameOfPaper = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? '';
  const bare = typeOfName(base) !== null ? base.replace(/\.[a-z0-9]+\s*$/i, '') : base;
  return Array.from(bare.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s_]+/gu, ' ').trim())
    .slice(0, 120)
    .join('')
    .slice(0, 120)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
};
