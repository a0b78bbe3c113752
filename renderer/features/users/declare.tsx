import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRow } from '../../../core/contract/users.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type AskProps = { readonly person: UserRow; readonly onDone: () => void };

const Ask = ({ person, onDone }: AskProps) => {
  const { t } = useTranslation('users');
  const { data: me } = useQueryOp('vault.me', {});
  const [signedOn, setSignedOn] = useState<Day | null>(person.declarationOn);
  const declare = useCommandOp('users.declare', ['vault', 'clients']);
  const isFuture = me !== undefined && signedOn !== null && signedOn > me.today;
  const checked = useChecked<'day'>('declare', {
    day: signedOn === null ? t('person.declareMissing') : isFuture ? t('new.future') : undefined,
  });
  const send = () => {
    if (signedOn === null || declare.isPending) return;
    declare.mutate(
      { id: person.id, signedOn },
      {
        onSuccess: () => {
          tell(t('person.declared'));
          onDone();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <Prose>{t('person.declareWhat', { who: person.label })}</Prose>
      <DateField
        label={t('new.declaration')}
        value={signedOn}
        onChange={setSignedOn}
        autoFocus
        {...checked.field('day')}
      />
      <Failure error={declare.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={declare.isPending}>
          {t('save')}
        </Button>
        <Button onPress={onDone} isDisabled={declare.isPending}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Puts the day of a declaration of confidentiality on record. */
export const Declare = ({ person, onDone, isOpen }: AskProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation('users');
  return (
    <Dialog isOpen={isOpen} onClose={onDone} title={t('person.declareTitle')} kind="alert">
      <Ask person={person} onDone={onDone} />
    </Dialog>
  );
};
