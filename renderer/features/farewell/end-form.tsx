import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Farewell } from '../../../core/contract/farewell.ts';
import { EndReason } from '../../../core/contract/volunteers.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { changes } from './changes.ts';

type EndServiceProps = {
  readonly volunteerId: VolunteerId;
  readonly farewell: Farewell;
  readonly onClose: () => void;
};

type Answer = 'yes' | 'no';

const Effect = ({
  volunteerId,
  on,
  hasConflict,
}: {
  readonly volunteerId: VolunteerId;
  readonly on: Day;
  readonly hasConflict: boolean;
}) => {
  const { t } = useTranslation('farewell');
  const { data } = useQueryOp('farewell.preview', { volunteerId, on, hasConflict });
  const file = data?.find(({ part }) => part === 'file');
  return file ? (
    <Notice title={t('end.effect')}>
      <p>{t('end.fileOn', { due: file.dueOn })}</p>
      {hasConflict ? <p>{t('end.yesHint')}</p> : null}
    </Notice>
  ) : null;
};

/** Ends a service on a day for a reason, after showing when the file goes then; or corrects how it ended. */
export const EndService = ({ volunteerId, farewell, onClose }: EndServiceProps) => {
  const { t } = useTranslation('farewell');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>(farewell.endOn ?? undefined);
  const [reason, setReason] = useState<EndReason | null>(farewell.reason);
  const [answer, setAnswer] = useState<Answer | null>(
    farewell.endOn === null ? null : farewell.hasConflict ? 'yes' : 'no',
  );
  const on = chosenOn === undefined ? today : chosenOn;
  // A conflict as the reason says by itself that there is one.
  const conflict = reason === 'conflict' ? 'yes' : answer;
  const end = useCommandOp('farewell.end', changes);
  const checked = useChecked<'on' | 'reason' | 'conflict'>('farewell-end', {
    on: on ? undefined : t('end.dayMissing'),
    reason: reason ? undefined : t('end.reasonMissing'),
    conflict: conflict || !reason ? undefined : t('end.conflictMissing'),
  });
  const send = () => {
    if (!on || !reason || !conflict) return;
    end.mutate(
      { volunteerId, on, reason, hasConflict: conflict === 'yes' },
      {
        onSuccess: () => {
          tell(t('end.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('end.title')}>
      <DateField
        label={t('end.on')}
        hint={t('end.onHint')}
        value={on}
        onChange={setChosenOn}
        {...checked.field('on')}
      />
      <RadioGroup
        label={t('end.reason')}
        choices={EndReason.options.map((id) => ({ id, text: t(`end.${id}`) }))}
        value={reason}
        onChange={setReason}
        {...checked.field('reason')}
      />
      {reason && reason !== 'conflict' ? (
        <RadioGroup<Answer>
          label={t('end.hasConflict')}
          choices={[
            { id: 'no', text: t('end.no') },
            { id: 'yes', text: t('end.yes'), hint: t('end.yesHint') },
          ]}
          value={answer}
          onChange={setAnswer}
          {...checked.field('conflict')}
        />
      ) : null}
      {on && conflict ? <Effect volunteerId={volunteerId} on={on} hasConflict={conflict === 'yes'} /> : null}
      <Failure error={end.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={end.isPending}>
          {t('end.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('end.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
