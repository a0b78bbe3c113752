import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { BlockPaper, PaperLanguage } from './block-paper.ts';
import { FileOut, lines, nothing, optionalLine } from './fields.ts';
import { command, query, task } from './op.ts';

/** The policy answers the 14 questions of the handbook (5.3); the statements tell people (art. 13 and 14 AVG). */
export const PrivacyKind = z.enum(['policy', 'clients', 'volunteers']);
export type PrivacyKind = z.output<typeof PrivacyKind>;

/** The 14 questions of the handbook, in its order. */
export const PolicyQuestion = z.enum([
  'purpose',
  'responsible',
  'which-data',
  'special-data',
  'informing',
  'access',
  'storage',
  'copies',
  'protection',
  'who-may-see',
  'fg',
  'processors',
  'third-parties',
  'breaches',
]);
export type PolicyQuestion = z.output<typeof PolicyQuestion>;

/** What art. 13 and 14 have told, in the order of the leaflet. */
export const StatementPart = z.enum([
  'who-we-are',
  'why',
  'what',
  'from-whom',
  'who-gets',
  'outside-eea',
  'how-long',
  'rights',
  'withdraw',
  'complain',
  'must-you',
  'automated',
  'safe',
]);
export type StatementPart = z.output<typeof StatementPart>;

export const PrivacyPoint = z.enum([...PolicyQuestion.options, ...StatementPart.options]);
export type PrivacyPoint = z.output<typeof PrivacyPoint>;

/** What a manager wrote: after the proposal, or instead of it. */
export const OwnText = z.strictObject({ how: z.enum(['add', 'replace']), text: lines(4_000) });
export type OwnText = z.output<typeof OwnText>;

/** One point in one language. */
export const PointText = z.strictObject({
  title: z.string(),
  /** What the app would say, out of what it knows; empty when it knows nothing. */
  proposal: z.string(),
  own: OwnText.nullable(),
  /** What will be printed. */
  text: z.string(),
  /** What the proposal was when the own text was written; null when it is still the same. */
  proposalThen: z.string().nullable(),
});
export type PointText = z.output<typeof PointText>;

const pair = <T extends z.ZodType>(one: T) => z.strictObject({ nl: one, en: one });

export const PrivacyText = z.strictObject({
  point: PrivacyPoint,
  ...pair(PointText).shape,
  /** Somebody has to write here before it can be settled. */
  isOpen: z.boolean(),
  /** A text of one's own stands instead of a proposal that has changed since. */
  isOutdated: z.boolean(),
});
export type PrivacyText = z.output<typeof PrivacyText>;

/** A paragraph that the organisation added. */
export const OwnParagraph = z.strictObject({
  nl: z.strictObject({ title: optionalLine(120), text: lines(4_000).or(z.literal('')) }),
  en: z.strictObject({ title: optionalLine(120), text: lines(4_000).or(z.literal('')) }),
});
export type OwnParagraph = z.output<typeof OwnParagraph>;

export const PrivacyVersion = z.strictObject({ version: z.int(), settledOn: Day, settledBy: z.string() });
export type PrivacyVersion = z.output<typeof PrivacyVersion>;

/** How a text stands: what is open, what is outdated, and what of the settled version is no longer so. */
export const PrivacyState = z.strictObject({
  kind: PrivacyKind,
  newest: PrivacyVersion.nullable(),
  open: z.array(PrivacyPoint),
  outdated: z.array(PrivacyPoint),
  behind: z.array(PrivacyPoint),
  /** Whether settling it now would make another text. */
  isChanged: z.boolean(),
});
export type PrivacyState = z.output<typeof PrivacyState>;

const ofKind = z.strictObject({ kind: PrivacyKind });
/** `version` null is the text as it stands now. */
const onePaper = ofKind.extend({ version: z.int().min(1).nullable(), lang: PaperLanguage });

export const privacyPolicy = {
  'privacyPolicy.list': query('anyone', nothing, z.array(PrivacyState)),
  'privacyPolicy.get': query(
    'anyone',
    ofKind,
    z.strictObject({
      state: PrivacyState,
      texts: z.array(PrivacyText),
      paragraphs: z.array(OwnParagraph),
      versions: z.array(PrivacyVersion),
    }),
  ),
  /** Writes one point, or with null takes the proposal again. Writing the same again says that it still holds. */
  'privacyPolicy.write': command(
    ['manager'],
    ofKind.extend({ point: PrivacyPoint, lang: PaperLanguage, own: OwnText.nullable() }),
    nothing,
  ),
  /** The paragraphs that the organisation adds at the end. Refused with `privacy-paragraph-half`. */
  'privacyPolicy.putParagraphs': command(
    ['manager'],
    ofKind.extend({ paragraphs: z.array(OwnParagraph).max(12) }),
    nothing,
  ),
  /** Settles the text as a version. Refused with `privacy-text-open`, `privacy-text-outdated`, `privacy-text-same`. */
  'privacyPolicy.settle': command(['manager'], ofKind, PrivacyVersion),
  /** The words on paper, for the preview and the PDF. These texts are meant for everybody. */
  'privacyPolicy.paper': query('anyone', onePaper, BlockPaper),
  'privacyPolicy.docx': task('anyone', onePaper, FileOut),
} as const;
