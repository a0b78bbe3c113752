import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicantInput } from '../../../core/contract/applicants.ts';
import { FormSheet } from '../../call/form-sheet.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { Beside } from '../../ui/beside.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, Form } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { ApplicantDraft, inputOf, refusedField } from './applicant-draft.ts';

type TextName = Exclude<keyof ApplicantDraft, 'receivedOn'>;

export type ApplicantFormProps = {
  readonly title: string;
  readonly start: ApplicantDraft;
  /** Where what is typed is kept until it is saved: names the form, and at most an id. */
  readonly keptAt: string;
  /** Saves and goes on; throws what the store refused. */
  readonly onSave: (input: ApplicantInput, release: () => void) => Promise<void>;
  readonly onBack: () => void;
};

/** One form for somebody who wants to join: no more than is needed to choose. */
export const ApplicantForm = ({ title, start, keptAt, onSave, onBack }: ApplicantFormProps) => {
  const { t } = useTranslation('applicants');
  const textOf = useErrorText();
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: ApplicantDraft, isDirty: isChanged, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const refused = refusedField(error);
  const about = refused !== null && refused in draft ? refused : null;
  const checked = useChecked<keyof ApplicantDraft>('applicant', {
    familyName: draft.familyName.trim() === '' ? t('form.familyNameMissing') : undefined,
    vacancy: draft.vacancy.trim() === '' ? t('form.vacancyMissing') : undefined,
    receivedOn: draft.receivedOn === null ? t('form.dayMissing') : undefined,
  });
  const save = async () => {
    const input = inputOf(draft);
    if (!input || isSaving) return;
    setSaving(true);
    setError(null);
    try {
      await onSave(input, () => {
        kept.discard();
        release();
      });
    } catch (refusal) {
      setError(refusal);
    }
    setSaving(false);
  };
  const errorOf = (field: keyof ApplicantDraft) =>
    about === field ? textOf(error) : checked.field(field).error;
  const text = (field: TextName, maxLength: number) => ({
    id: `applicant-${field}`,
    label: t(`form.${field}`),
    value: draft[field],
    onChange: (value: string) => setDraft((before) => ({ ...before, [field]: value })),
    error: errorOf(field),
    autoComplete: 'off',
    maxLength,
  });
  const line = (field: TextName, maxLength: number) => ({
    ...text(field, maxLength),
    spellCheck: 'false' as const,
  });
  return (
    <FormSheet
      of="applicants"
      formId="applicant-form"
      title={title}
      draft={kept}
      isChanged={isChanged}
      isSaving={isSaving}
      onBack={onBack}
    >
      <Form
        id="applicant-form"
        label={title}
        errors={about ? [{ id: `applicant-${about}`, text: textOf(error) }] : checked.errors}
        onSubmit={() => checked.submit(() => void save())}
      >
        <Failure error={about ? null : error} />
        <FieldSet title={t('form.name')}>
          <Beside>
            <TextField {...line('givenName', 80)} isOptional width="medium" />
            <TextField {...line('initials', 20)} isOptional width="short" />
          </Beside>
          <Beside>
            <TextField {...line('prefix', 20)} isOptional width="short" />
            <TextField {...line('familyName', 80)} />
          </Beside>
        </FieldSet>
        <FieldSet title={t('form.about')}>
          <TextField {...text('vacancy', 120)} hint={t('form.vacancyHint')} />
          <DateField
            id="applicant-receivedOn"
            label={t('form.receivedOn')}
            value={draft.receivedOn}
            onChange={(receivedOn) => setDraft((before) => ({ ...before, receivedOn }))}
            error={errorOf('receivedOn')}
          />
        </FieldSet>
        <FieldSet title={t('form.reach')}>
          <TextField {...line('phone', 40)} isOptional width="medium" />
          <TextField {...line('email', 120)} isOptional />
          <Beside>
            <TextField {...line('street', 120)} isOptional />
            <TextField {...line('houseNo', 20)} isOptional width="short" />
          </Beside>
          <Beside>
            <TextField {...line('postcode', 12)} isOptional width="short" />
            <TextField {...line('city', 80)} isOptional width="medium" />
          </Beside>
        </FieldSet>
        <FieldSet title={t('form.words')}>
          <GuardedText {...text('letter', 8_000)} hint={t('form.letterHint')} isOptional />
          <GuardedText {...text('notes', 8_000)} hint={t('form.notesHint')} isOptional />
        </FieldSet>
      </Form>
      {question}
    </FormSheet>
  );
};
