import { checkLength, checkPicture, checkType, checkWords } from '../../core/attachments/check-attachment.ts';
import { stripJpeg } from '../../core/attachments/strip-jpeg.ts';
import { stripPng } from '../../core/attachments/strip-png.ts';
import type { AttachmentType } from '../../core/contract/attachments.ts';
import { readPdfWords } from './read-pdf.ts';

/** What a person said after looking at the paper (core/attachments/check-attachment.ts). */
export type Said = { readonly isWithoutBsn: boolean; readonly isBsnHidden: boolean };

/** What will be kept of a file. */
export type Accepted = { readonly type: AttachmentType; readonly content: Uint8Array };

/**
 * Decides whether the bytes of a file may be kept, and gives what will be: a picture without what it tells besides, a
 * PDF as it is. Refuses as the rules of core/attachments do, and as `readPdfWords` does.
 */
export const acceptPaper = async (
  bytes: Uint8Array,
  { isWithoutBsn, isBsnHidden }: Said,
  isCancelled: () => boolean,
): Promise<Accepted> => {
  checkLength(bytes.length);
  const type = checkType('', bytes);
  if (type === 'application/pdf') {
    const { hasPicturePage } = await readPdfWords(
      bytes,
      (words) => checkWords(words, isWithoutBsn),
      isCancelled,
    );
    checkPicture(hasPicturePage, isBsnHidden);
    return { type, content: bytes };
  }
  checkPicture(true, isBsnHidden);
  return { type, content: type === 'image/jpeg' ? stripJpeg(bytes) : stripPng(bytes) };
};
