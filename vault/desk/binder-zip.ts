import { strToU8, zipSync } from 'fflate';
import { dayOf } from '../../core/kernel/day.ts';
import { BinderPart } from '../../core/contract/desk.ts';

/** A zip with one JSON file for each part, exactly the text of which the binder names the hash. Takes an instant; gives base64. */
export const binderZip = (texts: Readonly<Record<BinderPart, string>>, madeAt: string): string => {
  // The time of day is nobody's business: every file has the day of the binder.
  const mtime = new Date(`${dayOf(madeAt)}T12:00:00`);
  const files = Object.fromEntries(
    BinderPart.options.map((part) => [`${part}.json`, [strToU8(texts[part]), { mtime }] as const]),
  );
  return Buffer.from(zipSync(files as Parameters<typeof zipSync>[0], { level: 6 })).toString('base64');
};
