import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { changes } from './changes.ts';

type ReviewProps = {
  readonly volunteerId: VolunteerId;
  readonly endOn: Day;
  readonly onClose: () => void;
};

const WithoutConflict = ({ volunteerId, endOn }: Omit<ReviewProps, 'onClose'>) => {
  const { t } = useTranslation('farewell');
  const { data } = useQueryOp('farewell.preview', { volunteerId, on: endOn, hasConflict: false });
  const file = data?.find(({ part }) => part === 'file');
  return file ? (
    <Notice>
      <p>{t('review.noEffect', { due: file.dueOn })}</p>
    </Notice>
  ) : null;
};

/** The yearly look at a labour conflict: still needed or not, and why. */
export const ReviewConflict = ({ volunteerId, endOn, onClose }: ReviewProps) => {
  const { t } = useTranslation('farewell');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const [needed, setNeeded] = useState<'yes' | 'no' | null>(null);
  const [reason, setReason] = useState('');
  const review = useCommandOp('farewell.reviewConflict', changes);
  const checked = useChecked<'on' | 'needed' | 'reason'>('review', {
    on: on ? undefined : t('steps.dayMissing'),
    needed: needed ? undefined : t('review.neededMissing'),
    reason: reason.trim() === '' ? t('review.reasonMissing') : undefined,
  });
  const send = () => {
    if (!on || !needed) return;
    review.mutate(
      { volunteerId, on, isStillNeeded: needed === 'yes', reason },
      {
        onSuccess: () => {
          tell(t('review.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('review.dialog')}>
      <RadioGroup
        label={t('review.needed')}
        choices={(['yes', 'no'] as const).map((id) => ({ id, text: t(`review.${id}`) }))}
        value={needed}
        onChange={setNeeded}
        {...checked.field('needed')}
      />
      {needed === 'no' ? <WithoutConflict volunteerId={volunteerId} endOn={endOn} /> : null}
      <GuardedText
        label={t('review.reason')}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        {...checked.field('reason')}
      />
      <DateField label={t('review.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <Failure error={review.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={review.isPending}>
          {t('review.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('review.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
