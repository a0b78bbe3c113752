import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRow } from '../../../core/contract/users.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { WhoField } from './who-field.tsx';

const TieForm = ({ person, onDone }: { readonly person: UserRow; readonly onDone: () => void }) => {
  const { t } = useTranslation('users');
  const [volunteerId, setVolunteerId] = useState<VolunteerId | null>(null);
  const tie = useCommandOp('users.tie');
  const checked = useChecked<'who'>('tie', { who: volunteerId === null ? t('who.missing') : undefined });
  const send = () => {
    if (volunteerId === null || tie.isPending) return;
    tie.mutate(
      { id: person.id, volunteerId },
      {
        onSuccess: () => {
          tell(t('who.tied'));
          onDone();
        },
      },
    );
  };
  return (
    <Form label={t('who.tie')} errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <WhoField
        value={volunteerId}
        onChange={(id) => setVolunteerId(id)}
        mustBeSomebody
        {...checked.field('who')}
      />
      <Failure error={tie.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={tie.isPending}>
          {t('who.tie')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('who.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** To whom of the people who work here an account belongs, for whoever leads; a manager ties one that belongs to nobody. */
export const BelongsTo = ({
  person,
  mayChange,
}: {
  readonly person: UserRow;
  readonly mayChange: boolean;
}) => {
  const { t } = useTranslation('users');
  const [isOpen, setOpen] = useState(false);
  const all = useQueryOp('gate.assignable', {}).data ?? [];
  const who = all.find(({ id }) => id === person.volunteerId);
  return (
    <Section title={t('who.title')}>
      {who ? (
        <TextLink href={`#/vrijwilligers/${who.id}`}>{who.displayName}</TextLink>
      ) : (
        <Prose>{t('who.belongsToNobody')}</Prose>
      )}
      {mayChange && !who ? (
        <div>
          <Button onPress={() => setOpen(true)}>{t('who.open')}</Button>
        </div>
      ) : null}
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('who.open')}>
        <TieForm person={person} onDone={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
};
