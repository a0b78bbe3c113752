import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRow } from '../../../core/contract/users.ts';
import { Failure } from '../../call/failure.tsx';
import { useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { type ChosenRoles, RoleFields, wrongRoles } from './role-fields.tsx';

type AskProps = { readonly person: UserRow; readonly onDone: () => void };

const Ask = ({ person, onDone }: AskProps) => {
  const { t } = useTranslation('users');
  const [chosen, setChosen] = useState<ChosenRoles>({ roles: person.roles, accepts: person.isFgCombined });
  const { run, isRunning, progress, cancel, result, error } = useTaskOp('users.changeRoles', [
    'vault',
    'clients',
    'register',
  ]);
  const wrong = wrongRoles(chosen);
  const checked = useChecked<'roles' | 'fg'>('change', {
    roles: wrong.roles && t(wrong.roles),
    fg: wrong.fg && t(wrong.fg),
  });
  useEffect(() => {
    if (!result) return;
    tell(t('person.rolesSaved'));
    onDone();
  }, [result, onDone, t]);
  const send = () => {
    const { roles, accepts } = chosen;
    if (!isRunning) run({ id: person.id, roles: [...roles], acceptsFgCombination: accepts });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <Prose soft>{t('person.rolesWhat')}</Prose>
      <RoleFields
        value={chosen}
        onChange={setChosen}
        roles={checked.field('roles')}
        fg={checked.field('fg')}
      />
      {progress ? (
        <Progress what={t('step.changing-keys')} {...progress} onCancel={cancel} />
      ) : (
        <Failure error={error} />
      )}
      <FormActions>
        <Button look="primary" type="submit" isPending={isRunning}>
          {t('person.rolesSave')}
        </Button>
        <Button onPress={onDone} isDisabled={isRunning}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Changes what somebody may do. */
export const ChangeRoles = ({ person, onDone, isOpen }: AskProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation('users');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onDone}
      title={t('person.rolesTitle', { who: person.label })}
      kind="alert"
    >
      <Ask person={person} onDone={onDone} />
    </Dialog>
  );
};
