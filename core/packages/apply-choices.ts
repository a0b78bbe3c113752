import type { PackageContent, StaffMark } from '../contract/package-content.ts';
import type { PackageChoices } from '../contract/packages.ts';
import { mapTexts } from './content-texts.ts';
import { maskNames } from './mask-names.ts';

const unnamed = (mark: StaffMark): StaffMark => ({ ...mark, name: null });

/** Without the names of who works with the file, also where a change names the volunteer. */
const withoutStaff = (content: PackageContent): PackageContent => ({
  ...content,
  file: { ...content.file, assignedTo: content.file.assignedTo && unnamed(content.file.assignedTo) },
  notes: content.notes.map((note) => ({ ...note, by: unnamed(note.by) })),
  changes: content.changes.map((it) => ({
    ...it,
    by: unnamed(it.by),
    ...(it.field === 'assignedTo' ? { from: null, to: null } : {}),
  })),
  consulted: content.consulted.map((it) => ({ ...it, by: unnamed(it.by) })),
});

/**
 * A package as it leaves: notes and attachments that were left out have their reason in the place of their content,
 * the chosen names of others are masked in every text (art. 15(4)), and who works with the file has a number and a role
 * instead of a name. The window shows this while somebody chooses; the store does it again when the package is made.
 */
export const applyChoices = (
  content: PackageContent,
  { leftOutNotes, leftOutAttachments, maskedNames, showStaffNames }: PackageChoices,
  mask: string,
): PackageContent => {
  const notes = new Map(leftOutNotes.map(({ id, reason }) => [id, reason]));
  const attachments = new Map(leftOutAttachments.map(({ id, reason }) => [id, reason]));
  const chosen: PackageContent = {
    ...content,
    notes: content.notes.map((note) => {
      const leftOut = notes.get(note.id);
      return leftOut === undefined ? note : { ...note, text: null, special: null, leftOut };
    }),
    // What was said about a note that is not given would give away what it says.
    additions: content.additions.filter(({ noteId }) => noteId === null || !notes.has(noteId)),
    attachments: content.attachments.map((it) => {
      const leftOut = attachments.get(it.id);
      return leftOut === undefined ? it : { ...it, file: null, leftOut };
    }),
  };
  const masked = mapTexts(chosen, (text) => maskNames(text, maskedNames, mask));
  return showStaffNames ? masked : withoutStaff(masked);
};
