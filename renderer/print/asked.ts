import { z } from 'zod';

const Asked = z.strictObject({ kind: z.string(), lang: z.enum(['nl', 'en']), data: z.unknown() });

/** What a print window was asked to show. */
export type Asked = z.output<typeof Asked>;

/** Reads the JSON that the host passes on; throws when it is no document. */
export const readAsked = (json: string): Asked => Asked.parse(JSON.parse(json));

/** Writes the JSON for the host's `document.pdf`. Takes a kind of the list in documents.tsx, and its data. */
export const askFor = (kind: string, lang: 'nl' | 'en', data: unknown): string =>
  JSON.stringify({ kind, lang, data } satisfies Asked);
