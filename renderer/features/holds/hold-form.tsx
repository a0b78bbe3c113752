import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HoldReason } from '../../../core/contract/holds.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { HoldId, RecordId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

/** A hold to set on a record, or one to look at again. */
export type HoldFormProps = {
  readonly about: { readonly recordId: RecordId } | { readonly id: HoldId };
  readonly onClose: () => void;
};

const alsoChanges = ['retention', 'purge', 'clients', 'volunteers', 'applicants'];

/** Asks why a record must stay and until when that need not be looked at again. */
export const HoldForm = ({ about, onClose }: HoldFormProps) => {
  const { t } = useTranslation('holds');
  const textOf = useErrorText();
  const isNew = 'recordId' in about;
  const [reasonCode, setReasonCode] = useState<HoldReason | null>(null);
  const [text, setText] = useState('');
  const [reviewOn, setReviewOn] = useState<Day | null>(null);
  const set = useCommandOp('holds.set', alsoChanges);
  const review = useCommandOp('holds.review', alsoChanges);
  const sent = isNew ? set : review;
  const refused = refusedRule(sent.error);
  const isOfDay = refused?.startsWith('hold-review-') ?? false;
  const checked = useChecked<'reason' | 'text' | 'reviewOn'>('hold', {
    reason: isNew && reasonCode === null ? t('form.reasonMissing') : undefined,
    text: text.trim() === '' ? t('refusal.hold-text-missing') : undefined,
    reviewOn: reviewOn ? undefined : t('form.dateMissing'),
  });
  const send = () => {
    if (!reviewOn) return;
    const onSuccess = () => {
      tell(t(isNew ? 'form.done' : 'review.done', { on: reviewOn }));
      onClose();
    };
    if (!isNew) review.mutate({ ...about, text, reviewOn }, { onSuccess });
    else if (reasonCode) set.mutate({ ...about, reasonCode, text, reviewOn }, { onSuccess });
  };
  const ofDay = checked.field('reviewOn');
  const refusedDay = isOfDay ? textOf(sent.error) : null;
  return (
    <Form
      errors={refusedDay ? [{ id: ofDay.id, text: refusedDay }] : checked.errors}
      onSubmit={() => checked.submit(send)}
      label={t(isNew ? 'form.title' : 'review.title')}
    >
      <Prose>{t(isNew ? 'form.what' : 'review.what')}</Prose>
      {isNew ? (
        <RadioGroup
          label={t('form.reason')}
          choices={HoldReason.options.map((id) => ({ id, text: t(`reasonChoice.${id}`) }))}
          value={reasonCode}
          onChange={setReasonCode}
          {...checked.field('reason')}
        />
      ) : null}
      <GuardedText
        label={t(isNew ? 'form.text' : 'review.text')}
        hint={t('form.textHint')}
        value={text}
        onChange={setText}
        maxLength={500}
        {...checked.field('text')}
      />
      <DateField
        label={t('form.reviewOn')}
        hint={t('form.reviewOnHint')}
        value={reviewOn}
        onChange={setReviewOn}
        {...ofDay}
        error={refusedDay ?? ofDay.error}
      />
      <Failure error={isOfDay ? null : sent.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={sent.isPending}>
          {t(isNew ? 'form.save' : 'review.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('form.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks why a hold ends, after which the terms count again. */
export const ReleaseForm = ({ id, onClose }: { readonly id: HoldId; readonly onClose: () => void }) => {
  const { t } = useTranslation('holds');
  const [reason, setReason] = useState('');
  const release = useCommandOp('holds.release', alsoChanges);
  const checked = useChecked<'reason'>('release', {
    reason: reason.trim() === '' ? t('refusal.hold-text-missing') : undefined,
  });
  const onSuccess = () => {
    tell(t('release.done'));
    onClose();
  };
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(() => release.mutate({ id, reason }, { onSuccess }))}
      label={t('release.title')}
    >
      <Prose>{t('release.what')}</Prose>
      <GuardedText
        label={t('release.reason')}
        hint={t('form.textHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        {...checked.field('reason')}
      />
      <Failure error={release.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={release.isPending}>
          {t('release.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('form.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
