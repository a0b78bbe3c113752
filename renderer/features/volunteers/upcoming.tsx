import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpcomingLine } from '../../../core/contract/volunteers.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { duePlace } from './due-words.ts';
import { filePath, listPath } from './place.ts';
import styles from './upcoming.module.css';
import { usePrintUpcoming } from './use-print-upcoming.ts';
import { type Week, weeksOf } from './weeks.ts';

const WeekSection = ({ week }: { readonly week: Week }) => {
  const { t } = useTranslation('volunteers');
  return (
    <Section title={week.monday ? t('upcoming.week', { on: week.monday }) : t('upcoming.overdue')}>
      <Table
        caption={week.monday ? t('upcoming.week', { on: week.monday }) : t('upcoming.overdue')}
        rows={week.lines}
        rowKey={({ volunteerId, kind }) => volunteerId + kind}
        rowHeader="who"
        columns={[
          {
            id: 'who',
            title: t('upcoming.who'),
            cell: ({ volunteerId, listName }) => (
              <TextLink href={`#${filePath(volunteerId)}`}>
                <bdi>{listName}</bdi>
              </TextLink>
            ),
          },
          {
            id: 'what',
            title: t('upcoming.what'),
            cell: ({ kind }) => <span className={styles['what']}>{t(`upcoming.kind.${kind}`)}</span>,
          },
          {
            id: 'due',
            title: t('upcoming.day'),
            cell: ({ dueOn }) => <span className={styles['day']}>{dayInTable(dueOn)}</span>,
          },
          {
            id: 'do',
            title: t('upcoming.do'),
            cell: ({ volunteerId, kind }) => (
              <TextLink href={duePlace(volunteerId, kind)}>{t(`upcoming.action.${kind}`)}</TextLink>
            ),
          },
        ]}
      />
    </Section>
  );
};

const Print = ({ lines, until }: { readonly lines: readonly UpcomingLine[]; readonly until: string }) => {
  const { t } = useTranslation('volunteers');
  const [withNames, setNames] = useState(false);
  const print = usePrintUpcoming();
  return (
    <Section title={t('upcoming.print')}>
      <Stack>
        <Failure error={print.error} />
        <Checkbox isSelected={withNames} onChange={setNames} hint={t('upcoming.withNamesHint')}>
          {t('upcoming.withNames')}
        </Checkbox>
        <FormActions>
          <Button
            icon={Printer}
            isPending={print.isPending}
            onPress={() =>
              print.mutate(
                { lines, until, withNames },
                { onSuccess: ({ savedAs }) => (savedAs ? tell(t('upcoming.printed')) : undefined) },
              )
            }
          >
            {t('upcoming.printButton')}
          </Button>
        </FormActions>
      </Stack>
    </Section>
  );
};

/** What everybody is due for in the coming eight weeks, week by week, each with its one action; also for on paper. */
export const Upcoming = () => {
  const { t } = useTranslation('volunteers');
  useFocusTitle();
  const { data, error } = useQueryOp('volunteers.upcoming', {});
  const all = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const today = useQueryOp('vault.me', {}).data?.today;
  const [confidant, setConfidant] = useState('any');
  const watching = new Set(data?.lines.flatMap(({ confidantId }) => confidantId ?? []));
  const lines = (data?.lines ?? []).filter((it) => confidant === 'any' || it.confidantId === confidant);
  const late = lines.filter(({ isLate }) => isLate).length;
  return (
    <Sheet>
      <PageHeader
        title={t('upcoming.title')}
        state={data ? t('upcoming.state', { count: lines.length, late, until: data.until }) : undefined}
        actions={
          <TextLink href={`#${listPath}`} look="secondary">
            {t('upcoming.toList')}
          </TextLink>
        }
      />
      <Failure error={error} />
      {!data || !today ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <Stack gap="loose">
          {watching.size > 0 ? (
            <Select
              label={t('upcoming.ofConfidant')}
              choices={[
                { id: 'any', text: t('upcoming.everybody') },
                ...all
                  .filter(({ id }) => watching.has(id))
                  .map(({ id, displayName }) => ({ id: id as string, text: displayName })),
              ]}
              value={confidant}
              onChange={setConfidant}
            />
          ) : null}
          {lines.length === 0 ? <EmptyState>{t('upcoming.nothing')}</EmptyState> : null}
          {weeksOf(lines, today).map((week) => (
            <WeekSection key={week.monday ?? 'late'} week={week} />
          ))}
          {lines.length > 0 ? <Print lines={lines} until={data.until} /> : null}
        </Stack>
      )}
    </Sheet>
  );
};
