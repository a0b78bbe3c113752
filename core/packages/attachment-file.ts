import type { Attachment } from '../contract/attachments.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

const endings: Readonly<Record<Attachment['type'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The name of an attachment in a package: a number and a day, because a file name must not tell about a person. */
export const attachmentFile = (
  { type, on }: { readonly type: Attachment['type']; readonly on: Day },
  index: number,
): string => `bijlagen/${String(index + 1).padStart(3, '0')}-${on}.${endings[type]}`;

/** So many bytes of attachments go in one package: what the host saves in one piece is 45 MB. */
export const mostPackageBytes = 40 * 1024 * 1024;

/** Stops with `package-too-large` when the attachments that go along are too many bytes together. */
export const expectFits = (
  attachments: readonly { readonly bytes: number; readonly file: string | null }[],
): void => {
  const bytes = attachments.reduce((sum, it) => sum + (it.file === null ? 0 : it.bytes), 0);
  if (bytes > mostPackageBytes) refuse('package-too-large');
};
