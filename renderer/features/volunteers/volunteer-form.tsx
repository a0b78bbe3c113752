import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerInput } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { FormSheet } from '../../call/form-sheet.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { Form, type FormError } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CareFields, ExpenseFields } from './care-fields.tsx';
import { type FieldsProps, idOf } from './fields-props.ts';
import { NameFields, ReachFields } from './person-fields.tsx';
import { inputOf, openFields, refusedField, VolunteerDraft } from './volunteer-draft.ts';
import { WorkFields } from './work-fields.tsx';

/** The form as it was when somebody tried to save it, and what came of that. */
type Sent = { readonly draft: VolunteerDraft; readonly error: unknown };

/** What must be mended: what is still open, and what the store refused, by the name of the field. */
const useMending = (
  draft: VolunteerDraft,
  sent: Sent | null,
): { readonly mending: readonly FormError[]; readonly failure: string | null } => {
  const { t } = useTranslation('volunteers');
  const textOf = useErrorText();
  if (!sent) return { mending: [], failure: null };
  const wasOpen = new Set(openFields(sent.draft).map(({ field }) => field));
  const open = openFields(draft)
    .filter(({ field }) => wasOpen.has(field))
    .map(({ field, text }) => ({ id: field, text: t(text) }));
  const field = refusedField(sent.error);
  if (field !== null) return { mending: [...open, { id: field, text: textOf(sent.error) }], failure: null };
  return { mending: open, failure: sent.error ? textOf(sent.error) : null };
};

export type VolunteerFormProps = {
  readonly title: string;
  readonly start: VolunteerDraft;
  /** Whose form it is; null for somebody who is not kept yet. */
  readonly ownId: VolunteerId | null;
  /** Where what is typed is kept until it is saved: names the form, and at most an id. */
  readonly keptAt: string;
  /** Saves and goes on; throws what the store refused. */
  readonly onSave: (input: VolunteerInput, release: () => void) => Promise<void>;
  readonly onBack: () => void;
};

/** One form for one person who works here: who she is, what she does, and no more than is needed. */
export const VolunteerForm = ({ title, start, ownId, keptAt, onSave, onBack }: VolunteerFormProps) => {
  const [draft, setDraft] = useState(start);
  const [sent, setSent] = useState<Sent | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: VolunteerDraft, isDirty: isChanged, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const { mending, failure } = useMending(draft, sent);
  const save = async () => {
    const input = inputOf(draft);
    if (!input) return setSent({ draft, error: null });
    setSent(null);
    setSaving(true);
    try {
      await onSave(input, () => {
        kept.discard();
        release();
      });
    } catch (error) {
      setSent({ draft, error });
    }
    setSaving(false);
  };
  useEffect(() => document.getElementById(idOf('givenName'))?.focus(), []);
  const fields: FieldsProps = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => mending.find(({ id }) => id === field)?.text ?? null,
  };
  return (
    <FormSheet
      of="volunteers"
      formId="volunteer-form"
      title={title}
      draft={kept}
      isChanged={isChanged}
      isSaving={isSaving}
      onBack={onBack}
    >
      <Form
        id="volunteer-form"
        label={title}
        errors={mending.map(({ id, text }) => ({ id: idOf(id), text }))}
        onSubmit={() => void (isSaving || save())}
      >
        {failure ? (
          <Notice kind="danger" isLive>
            <p>{failure}</p>
          </Notice>
        ) : null}
        <NameFields {...fields} />
        <WorkFields {...fields} />
        <CareFields {...fields} ownId={ownId} />
        <ReachFields {...fields} />
        <ExpenseFields {...fields} />
      </Form>
      {question}
    </FormSheet>
  );
};
