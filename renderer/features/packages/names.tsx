import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundName } from '../../../core/contract/packages.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';

type NamesProps = {
  /** The names that were found or added, with how often each stands in the texts. */
  readonly names: readonly FoundName[];
  readonly masked: readonly string[];
  readonly onMasked: (names: readonly string[]) => void;
  readonly onAdd: (name: string) => void;
  /** Whether the names of who works with the file are shown; left out where there is nothing to choose. */
  readonly showStaff?: boolean;
  readonly onShowStaff?: (show: boolean) => void;
};

/** The names of others: masked unless one unticks them (art. 15(4)). What was not recognised can be added. */
export const Names = ({ names, masked, onMasked, onAdd, showStaff, onShowStaff }: NamesProps) => {
  const { t } = useTranslation('packages');
  const [more, setMore] = useState('');
  const add = () => {
    const name = more.trim();
    if (name.length < 2) return;
    onAdd(name);
    setMore('');
  };
  return (
    <Section title={t('names.title')}>
      <Prose>{t(names.length > 0 ? 'names.what' : 'names.none')}</Prose>
      {names.length > 0 ? (
        <CheckboxGroup
          label={t('names.mask')}
          choices={names.map(({ name, times }) => ({
            id: name,
            text: name,
            hint: t('names.times', { count: times }),
          }))}
          value={masked}
          onChange={onMasked}
        />
      ) : null}
      <Form onSubmit={add} label={t('names.add')}>
        <TextField
          label={t('names.other')}
          hint={t('names.otherHint')}
          value={more}
          onChange={setMore}
          maxLength={120}
          width="medium"
        />
        <FormActions>
          <Button type="submit">{t('names.add')}</Button>
        </FormActions>
      </Form>
      {onShowStaff ? (
        <Switch isSelected={showStaff ?? false} onChange={onShowStaff} hint={t('names.staffHint')}>
          {t('names.staff')}
        </Switch>
      ) : null}
    </Section>
  );
};
