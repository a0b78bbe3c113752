import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GateLine, type GateOverride, OverridableItem } from '../../../core/contract/gate.ts';
import { latestOverride } from '../../../core/gate/decide-override.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type FormProps = {
  readonly volunteerId: VolunteerId;
  readonly item: OverridableItem;
  readonly today: Day;
  readonly onDone: () => void;
};

const OverrideForm = ({ volunteerId, item, today, onDone }: FormProps) => {
  const { t } = useTranslation('gate');
  const latest = latestOverride(today);
  const [reason, setReason] = useState('');
  const [untilOn, setUntilOn] = useState<Day | null>(null);
  const make = useCommandOp('gate.override');
  const checked = useChecked<'reason' | 'until'>('override', {
    reason: reason.trim() === '' ? t('override.reasonMissing') : undefined,
    until:
      untilOn === null
        ? t('override.untilMissing')
        : untilOn < today
          ? t('refusal.gate-override-over')
          : untilOn > latest
            ? t('refusal.gate-override-too-long')
            : undefined,
  });
  const send = () => {
    if (untilOn === null || make.isPending) return;
    make.mutate(
      { volunteerId, item, reason, untilOn },
      {
        onSuccess: () => {
          tell(t('override.done'));
          onDone();
        },
      },
    );
  };
  return (
    <Form label={t('override.open')} errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <Prose>{t('override.what')}</Prose>
      <GuardedText
        label={t('override.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        {...checked.field('reason')}
      />
      <DateField
        label={t('override.until')}
        hint={t('override.untilHint', { latest })}
        value={untilOn}
        onChange={setUntilOn}
        {...checked.field('until')}
      />
      <Failure error={make.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={make.isPending}>
          {t('override.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('override.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

type MakeProps = { readonly volunteerId: VolunteerId; readonly items: readonly GateLine[] };

/** The ways to make an exception, one for each item that is missing and may be gone without for a while. */
export const MakeOverrides = ({ volunteerId, items }: MakeProps) => {
  const { t } = useTranslation('gate');
  const today = useQueryOp('vault.me', {}).data?.today;
  const [item, setItem] = useState<OverridableItem | null>(null);
  const missing = OverridableItem.options.filter((it) =>
    items.some((line) => line.item === it && line.state === 'missing'),
  );
  if (!today || (missing.length === 0 && item === null)) return null;
  const close = () => setItem(null);
  return (
    <FormActions>
      {missing.map((it) => (
        <Button key={it} look="quiet" onPress={() => setItem(it)}>
          {t('override.openFor', { item: t(`item.${it}`) })}
        </Button>
      ))}
      <Dialog
        isOpen={item !== null}
        onClose={close}
        title={item ? t('override.title', { item: t(`item.${item}`) }) : ''}
      >
        {item ? <OverrideForm volunteerId={volunteerId} item={item} today={today} onDone={close} /> : null}
      </Dialog>
    </FormActions>
  );
};

/** An exception that counts now, with who made it and why; a manager may end it. */
export const EndOverride = ({
  override,
  mayEnd,
}: {
  readonly override: GateOverride;
  readonly mayEnd: boolean;
}) => {
  const { t } = useTranslation('gate');
  const end = useCommandOp('gate.endOverride');
  const { id, item, givenBy: by, givenOn: on, untilOn: until, reason } = override;
  return (
    <Notice
      kind="warning"
      title={t('override.title', { item: t(`item.${item}`) })}
      action={
        mayEnd ? (
          <Button
            isPending={end.isPending}
            onPress={() => end.mutate({ id }, { onSuccess: () => tell(t('override.ended')) })}
          >
            {t('override.end')}
          </Button>
        ) : undefined
      }
    >
      <p>{t('override.line', { by, on, until, reason })}</p>
      <Failure error={end.error} />
    </Notice>
  );
};
