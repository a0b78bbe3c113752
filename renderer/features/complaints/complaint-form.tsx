import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Complaint } from '../../../core/contract/complaints.ts';
import { Day } from '../../../core/kernel/day.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const Draft = z.strictObject({
  receivedOn: Day.nullable(),
  text: z.string().max(8_000),
  investigation: z.string().max(8_000),
  report: z.string().max(8_000),
});
type Draft = z.output<typeof Draft>;

/** An open complaint as one form: what was written, what was looked into, and the report to the person. */
export const ComplaintForm = ({ complaint }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation('complaints');
  const { id, receivedOn, text, investigation, report } = complaint;
  const start: Draft = { receivedOn, text, investigation, report };
  const [draft, setDraft] = useState(start);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const change = useCommandOp('complaints.change', ['retention']);
  const kept = useDraft(`complaints/${id}`, draft, {
    schema: Draft,
    isDirty: isChanged,
    onTakeUp: setDraft,
  });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const checked = useChecked<'receivedOn' | 'text'>('complaint', {
    receivedOn: draft.receivedOn ? undefined : t('receive.dayMissing'),
    text: draft.text.trim() === '' ? t('receive.textMissing') : undefined,
  });
  const send = () => {
    const { receivedOn: on, ...texts } = draft;
    if (!on) return;
    change.mutate(
      { id, receivedOn: on, ...texts },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('sheet.saved'));
        },
      },
    );
  };
  const field = (name: 'text' | 'investigation' | 'report') => ({
    value: draft[name],
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
    maxLength: 8_000,
  });
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(send)}
      label={t('sheet.title', { number: complaint.number })}
    >
      <DraftOffer draft={kept} />
      <DateField
        label={t('receive.on')}
        value={draft.receivedOn}
        onChange={(on) => setDraft((before) => ({ ...before, receivedOn: on }))}
        {...checked.field('receivedOn')}
      />
      <GuardedText
        label={t('sheet.text')}
        hint={t('receive.textHint')}
        {...field('text')}
        {...checked.field('text')}
      />
      <GuardedText
        label={t('sheet.investigation')}
        hint={t('sheet.investigationHint')}
        isOptional
        {...field('investigation')}
      />
      <GuardedText label={t('sheet.report')} hint={t('sheet.reportHint')} {...field('report')} />
      {isChanged ? <Prose soft>{t('sheet.unsaved')}</Prose> : null}
      <Failure error={change.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={change.isPending} keyHint="Ctrl S">
          {t('sheet.save')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
