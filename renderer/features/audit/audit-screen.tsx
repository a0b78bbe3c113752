import { Printer, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilter, AuditState } from '../../../core/contract/audit.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import styles from './audit.module.css';
import { everyLine, Filter } from './filter.tsx';
import { LineTable } from './line-table.tsx';
import { StateWords } from './state-words.tsx';
import { mostPrinted, usePrintLog } from './use-print-log.ts';

const pageSize = 50;

const useStateInWords = () => {
  const { t } = useTranslation('audit');
  return (state: AuditState | undefined): string => {
    if (!state) return t('state.reading');
    if (state.brokenAt !== null) return t('state.broken', { seq: state.brokenAt });
    return t(state.gaps.some(({ seen }) => seen === null) ? 'state.gap' : 'state.sound', state.head);
  };
};

const Lines = ({
  filter,
  onFilter,
}: {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}) => {
  const { t } = useTranslation('audit');
  const [offset, setOffset] = useState(0);
  const { data, error } = useQueryOp('audit.list', { ...filter, offset, limit: pageSize });
  const print = usePrintLog();
  const total = data?.total ?? 0;
  return (
    <Stack>
      <Filter
        filter={filter}
        onChange={(next) => {
          setOffset(0);
          onFilter(next);
        }}
      />
      <Failure error={error} />
      <Failure error={print.error} />
      {total > mostPrinted ? (
        <Prose soft>{t('print.tooMany', { count: total, most: mostPrinted })}</Prose>
      ) : (
        <div className={styles['foot']}>
          <Button
            icon={Printer}
            isDisabled={total === 0}
            isPending={print.isPending}
            onPress={() => print.mutate({ filter, total })}
          >
            {t('print.go')}
          </Button>
          {data ? <span role="status">{t('list.total', { count: total })}</span> : null}
        </div>
      )}
      {print.data?.savedAs ? (
        <Notice isLive>
          <p>{t('print.savedAs', { path: print.data.savedAs })}</p>
        </Notice>
      ) : null}
      {data === undefined && !error ? <Loading lines={6} /> : null}
      {data && total === 0 ? <EmptyState>{t('list.none')}</EmptyState> : null}
      {data && total > 0 ? <LineTable caption={t('list.caption')} lines={data.lines} /> : null}
      <Pager offset={offset} size={pageSize} total={total} onTurn={setOffset} />
    </Stack>
  );
};

/** The log, for the manager and the FG: whether it is sound, what is missing, and every line of it. */
export const AuditScreen = () => {
  const { t } = useTranslation('audit');
  const state = useQueryOp('audit.state', {});
  const verify = useCommandOp('audit.verify');
  const stateInWords = useStateInWords();
  const [filter, setFilter] = useState(everyLine);
  useFocusTitle();
  return (
    <Sheet
      foot={
        <ActionBar>
          <TextLink look="secondary" href="#/register">
            {t('back')}
          </TextLink>
        </ActionBar>
      }
    >
      <PageHeader
        title={t('title')}
        state={stateInWords(state.data)}
        actions={
          <Button icon={ShieldCheck} isPending={verify.isPending} onPress={() => verify.mutate({})}>
            {t('check.go')}
          </Button>
        }
      />
      <Stack gap="loose">
        <Prose soft>{t('what')}</Prose>
        <Failure error={state.error ?? verify.error} />
        {verify.data?.brokenAt === null ? (
          <Notice kind="proof" isLive title={t('check.whole', { count: verify.data.checked })}>
            <Prose>{t('check.wholeWhat')}</Prose>
          </Notice>
        ) : null}
        {state.data ? <StateWords state={state.data} /> : null}
        <Lines filter={filter} onFilter={setFilter} />
      </Stack>
    </Sheet>
  );
};
