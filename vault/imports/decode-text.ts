import type { ReadFile } from '../../core/contract/imports.ts';

/** A text file with the encoding that it turned out to have. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: Exclude<ReadFile['encoding'], null>;
};

/** UTF-16 by its mark, UTF-8 when all of it is, else what older Windows programs write. A mark goes. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};

/** More than one in ten control characters is no text. */
export const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4_096);
  const controls = start.match(/\p{Cc}/gu)?.filter((sign) => !'\t\n\r'.includes(sign)).length ?? 0;
  return controls * 10 > start.length;
};
