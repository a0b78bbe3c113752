import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastReviewOn } from '../../../core/dpia/review.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Choice } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type Decision<What extends string> = {
  readonly what: What;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly reviewOn: Day | null;
};

export type DecisionFormProps<What extends string> = {
  readonly id: string;
  readonly title: string;
  readonly save: string;
  readonly choices: readonly Choice<What>[];
  readonly needsReview: (what: What) => boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onDecide: (decision: Decision<What>) => void;
};

/** A decision with its reason, by whom, on which day, and when somebody looks again: three years later by itself. */
export const DecisionForm = <What extends string>(props: DecisionFormProps<What>) => {
  const { id, title, save, choices, needsReview, isPending, error, onDecide } = props;
  const { t } = useTranslation('dpia');
  const me = useQueryOp('vault.me', {}).data;
  const [what, setWhat] = useState<What | null>(null);
  const [reason, setReason] = useState('');
  const [typedBy, setBy] = useState<string | null>(null);
  const [chosenOn, setOn] = useState<Day | null | undefined>();
  const [chosenReview, setReview] = useState<Day | null | undefined>();
  const by = typedBy ?? me?.label ?? '';
  const on = chosenOn === undefined ? (me?.today ?? null) : chosenOn;
  const reviewOn = chosenReview === undefined ? (on ? lastReviewOn(on) : null) : chosenReview;
  const asksReview = what !== null && needsReview(what);
  const checked = useChecked<'what' | 'reason' | 'by' | 'on' | 'review'>(id, {
    what: what ? undefined : t('decision.whatMissing'),
    reason: reason.trim() === '' ? t('decision.reasonMissing') : undefined,
    by: by.trim() === '' ? t('decision.byMissing') : undefined,
    on: on ? undefined : t('decision.onMissing'),
    review: asksReview && !reviewOn ? t('decision.reviewMissing') : undefined,
  });
  const send = () => {
    if (!what || !on) return;
    onDecide({ what, reason: reason.trim(), by: by.trim(), on, reviewOn: asksReview ? reviewOn : null });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={title}>
      <FieldSet title={title}>
        <RadioGroup
          label={t('decision.what')}
          choices={choices}
          value={what}
          onChange={setWhat}
          {...checked.field('what')}
        />
        <GuardedText
          label={t('decision.reason')}
          hint={t('noNames')}
          value={reason}
          onChange={setReason}
          maxLength={2_000}
          {...checked.field('reason')}
        />
        <TextField
          label={t('decision.by')}
          hint={t('decision.byHint')}
          value={by}
          onChange={setBy}
          maxLength={120}
          autoComplete="off"
          {...checked.field('by')}
        />
        <DateField label={t('decision.on')} value={on} onChange={setOn} {...checked.field('on')} />
        {asksReview ? (
          <DateField
            label={t('decision.review')}
            hint={t('decision.reviewHint')}
            value={reviewOn}
            onChange={setReview}
            {...checked.field('review')}
          />
        ) : null}
      </FieldSet>
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {save}
        </Button>
      </FormActions>
    </Form>
  );
};
