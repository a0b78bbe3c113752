import { z } from 'zod';
import type { FormKind, FormTemplate, TemplateInput } from '../../../core/contract/forms.ts';
import { Day } from '../../../core/kernel/day.ts';
import { Period } from '../../../core/kernel/period.ts';

/** A text as it is being typed; half an answer is kept too. */
export const TemplateDraft = z.strictObject({
  title: z.string(),
  body: z.string(),
  owner: z.string(),
  validUntil: Day.nullable(),
  renews: z.boolean(),
  renewAfter: Period.nullable(),
});
export type TemplateDraft = z.output<typeof TemplateDraft>;

/** What the form starts with: the newest version, or nothing. */
export const draftOf = (newest: FormTemplate | undefined): TemplateDraft => ({
  title: newest?.title ?? '',
  body: newest?.body ?? '',
  owner: newest?.owner ?? '',
  validUntil: newest?.validUntil ?? null,
  renews: newest ? newest.renewAfter !== null : false,
  renewAfter: newest?.renewAfter ?? null,
});

/** What is sent of it. */
export const inputOf = (kind: FormKind, draft: TemplateDraft): TemplateInput => ({
  kind,
  title: draft.title.trim(),
  body: draft.body.trim(),
  owner: draft.owner.trim(),
  validUntil: draft.validUntil,
  renewAfter: draft.renews ? draft.renewAfter : null,
});
