import { CalendarDays, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { CalendarToFile } from './calendar-to-file.tsx';
import { type Month, monthAsHeading, monthsOf } from './months.ts';
import { placeOf } from './places.ts';
import { useLineWords } from './line-words.ts';
import { usePrintCalendar } from './use-print-calendar.ts';

const MonthSection = ({ month: { month, lines } }: { readonly month: Month }) => {
  const { t, i18n } = useTranslation('calendar');
  const wordsOf = useLineWords();
  const title = month === null ? t('late') : monthAsHeading(month, i18n.language);
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={lines}
        rowKey={({ on, code, ruleCode }) => `${on} ${code} ${ruleCode ?? ''}`}
        rowHeader="what"
        columns={[
          { id: 'day', title: t('day'), kind: 'day', cell: ({ on }) => dayInTable(on) },
          { id: 'what', title: t('what'), cell: wordsOf },
          {
            id: 'go',
            title: t('go'),
            kind: 'day',
            cell: ({ code }) => <TextLink href={placeOf[code]}>{t('action')}</TextLink>,
          },
        ]}
      />
    </Section>
  );
};

/** What falls due in the year from today, month by month, each with the place where it is done. */
export const CalendarScreen = () => {
  const { t } = useTranslation('calendar');
  const { data, error } = useQueryOp('calendar.year', {});
  const [isAsked, setAsked] = useState(false);
  const print = usePrintCalendar();
  const close = () => setAsked(false);
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={data ? t('state', { from: data.from, until: data.until }) : undefined}
      />
      <Failure error={error} />
      {data ? (
        <Stack gap="loose">
          <Prose soft>{t('intro')}</Prose>
          {data.lines.length === 0 ? <EmptyState>{t('empty')}</EmptyState> : null}
          {monthsOf(data.lines).map((month) => (
            <MonthSection key={month.month ?? 'late'} month={month} />
          ))}
          <Failure error={print.error} />
          <FormActions>
            <Button icon={CalendarDays} onPress={() => setAsked(true)}>
              {t('file.open')}
            </Button>
            <Button
              icon={Printer}
              isPending={print.isPending}
              onPress={() =>
                print.mutate(data, {
                  onSuccess: ({ savedAs }) => (savedAs ? tell(t('printed')) : undefined),
                })
              }
            >
              {t('print')}
            </Button>
          </FormActions>
          <Dialog isOpen={isAsked} onClose={close} title={t('file.title')}>
            <CalendarToFile count={data.lines.length} onClose={close} />
          </Dialog>
        </Stack>
      ) : error ? null : (
        <Loading lines={6} />
      )}
    </Sheet>
  );
};
