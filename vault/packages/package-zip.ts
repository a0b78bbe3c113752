import type { PackageContent, UserPackage } from '../../core/contract/package-content.ts';
import type { AttachmentId } from '../../core/kernel/ids.ts';
import type { Progress } from '../context.ts';
import { addToZip, emptyZip, type ZipEntry } from './stored-zip.ts';

/** The part of a package that a machine reads. */
const dataFile = 'gegevens.json';

/**
 * Makes a zip of what a machine reads and of the attachments that go along, in memory. `contentOf` opens one attachment.
 * Gives the zip as base64, and yields after each attachment.
 */
export function* packageZip(
  content: PackageContent | UserPackage,
  contentOf: (id: AttachmentId) => Uint8Array,
): Generator<Progress, string> {
  const entries: ZipEntry[] = [
    { name: dataFile, bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`) },
  ];
  const attachments = 'attachments' in content ? content.attachments : [];
  const total = attachments.length;
  for (const [done, { id, file }] of attachments.entries()) {
    yield { step: 'packing', done, total };
    if (file !== null) entries.push({ name: file, bytes: contentOf(id) });
  }
  const zip = addToZip(emptyZip(), entries, content.madeOn);
  yield { step: 'packing', done: total, total };
  return zip.toString('base64');
}
