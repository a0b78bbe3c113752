import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { useErrorText } from '../call/error-text.ts';
import { Failure } from '../call/failure.tsx';
import { GuardedText } from '../call/guarded-text.tsx';
import { useCommandOp } from '../call/use-op.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Prose } from '../ui/stack.tsx';
import { tell } from '../ui/toast.tsx';
import { useChecked } from '../ui/use-checked.ts';

export type ExtendProps = {
  readonly recordId: RecordId;
  readonly category: Category;
  /** The last day that may be chosen, when one may be chosen at all. */
  readonly latest: Day | null;
  /** What is asked: of whom and what it is. */
  readonly question: string;
  readonly onClose: () => void;
};

const Question = ({ recordId, category, latest, question, onClose }: ExtendProps) => {
  const { t } = useTranslation('holds');
  const textOf = useErrorText();
  const [untilOn, setUntilOn] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const extend = useCommandOp('purge.leaveOut', ['retention', 'clients', 'holds']);
  const isOfDay = refusedRule(extend.error)?.startsWith('date-') ?? false;
  const checked = useChecked<'untilOn' | 'reason'>('extend', {
    untilOn: untilOn ? undefined : t('extend.dateMissing'),
    reason: reason.trim() === '' ? t('retention:refusal.reason-missing') : undefined,
  });
  const send = () => {
    if (!untilOn) return;
    extend.mutate(
      { recordId, category, untilOn, reason },
      {
        onSuccess: () => {
          tell(t('extend.done', { on: untilOn }));
          onClose();
        },
      },
    );
  };
  const ofDay = checked.field('untilOn');
  const refusedDay = isOfDay ? textOf(extend.error) : null;
  return (
    <Form
      errors={refusedDay ? [{ id: ofDay.id, text: refusedDay }] : checked.errors}
      onSubmit={() => checked.submit(send)}
      label={t('extend.title')}
    >
      <Prose>{question}</Prose>
      <DateField
        label={t('extend.until')}
        hint={latest ? t('extend.untilHint', { latest }) : undefined}
        value={untilOn}
        onChange={setUntilOn}
        autoFocus
        {...ofDay}
        error={refusedDay ?? ofDay.error}
      />
      <GuardedText
        label={t('extend.reason')}
        hint={t('extend.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        {...checked.field('reason')}
      />
      <Failure error={isOfDay ? null : extend.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={extend.isPending}>
          {t('extend.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('extend.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks until when and why one kind of data stays longer. Closes when that is kept; nothing changes when it is put away. */
export const Extend = (props: ExtendProps) => {
  const { t } = useTranslation('holds');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('extend.title')}>
      <Question {...props} />
    </Dialog>
  );
};
