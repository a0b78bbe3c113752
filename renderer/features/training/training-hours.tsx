import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';

/** So many years back may be chosen. */
const yearsBack = 10;

/** The hours of training of everybody, for the years that one chooses, as a workbook. */
export const TrainingHours = () => {
  const { t } = useTranslation('training');
  const lang = useLanguage();
  const thisYear = Number(useQueryOp('vault.me', {}).data?.today.slice(0, 4) ?? 0);
  const people = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const leave = useLeave();
  const [chosen, setChosen] = useState<{ readonly from?: number; readonly until?: number }>({});
  const until = chosen.until ?? thisYear;
  const from = Math.min(chosen.from ?? thisYear, until);
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  const choices = years.map((id) => ({ id, text: id }));
  const save = useMutation<{ readonly savedAs: string | null }, Refusal>({
    mutationFn: async () => {
      const count = people.filter(({ isStub }) => !isStub).length;
      const way = await leave({ kind: 'training-hours', count, as: 'file', isNotedByStore: true });
      if (!way) return { savedAs: null };
      return callHost('file.save', { ...(await call('training.hours', { from, until, lang })), ...way });
    },
    onSuccess: ({ savedAs }) => {
      if (savedAs !== null) tell(t('hours.savedAs', { path: savedAs }));
    },
  });
  return (
    <Sheet>
      <PageHeader title={t('hours.title')} state={t('hours.state')} />
      <Form label={t('hours.title')} onSubmit={() => save.isPending || save.mutate()}>
        <Prose>{t('hours.what')}</Prose>
        <Select
          label={t('hours.from')}
          choices={choices}
          value={String(from)}
          onChange={(year) => setChosen({ from: Number(year), until: Math.max(Number(year), until) })}
        />
        <Select
          label={t('hours.until')}
          choices={choices}
          value={String(until)}
          onChange={(year) => setChosen({ from, until: Number(year) })}
        />
        <Failure error={save.error} />
        <FormActions>
          <Button look="primary" type="submit" icon={Download} isPending={save.isPending}>
            {t('hours.save')}
          </Button>
          <TextLink href="#/vrijwilligers">{t('hours.back')}</TextLink>
        </FormActions>
      </Form>
    </Sheet>
  );
};
