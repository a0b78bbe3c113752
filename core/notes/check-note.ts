import type { NoteKind } from '../contract/notes.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** When and how somebody wrote, as far as it decides something. */
export type NoteDraft = { readonly on: Day; readonly kind: NoteKind };

/** A remark is about the file itself; every other kind says that there was contact with the person. */
const isContact = (kind: NoteKind): boolean => kind !== 'remark';

/** Whether a note of a kind can be written down where the client is: not what went by telephone or by post. */
export const canBeWithClient = (kind: NoteKind): boolean =>
  kind === 'conversation' || kind === 'visit' || kind === 'meeting';

/** From so many signs on a note asks for more than it needs: our own measure, some eight lines. Nothing is cut off. */
export const longNote = 600;

/** Decides whether a note may be kept on a day. Refuses `in-future`. Its text was guarded at the door (core/guard). */
export const checkNote = ({ on }: Pick<NoteDraft, 'on'>, today: Day): void => {
  if (on > today) refuse('in-future', { field: 'on' });
};

/**
 * The day of the last contact once a note is there: only forward, and not for a remark. Contact after the day of
 * closing is refused with `file-is-closed`: the file is opened again first, or its term would run on unnoticed.
 */
export const lastContactAfter = (
  file: { readonly lastContactOn: Day; readonly closedOn: Day | null },
  note: NoteDraft,
): Day => {
  if (!isContact(note.kind)) return file.lastContactOn;
  if (file.closedOn !== null && note.on > file.closedOn) return refuse('file-is-closed');
  return note.on > file.lastContactOn ? note.on : file.lastContactOn;
};
