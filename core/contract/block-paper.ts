import { z } from 'zod';
import { Day } from '../kernel/day.ts';

/** The languages in which a paper can be made. */
export const PaperLanguage = z.enum(['nl', 'en']);
export type PaperLanguage = z.output<typeof PaperLanguage>;

/** A piece of a paper: the same words for the preview, the PDF and the .docx. */
export const PaperBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('subheading'), text: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  /** What is known, as label and value. */
  z.strictObject({
    kind: z.literal('facts'),
    rows: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);
export type PaperBlock = z.output<typeof PaperBlock>;

/** A paper of the organisation about itself: nothing in it is about a client or a volunteer. */
export const BlockPaper = z.strictObject({
  lang: PaperLanguage,
  organisation: z.string(),
  title: z.string(),
  /** Empty, or what stands behind the word "versie": "2", "4 (concept)". */
  version: z.string(),
  on: Day,
  /** A leaflet is set larger, for people who read with difficulty. */
  isLeaflet: z.boolean(),
  blocks: z.array(PaperBlock),
});
export type BlockPaper = z.output<typeof BlockPaper>;
