import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { FormId, PaperId, TemplateId, VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { command, query } from './op.ts';
import { leaders } from './roles.ts';
import { Strokes } from './signature.ts';

/** What somebody who works here signs (handbook 4.4.8, 4.4.9, 5.1 and 5.5). */
export const FormKind = z.enum(['confidentiality', 'privacy-promise', 'code-of-conduct', 'agreement']);
export type FormKind = z.output<typeof FormKind>;

/** Follows from days, never stored (core/forms/form-state.ts). */
export const FormState = z.enum([
  'draft',
  'printed',
  'signed',
  'renewal-due',
  'superseded',
  'withdrawn',
  'ended',
]);
export type FormState = z.output<typeof FormState>;

/** One version of a text to sign. It never changes: what was signed must stay to be read. */
export const FormTemplate = z.strictObject({
  id: TemplateId,
  kind: FormKind,
  version: z.int(),
  title: z.string(),
  /** Plain text with blanks such as `{naam}` (core/forms/blanks.ts). */
  body: z.string(),
  owner: z.string(),
  /** The first day on which this text asks to be renewed for everybody; null when there is none. */
  validUntil: Day.nullable(),
  /** How long after signing a form is to be signed again; null for never. */
  renewAfter: Period.nullable(),
  /** SHA-256 in hex of kind, title, body, owner and valid until. */
  hash: z.string(),
  madeBy: z.string(),
  madeAt: Instant,
});
export type FormTemplate = z.output<typeof FormTemplate>;

/** What a manager types for the next version. */
export const TemplateInput = z.strictObject({
  kind: FormKind,
  title: line(120),
  body: lines(6_000),
  owner: line(120),
  validUntil: Day.nullable(),
  renewAfter: Period.nullable(),
});
export type TemplateInput = z.output<typeof TemplateInput>;

/** What is printed and signed: the exact words, kept with the form as they were that day. */
export const FormText = z.strictObject({
  title: z.string(),
  /** The text with its blanks filled in. */
  body: z.string(),
  owner: z.string(),
  organisation: z.string(),
  name: z.string(),
  functionName: z.string(),
  /** Where everything is handed in at the end, and to whom data are transferred; empty when the text does not ask. */
  handInAt: z.string(),
  transferTo: z.string(),
});
export type FormText = z.output<typeof FormText>;

export const Signature = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on-screen'), strokes: Strokes, at: Instant }),
  /** `paperId` is the scan, when there is one. */
  z.strictObject({ kind: z.literal('on-paper'), paperId: PaperId.nullable() }),
]);
export type Signature = z.output<typeof Signature>;

export const VolunteerForm = z.strictObject({
  id: FormId,
  kind: FormKind,
  state: FormState,
  version: z.int(),
  hash: z.string(),
  /** True when there is a newer version of this text. */
  isOlderVersion: z.boolean(),
  text: FormText,
  madeOn: Day,
  madeBy: z.string(),
  /** The day on which this version of the text was made, and until when that text is good. */
  versionOn: Day,
  versionUntil: Day.nullable(),
  printedOn: Day.nullable(),
  signedOn: Day.nullable(),
  signature: Signature.nullable(),
  /** The first day on which it is to be signed again. */
  validUntil: Day.nullable(),
  supersededOn: Day.nullable(),
  withdrawnOn: Day.nullable(),
  endedOn: Day.nullable(),
});
export type VolunteerForm = z.output<typeof VolunteerForm>;

/** Somebody who has not signed the newest version of a text, or whose time is over. */
export const ToSign = z.strictObject({
  volunteerId: VolunteerId,
  listName: z.string(),
  functionName: z.string(),
  why: z.enum(['none', 'older-version', 'renewal-due']),
  /** What lies ready to be signed. */
  ready: z.enum(['nothing', 'draft', 'printed']),
  /** The version that was signed, and when; null when nothing was. */
  version: z.int().nullable(),
  signedOn: Day.nullable(),
});
export type ToSign = z.output<typeof ToSign>;

const signing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on-screen'), strokes: Strokes }),
  z.strictObject({ kind: z.literal('on-paper'), on: Day, paperId: PaperId.nullable() }),
]);

export const forms = {
  /** Every version of every text, by kind and the newest first. */
  'forms.templates': query('anyone', nothing, z.array(FormTemplate)),
  /**
   * Makes the next version. Refused with `template-without-blanks`, `template-unknown-blank`, `template-too-long` (more
   * than one A4), `template-already-over`, `template-end-missing` (a privacy promise is good until a day), `template-unchanged`.
   */
  'forms.changeTemplate': command(['manager'], TemplateInput, z.strictObject({ id: TemplateId })),
  /** The forms of one volunteer, the newest first, and whether the account that she works with knows her declaration. */
  'forms.ofVolunteer': query(
    leaders,
    z.strictObject({ volunteerId: VolunteerId }),
    z.strictObject({
      forms: z.array(VolunteerForm),
      hasAccount: z.boolean(),
      /** The day of the declaration that a manager stated for the account. */
      accountDeclaredOn: Day.nullable(),
    }),
  ),
  /**
   * Makes a draft out of the newest text and the file, or fills the present draft anew. Refused with
   * `form-blanks-empty`, `form-already-printed` (what may lie signed on a desk does not change) and `volunteer-has-left`.
   */
  'forms.draft': command(
    leaders,
    z.strictObject({
      volunteerId: VolunteerId,
      kind: FormKind,
      handInAt: optionalLine(160),
      transferTo: optionalLine(160),
    }),
    z.strictObject({ id: FormId }),
  ),
  /** Notes that a draft was put on paper today; of a form that was signed nothing changes. */
  'forms.markPrinted': command(leaders, z.strictObject({ id: FormId }), nothing),
  /**
   * On screen it is today. Locks the form, and lets the one before it be superseded. Refused with
   * `form-already-signed`, `signed-before-service`, `signed-after-service`, `signed-in-future`,
   * `signature-without-strokes`, `form-text-outdated` (on screen) and `signed-before-present`. Gives whether a
   * declaration was stated for the volunteer's account too: only a manager may.
   */
  'forms.sign': command(
    leaders,
    z.strictObject({ id: FormId, signature: signing }),
    z.strictObject({ isStated: z.boolean() }),
  ),
  /**
   * States for the volunteer's account what a confidant recorded: that her declaration is signed. Gives whether there
   * was an account to state it for. Refused with `form-not-in-force`.
   */
  'forms.declare': command(
    ['manager'],
    z.strictObject({ id: FormId }),
    z.strictObject({ isStated: z.boolean() }),
  ),
  /** Lays the scan of the paper with its form; it is a paper of the same file. Refused with `form-not-on-paper`. */
  'forms.attachScan': command(leaders, z.strictObject({ id: FormId, paperId: PaperId }), nothing),
  /** Refused with `form-not-in-force`, `withdrawn-in-future`, `withdrawn-before-signed`. */
  'forms.withdraw': command(leaders, z.strictObject({ id: FormId, on: Day }), nothing),
  /** Removes a draft through db/purge. Refused with `form-already-signed`: that stays as long as its term. */
  'forms.remove': command(
    leaders,
    z.strictObject({ id: FormId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
  /** Who still has to sign the newest version of one text, by name. */
  'forms.toSign': query(leaders, z.strictObject({ kind: FormKind }), z.array(ToSign)),
} as const;
