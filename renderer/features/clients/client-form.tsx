import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientInput } from '../../../core/contract/clients.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, type FormError } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AddressFields } from './address-fields.tsx';
import { ClientDraft, inputOf, refusedField } from './client-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FileFields } from './file-fields.tsx';
import { NameFields } from './name-fields.tsx';

const idOf = (field: string): string => `client-${field}`;

/** What must be mended: days that are missing, and what the store refused, by the name of the field. */
const useMending = (
  draft: ClientDraft,
  sent: { readonly draft: ClientDraft; readonly error: unknown } | null,
): { readonly mending: readonly FormError[]; readonly failure: string | null } => {
  const { t } = useTranslation('clients');
  const textOf = useErrorText();
  if (!sent) return { mending: [], failure: null };
  const missing = (['openedOn', 'lastContactOn'] as const)
    .filter((field) => sent.draft[field] === null && draft[field] === null)
    .map((field) => ({ id: field, text: t(`form.missing.${field}`) }));
  const field = refusedField(sent.error, sent.draft);
  if (field !== null)
    return { mending: [...missing, { id: field, text: textOf(sent.error) }], failure: null };
  return { mending: missing, failure: sent.error ? textOf(sent.error) : null };
};

export type ClientFormProps = {
  readonly title: string;
  readonly start: ClientDraft;
  /** Where what is typed is kept until it is saved: names the form, and at most an id. */
  readonly keptAt: string;
  /** Saves and goes on; throws what the store refused. */
  readonly onSave: (input: ClientInput, release: () => void) => Promise<void>;
  readonly onBack: () => void;
};

/** One calm form for one person: only what is needed, each group with why not more. */
export const ClientForm = ({ title, start, keptAt, onSave, onBack }: ClientFormProps) => {
  const { t } = useTranslation('clients');
  const [draft, setDraft] = useState(start);
  const [sent, setSent] = useState<{ readonly draft: ClientDraft; readonly error: unknown } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: ClientDraft, isDirty: isChanged, onTakeUp: setDraft });
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
  const first = idOf(start.isAliasOnly ? 'alias' : 'givenName');
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  const fields: FieldsProps = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => mending.find(({ id }) => id === field)?.text ?? null,
    idOf,
  };
  return (
    <Sheet
      foot={
        <ActionBar note={isChanged ? t('form.unsaved') : undefined}>
          <Button look="primary" type="submit" form="client-form" isPending={isSaving} keyHint="Ctrl S">
            {t('form.save')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('form.back')}
          </Button>
        </ActionBar>
      }
    >
      <PageHeader title={title} state={t('form.intro')} />
      <DraftOffer draft={kept} />
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
        <ContactFields {...fields} />
        <AddressFields {...fields} />
        <FileFields {...fields} />
      </Form>
      {question}
    </Sheet>
  );
};
