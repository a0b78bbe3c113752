import type { NoteKind } from '../contract/notes.ts';
import { findBsn } from '../kernel/bsn.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** What a person wrote about one moment; `isNotBsn` when she looked at digits and said that they are no BSN. */
export type NoteDraft = {
  readonly on: Day;
  readonly kind: NoteKind;
  readonly text: string;
  readonly isNotBsn: boolean;
};

/** A remark is about the file itself; every other kind says that there was contact with the person. */
const isContact = (kind: NoteKind): boolean => kind !== 'remark';

/**
 * Decides whether a note may be kept on a day. Refuses `in-future`, `bsn-in-text` (a citizen service number with its
 * word nearby: UAVG 46 forbids it, whatever the person says), and `maybe-bsn-in-text` (digits that pass for one) until
 * somebody looked and said that it is none.
 */
export const checkNote = (note: NoteDraft, today: Day): void => {
  if (note.on > today) refuse('in-future', { field: 'on' });
  const hits = findBsn(note.text);
  if (hits.some(({ certainty }) => certainty === 'certain')) refuse('bsn-in-text');
  if (hits.length > 0 && !note.isNotBsn) refuse('maybe-bsn-in-text');
};

/**
 * The day of the last contact once a note is there: only forward, and not for a remark. Contact after the day of
 * closing is refused with `file-is-closed`: the file is opened again first, or its term would run on unnoticed.
 */
export const lastContactAfter = (
  file: { readonly lastContactOn: Day; readonly closedOn: Day | null },
  note: Pick<NoteDraft, 'on' | 'kind'>,
): Day => {
  if (!isContact(note.kind)) return file.lastContactOn;
  if (file.closedOn !== null && note.on > file.closedOn) return refuse('file-is-closed');
  return note.on > file.lastContactOn ? note.on : file.lastContactOn;
};
