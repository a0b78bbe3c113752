import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { refusedField } from './volunteer-draft.ts';

/** What the fields of a small form get: what is typed, the way to change it, and the sentence beside a field. */
export type RecordFieldsProps<T> = {
  readonly draft: T;
  readonly change: (change: Partial<T>) => void;
  readonly errorOf: (field: string) => string | null;
  readonly idOf: (field: string) => string;
};

export type RecordFormProps<T> = {
  readonly title: string;
  readonly start: T;
  readonly schema: z.ZodType<T>;
  /** Where what is typed is kept: names the form and the id of the volunteer. */
  readonly keptAt: string;
  /** The fields that are still open, each with its sentence; nothing is sent while there are any. */
  readonly openIn: (draft: T) => Readonly<Record<string, string>>;
  /** Saves; throws what the store refused. */
  readonly onSave: (draft: T) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: (props: RecordFieldsProps<T>) => ReactNode;
};

/** A small form inside a file, with its draft kept and what must be mended beside its field. */
export const RecordForm = <T,>(props: RecordFormProps<T>) => {
  const { title, start, schema, keptAt, openIn, onSave, onClose, children } = props;
  const { t } = useTranslation('volunteers');
  const textOf = useErrorText();
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [wasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema, isDirty, onTakeUp: setDraft });
  const open = wasTried ? openIn(draft) : {};
  const refused = refusedField(error);
  const wrong: Readonly<Record<string, string>> =
    refused === null ? open : { ...open, [refused]: textOf(error) };
  const idOf = (field: string): string => `${keptAt.replaceAll('/', '-')}-${field}`;
  const save = async () => {
    setError(null);
    setTried(true);
    if (isSaving || Object.keys(openIn(draft)).length > 0) return;
    setSaving(true);
    try {
      await onSave(draft);
      kept.discard();
      onClose();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  return (
    <>
      <DraftOffer draft={kept} />
      <Form
        label={title}
        errors={Object.entries(wrong).map(([field, text]) => ({ id: idOf(field), text }))}
        onSubmit={() => void save()}
      >
        {error && refused === null ? (
          <Notice kind="danger" isLive>
            <p>{textOf(error)}</p>
          </Notice>
        ) : null}
        {children({
          draft,
          change: (change) => setDraft((before) => ({ ...before, ...change })),
          errorOf: (field) => wrong[field] ?? null,
          idOf,
        })}
        <FormActions>
          <Button look="primary" type="submit" isPending={isSaving}>
            {t('record.save')}
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              kept.discard();
              onClose();
            }}
          >
            {t('record.back')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
};
