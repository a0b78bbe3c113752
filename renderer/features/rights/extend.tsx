import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { lastDayToExtend, lawfulDeadline } from '../../../core/rights/deadline.ts';
import { Failure } from '../../call/failure.tsx';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const Question = ({
  request,
  onClose,
}: {
  readonly request: RightsRequest;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('rights');
  const [reason, setReason] = useState('');
  const figures = useFigures();
  const extend = useCommandOp('rights.extend');
  const checked = useChecked<'reason'>('extend', {
    reason: reason.trim() === '' ? t('extend.reasonMissing') : undefined,
  });
  const send = () =>
    extend.mutate(
      { id: request.id, reason },
      {
        onSuccess: () => {
          tell(t('extend.done'));
          onClose();
        },
      },
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('extend.title')}>
      <Prose>
        {t('extend.what', {
          on: lawfulDeadline(request.receivedOn, true, figures(request.receivedOn)).dueOn,
        })}
      </Prose>
      <GuardedText
        label={t('extend.reason')}
        hint={t('extend.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={1_000}
        autoFocus
        {...checked.field('reason')}
      />
      <Failure error={extend.error} />
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

/** Two more months, as long as the first one runs; gone when it was done or is too late. */
export const Extend = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const today = useQueryOp('vault.me', {}).data?.today;
  const [isOpen, setOpen] = useState(false);
  const figures = useFigures();
  const until = lastDayToExtend(request.receivedOn, figures(request.receivedOn));
  if (request.extendedOn !== null || !today || today > until) return null;
  return (
    <Section title={t('extend.section')}>
      <Prose soft>{t('extend.when', { on: until })}</Prose>
      <div>
        <Button onPress={() => setOpen(true)}>{t('extend.button')}</Button>
      </div>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('extend.title')}>
        <Question request={request} onClose={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
};
