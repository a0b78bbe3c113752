import type { FormKind, FormText, Signature } from '../../core/contract/forms.ts';
import type { Strokes } from '../../core/contract/signature.ts';
import type { FormFacts } from '../../core/forms/form-state.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { FormId, PaperId, TemplateId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A form without what is sealed in it. */
export type PlainForm = FormFacts & {
  readonly templateId: TemplateId;
  readonly signatureKind: Signature['kind'] | null;
  readonly paperId: PaperId | null;
  readonly madeBy: UserId;
  readonly madeAt: string;
};

/** What is sealed: the words, and on screen the strokes with the moment of signing. */
export type FormContent = FormText & {
  readonly written: { readonly strokes: Strokes; readonly at: string } | null;
};

// A service that ended ends its forms too, also one that is recorded afterwards.
const facts = `f.id, f.volunteer_id AS volunteerId, t.kind, t.version, f.printed_on AS printedOn, f.signed_on AS signedOn,
  f.valid_until AS validUntil, f.superseded_on AS supersededOn, f.withdrawn_on AS withdrawnOn,
  v.end_on AS endedOn`;
const plain = `${facts}, f.template_id AS templateId, f.signature_kind AS signatureKind, f.paper_id AS paperId,
  f.made_by AS madeBy, f.made_at AS madeAt`;
const joined = `signed_form f JOIN form_template t ON t.id = f.template_id JOIN volunteer v ON v.id = f.volunteer_id`;

const placeOf = (id: FormId): Place => ({ field: 'form.text', id });

/** The plain facts of every form of everybody, in one query: for the gate, the overview and who is to sign. */
export const listFormFacts = (db: ReadableDb): readonly FormFacts[] =>
  all<FormFacts>(db, `SELECT ${facts} FROM ${joined} ORDER BY f.volunteer_id, f.made_at, f.id`);

/** The plain facts of the forms of one volunteer. */
export const formFactsOf = (db: ReadableDb, volunteerId: VolunteerId): readonly FormFacts[] =>
  all<FormFacts>(db, `SELECT ${facts} FROM ${joined} WHERE f.volunteer_id = ? ORDER BY f.made_at, f.id`, [
    volunteerId,
  ]);

/** The forms of one volunteer, the newest first, without their words. */
export const listForms = (db: ReadableDb, volunteerId: VolunteerId): readonly PlainForm[] =>
  all<PlainForm>(
    db,
    `SELECT ${plain} FROM ${joined} WHERE f.volunteer_id = ? ORDER BY f.made_at DESC, f.id`,
    [volunteerId],
  );

/** One form without its words. */
export const getForm = (db: ReadableDb, id: FormId): PlainForm | undefined =>
  one<PlainForm>(db, `SELECT ${plain} FROM ${joined} WHERE f.id = ?`, [id]);

/** The form of one kind that is not signed yet; there is at most one. */
export const openForm = (db: ReadableDb, volunteerId: VolunteerId, kind: FormKind): PlainForm | undefined =>
  one<PlainForm>(
    db,
    `SELECT ${plain} FROM ${joined} WHERE f.volunteer_id = ? AND t.kind = ? AND f.signed_on IS NULL
     ORDER BY f.made_at DESC LIMIT 1`,
    [volunteerId, kind],
  );

/** Opens the words of a form with the key of the volunteer's file. */
export const formContent = (db: ReadableDb, id: FormId, key: Uint8Array): FormContent => {
  const row = one<{ readonly sealed: Uint8Array }>(
    db,
    'SELECT text_sealed AS sealed FROM signed_form WHERE id = ?',
    [id],
  );
  return JSON.parse(open(key, row?.sealed ?? new Uint8Array(), placeOf(id))) as FormContent;
};

const sealed = (id: FormId, key: Uint8Array, content: FormContent): Uint8Array =>
  seal(key, JSON.stringify(content), placeOf(id));

/** What a draft is made of. */
export type DraftForm = {
  readonly id: FormId;
  readonly volunteerId: VolunteerId;
  readonly templateId: TemplateId;
  readonly text: FormText;
  readonly madeBy: UserId;
  readonly madeAt: string;
};

/** Writes a draft, or one that is there already anew; its words are sealed under the key of the volunteer's file. */
export const putDraft = (db: WritableDb, key: Uint8Array, { text, ...draft }: DraftForm): void => {
  run(
    db,
    `INSERT INTO signed_form (id, volunteer_id, template_id, text_sealed, made_by, made_at)
     VALUES (@id, @volunteerId, @templateId, @sealed, @madeBy, @madeAt)
     ON CONFLICT (id) DO UPDATE SET template_id = @templateId, text_sealed = @sealed, made_by = @madeBy, made_at = @madeAt`,
    { ...draft, sealed: sealed(draft.id, key, { ...text, written: null }) },
  );
};

/** Keeps the day on which a form was put on paper for the first time. */
export const putPrinted = (db: WritableDb, id: FormId, on: Day): void => {
  run(db, 'UPDATE signed_form SET printed_on = @on WHERE id = @id AND printed_on IS NULL', { id, on });
};

/** A signature as it is kept. */
export type SignedForm = {
  readonly id: FormId;
  readonly signedOn: Day;
  readonly validUntil: Day | null;
  readonly kind: Signature['kind'];
  readonly paperId: PaperId | null;
  readonly written: FormContent['written'];
};

/** Signs a form: from here on its words cannot change (the table's trigger sees to it). */
export const putSignature = (db: WritableDb, key: Uint8Array, { written, ...form }: SignedForm): void => {
  const content = formContent(db, form.id, key);
  run(
    db,
    `UPDATE signed_form SET signed_on = @signedOn, signature_kind = @kind, paper_id = @paperId,
       valid_until = @validUntil, text_sealed = @sealed WHERE id = @id`,
    { ...form, sealed: sealed(form.id, key, { ...content, written }) },
  );
};

/** Lays the scan of the paper with its form. */
export const putScan = (db: WritableDb, id: FormId, paperId: PaperId): void => {
  run(db, 'UPDATE signed_form SET paper_id = @paperId WHERE id = @id', { id, paperId });
};

/** Lets a signed form be followed by another one from a day on. */
export const putSuperseded = (db: WritableDb, id: FormId, by: FormId, on: Day): void => {
  run(db, 'UPDATE signed_form SET superseded_by = @by, superseded_on = @on WHERE id = @id', { id, by, on });
};

/** Keeps the day on which somebody withdrew what was signed. */
export const putWithdrawn = (db: WritableDb, id: FormId, on: Day): void => {
  run(db, 'UPDATE signed_form SET withdrawn_on = @on WHERE id = @id', { id, on });
};
