import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type Titles = 'neutral' | 'plain';

/** Makes a file for somebody's own calendar; she chooses how much a title gives away. */
export const CalendarToFile = ({
  count,
  onClose,
}: {
  readonly count: number;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('calendar');
  const lang = useLanguage();
  const [name, setName] = useState('Vertrouwd');
  const [titles, setTitles] = useState<Titles>('neutral');
  const leave = useLeave();
  const make = useMutation({
    mutationFn: async () => {
      const way = await leave({ kind: 'calendar', count, as: 'file', isNotedByStore: true });
      if (!way) return null;
      return callHost('file.save', { ...(await call('calendar.ics', { titles, name, lang })), ...way });
    },
    onSuccess: (saved) => {
      if (!saved?.savedAs) return;
      tell(t('file.done'));
      onClose();
    },
  });
  const checked = useChecked<'name'>('calendar-file', {
    name: name.trim() === '' ? t('file.nameMissing') : undefined,
  });
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(() => make.mutate())}
      label={t('file.title')}
    >
      <Prose>{t('file.what')}</Prose>
      <TextField
        label={t('file.name')}
        hint={t('file.nameHint')}
        value={name}
        onChange={setName}
        maxLength={40}
        {...checked.field('name')}
      />
      <RadioGroup<Titles>
        label={t('file.titles')}
        choices={(['neutral', 'plain'] as const).map((id) => ({
          id,
          text: t(`file.${id}`),
          hint: t(`file.${id}Hint`, { name: name.trim() || 'Vertrouwd' }),
        }))}
        value={titles}
        onChange={setTitles}
      />
      <Failure error={make.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={make.isPending}>
          {t('file.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('file.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
