import { type AttachmentType, mostAttachmentBytes } from '../contract/attachments.ts';
import type { Purpose } from '../contract/consents.ts';
import { findBsn } from '../kernel/bsn.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { typeOfBytes, typeOfName } from './file-type.ts';

/** Papers that nobody may keep, which a form offers so that it can say why. */
type NeverKept = 'identity-paper' | 'vog';

/** What somebody says of a paper; its name is looked through for a BSN where every typed text is (core/guard). */
export type PaperDraft<Kind extends string> = { readonly on: Day; readonly kind: Kind | NeverKept };

const isNeverKept = (kind: string): kind is NeverKept => kind === 'identity-paper' || kind === 'vog';

/**
 * The kind of a paper that may be kept, of a client or of somebody who works here. Refuses `attachment-identity-paper`
 * (a copy holds the BSN, UAVG 46; that one saw it is written down instead) and `attachment-vog` (shown, never kept:
 * facts 4).
 */
export const keepableKind = <Kind extends string>(kind: Kind | NeverKept): Kind => {
  if (!isNeverKept(kind)) return kind;
  return kind === 'vog' ? refuse('attachment-vog') : refuse('attachment-identity-paper');
};

/**
 * Looks for a citizen service number in the words of a paper. Refuses `bsn-in-attachment`, and
 * `maybe-bsn-in-attachment` until somebody looked and said that it is none (UAVG 46, facts 4).
 */
export const checkWords = (text: string, isWithoutBsn: boolean): void => {
  const hits = findBsn(text);
  if (hits.some(({ certainty }) => certainty === 'certain')) refuse('bsn-in-attachment');
  if (hits.length > 0 && !isWithoutBsn) refuse('maybe-bsn-in-attachment');
};

/** Decides whether what somebody says of a paper can be so. Refuses as `keepableKind` does, and `in-future`. */
export const checkPaper = <Kind extends string>(paper: PaperDraft<Kind>, today: Day): Kind => {
  const kind = keepableKind(paper.kind);
  if (paper.on > today) refuse('in-future', { field: 'on' });
  return kind;
};

/** Decides by its length whether a file may be read at all. Refuses `attachment-empty` and `attachment-too-large`. */
export const checkLength = (bytes: number): void => {
  if (bytes === 0) refuse('attachment-empty');
  if (bytes > mostAttachmentBytes) refuse('attachment-too-large');
};

/**
 * What a file is, by its first bytes. Refuses `attachment-type` for anything but PDF, JPEG and PNG, and
 * `attachment-not-as-named` when its name says something else.
 */
export const checkType = (fileName: string, first: Uint8Array): AttachmentType => {
  const type = typeOfBytes(first);
  const said = typeOfName(fileName);
  const isOurs = said !== null && said !== 'other';
  if (type === null && !isOurs) return refuse('attachment-type');
  if (type === null || (said !== null && said !== type)) return refuse('attachment-not-as-named');
  return type;
};

/**
 * Nobody can search a picture for digits: of a photo, or a PDF with a page without words, a person says that there is no
 * BSN on it or that it was made unreadable. Refuses `bsn-not-hidden` until then.
 */
export const checkPicture = (isPicture: boolean, isBsnHidden: boolean): void => {
  if (isPicture && !isBsnHidden) refuse('bsn-not-hidden');
};

/**
 * Whether an attachment gets another ground. Refuses `basis-was-lost`: what rested on a consent that ended goes with it,
 * and no other ground is put under it afterwards (art. 17(1)(b), facts 3).
 */
export const checkBasisChange = (
  before: { readonly restsOn: Purpose | null; readonly losesBasisOn: Day | null },
  restsOn: Purpose | null,
): boolean => {
  if (before.restsOn === restsOn) return false;
  if (before.losesBasisOn !== null) refuse('basis-was-lost');
  return true;
};
