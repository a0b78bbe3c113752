import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientEntry } from '../../../core/contract/clients.ts';
import type { ExplainedField } from '../../../core/contract/purposes.ts';
import { FormSheet } from '../../call/form-sheet.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { Form, type FormError } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ClientDraft, inputOf, openFields, refusedField, toExplain } from './client-draft.ts';
import { ExtraFields } from './extra-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FileFields } from './file-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { useReasons } from './use-reasons.ts';
import { WhyFields } from './why-fields.tsx';

const idOf = (field: string): string => `client-${field}`;

/** The form as it was when somebody tried to save it, and what came of that. */
type Sent = {
  readonly draft: ClientDraft;
  readonly asked: readonly ExplainedField[];
  readonly error: unknown;
};

/** What must be mended: what is still open, and what the store refused, by the name of the field. */
const useMending = (
  draft: ClientDraft,
  asked: readonly ExplainedField[],
  sent: Sent | null,
): { readonly mending: readonly FormError[]; readonly failure: string | null } => {
  const { t } = useTranslation('clients');
  const textOf = useErrorText();
  if (!sent) return { mending: [], failure: null };
  const wasOpen = new Set(openFields(sent.draft, sent.asked).map(({ field }) => field));
  const open = openFields(draft, asked)
    .filter(({ field }) => wasOpen.has(field))
    .map(({ field, text }) => ({ id: field, text: t(text) }));
  const field = refusedField(sent.error, sent.draft);
  if (field !== null) return { mending: [...open, { id: field, text: textOf(sent.error) }], failure: null };
  return { mending: open, failure: sent.error ? textOf(sent.error) : null };
};

export type ClientFormProps = {
  readonly title: string;
  readonly start: ClientDraft;
  /** Where what is typed is kept until it is saved: names the form, and at most an id. */
  readonly keptAt: string;
  /** Saves and goes on; throws what the store refused. */
  readonly onSave: (input: ClientEntry, release: () => void) => Promise<void>;
  readonly onBack: () => void;
};

/** One calm form for one person: first what every file needs, the rest only when somebody asks for it. */
export const ClientForm = ({ title, start, keptAt, onSave, onBack }: ClientFormProps) => {
  const [draft, setDraft] = useState(start);
  const [sent, setSent] = useState<Sent | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: ClientDraft, isDirty: isChanged, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const reasons = useReasons();
  const asked = toExplain(draft, start, reasons.explained);
  const { mending, failure } = useMending(draft, asked, sent);
  const save = async () => {
    const input = inputOf(draft);
    if (!input || openFields(draft, asked).length > 0) return setSent({ draft, asked, error: null });
    setSent(null);
    setSaving(true);
    try {
      await reasons.keep(asked, draft.reasons);
      await onSave(input, () => {
        kept.discard();
        release();
      });
    } catch (error) {
      setSent({ draft, asked, error });
    }
    setSaving(false);
  };
  const first = idOf(start.isAliasOnly ? 'alias' : 'givenName');
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  const fields: FieldsProps = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => mending.find(({ id }) => id === field)?.text ?? null,
    idOf,
  };
  return (
    <FormSheet
      of="clients"
      formId="client-form"
      title={title}
      draft={kept}
      isChanged={isChanged}
      isSaving={isSaving}
      onBack={onBack}
    >
      <Form
        id="client-form"
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
        <WhyFields {...fields} start={start} />
        <FileFields {...fields} />
        <ExtraFields {...fields} start={start} asked={asked} />
      </Form>
      {question}
    </FormSheet>
  );
};
