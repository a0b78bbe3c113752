import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { isForVolunteers } from '../../../core/users/belongs-to.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { type ChosenRoles, RoleFields, wrongRoles } from './role-fields.tsx';
import { StartCode } from './start-code.tsx';
import { WhoField } from './who-field.tsx';

const people = '/instellingen/mensen';

/**
 * Adds somebody: who it is among the people who work here, a name, and roles; then shows the start code once. Of whom is
 * none of them the day of the declaration is asked here.
 */
export const AddPerson = () => {
  const { t } = useTranslation('users');
  const textOf = useErrorText();
  const [, goTo] = useLocation();
  const { data: me } = useQueryOp('vault.me', {});
  const [volunteerId, setVolunteerId] = useState<VolunteerId | null>(null);
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<ChosenRoles>({ roles: [], accepts: false });
  const [declarationOn, setDeclarationOn] = useState<Day | null>(null);
  const [made, setMade] = useState<Out<'users.add'> | null>(null);
  const add = useCommandOp('users.add', ['register']);
  const wrong = wrongRoles(chosen);
  const isFuture = me !== undefined && declarationOn !== null && declarationOn > me.today;
  const checked = useChecked<'who' | 'label' | 'roles' | 'fg' | 'declaration'>('person', {
    who: volunteerId === null && isForVolunteers(chosen.roles) ? t('new.whoMissing') : undefined,
    label: label.trim() === '' ? t('new.labelMissing') : undefined,
    roles: wrong.roles && t(wrong.roles),
    fg: wrong.fg && t(wrong.fg),
    declaration: isFuture && volunteerId === null ? t('new.future') : undefined,
  });
  const isTaken = refusedRule(add.error) === 'label-taken';
  const send = () => {
    if (add.isPending) return;
    const { roles, accepts } = chosen;
    add.mutate(
      {
        label: label.trim(),
        volunteerId,
        declarationOn: volunteerId === null ? declarationOn : null,
        roles: [...roles],
        acceptsFgCombination: accepts,
      },
      { onSuccess: setMade },
    );
  };
  // Nothing of the window keeps the code once it was handed over.
  const forget = () => {
    add.reset();
    goTo(people);
  };
  if (made) return <StartCode who={label.trim()} made={made} onDone={forget} />;
  return (
    <Sheet>
      <PageHeader title={t('new.title')} state={t('new.state')} />
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        <WhoField
          value={volunteerId}
          onChange={(id, name) => {
            setVolunteerId(id);
            setLabel(name);
          }}
          {...checked.field('who')}
        />
        <TextField
          label={t('new.label')}
          hint={t('new.labelHint')}
          value={label}
          onChange={setLabel}
          maxLength={80}
          autoComplete="off"
          {...checked.field('label')}
          error={isTaken ? textOf(add.error) : checked.field('label').error}
        />
        <RoleFields
          value={chosen}
          onChange={setChosen}
          roles={checked.field('roles')}
          fg={checked.field('fg')}
        />
        {volunteerId === null ? (
          <DateField
            label={t('new.declaration')}
            hint={t('new.declarationHint')}
            value={declarationOn}
            onChange={setDeclarationOn}
            isOptional
            {...checked.field('declaration')}
          />
        ) : null}
        <Failure error={isTaken ? null : add.error} />
        <FormActions>
          <Button look="primary" type="submit" keyHint="Ctrl S" isPending={add.isPending}>
            {t('new.save')}
          </Button>
          <TextLink look="secondary" href={`#${people}`}>
            {t('backToPeople')}
          </TextLink>
        </FormActions>
      </Form>
    </Sheet>
  );
};
