import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Attachments are pictures and PDF, which do not get smaller; what was small already stays quick. */
const stored = { level: 0 } as const;

/**
 * A zip with one file more, in memory: nothing clear lies on the disk in between. Takes the bytes of a zip that the
 * store made; a name that is there already is replaced.
 */
export const addToZip = (zip: Uint8Array, name: string, bytes: Uint8Array): Uint8Array => {
  const files: Zippable = { [name]: [bytes, stored] };
  for (const [path, content] of Object.entries(unzipSync(zip))) files[path] ??= [content, stored];
  return zipSync(files);
};
