import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Progress } from '../context.ts';

/** The part of a package that a machine reads. */
const dataFile = 'gegevens.json';

/** How much goes into the zip between two looks at whether somebody wants to stop. */
const slice = 1024 * 1024;

/**
 * Makes a zip of what a machine reads and of the papers that go along, in memory; `file` is the name of one in the zip,
 * null when it was left out. `contentOf` opens one.
 * Gives the zip as base64, and yields after each part, at most 1 MB of an attachment at a time. The time of day is not
 * in it: every file has the day of the package.
 */
export function* packageZip<Id extends string>(
  content: { readonly madeOn: string },
  papers: readonly { readonly id: Id; readonly file: string | null }[],
  contentOf: (id: Id) => Uint8Array,
): Generator<Progress, string> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const mtime = new Date(`${content.madeOn}T12:00:00`);
  const data = new ZipDeflate(dataFile, { level: 6 });
  data.mtime = mtime;
  zip.add(data);
  data.push(strToU8(`${JSON.stringify(content, null, 2)}\n`), true);
  const total = papers.length;
  for (const [done, { id, file }] of papers.entries()) {
    if (file === null) continue;
    const bytes = contentOf(id);
    // Pictures and PDF do not get smaller.
    const entry = new ZipPassThrough(file);
    entry.mtime = mtime;
    zip.add(entry);
    for (let at = 0; at < bytes.length || at === 0; at += slice) {
      entry.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
      yield { step: 'packing', done, total };
    }
  }
  zip.end();
  yield { step: 'packing', done: total, total };
  return Buffer.concat(chunks).toString('base64');
}
