import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FarewellStep } from '../../../core/contract/farewell.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type TickProps = {
  readonly volunteerId: VolunteerId;
  readonly step: FarewellStep;
  readonly label: string;
  readonly onClose: () => void;
};

/** Keeps on which day something was handed in, transferred or declared. */
export const Tick = ({ volunteerId, step, label, onClose }: TickProps) => {
  const { t } = useTranslation('farewell');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const tick = useCommandOp('farewell.tick');
  const checked = useChecked<'on'>('tick', { on: on ? undefined : t('steps.dayMissing') });
  const send = () => tick.mutate({ volunteerId, step, on }, { onSuccess: onClose });
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={label}>
      <DateField label={t('steps.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <Failure error={tick.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={tick.isPending}>
          {t('steps.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('steps.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
