import { ArrowLeft, Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnonymousReport } from '../../../core/contract/reports.ts';
import { helpInWords, outcomeInWords } from '../../../core/reports/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { CountsTable } from './counts-table.tsx';
import { useCountsFile } from './use-counts-file.ts';

const Tables = ({ report }: { readonly report: AnonymousReport }) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { byHelp, byOutcome, hidden } = report;
  return (
    <>
      <Section title={t('byHelp')}>
        <CountsTable
          caption={t('byHelp')}
          table={byHelp}
          columns={byHelp.columns.map((help) => words(helpInWords(help)))}
        />
      </Section>
      <Section title={t('byOutcome')}>
        <CountsTable
          caption={t('byOutcome')}
          table={byOutcome}
          columns={byOutcome.columns.map((outcome) => words(outcomeInWords(outcome)))}
        />
      </Section>
      <Stack gap="tight">
        <Prose soft>{t('hiddenWhat', { count: hidden })}</Prose>
        <Prose soft>{t('coarser')}</Prose>
        <Prose soft>{t('once')}</Prose>
      </Stack>
    </>
  );
};

/** All that is left of files that were anonymised: counts, with everything hidden that could be about somebody. */
export const AnonymousScreen = () => {
  const { t } = useTranslation('reports');
  useFocusTitle();
  const { data: report, error } = useQueryOp('reports.anonymous', {});
  const file = useCountsFile(report);
  const isEmpty = report?.byHelp.years.length === 0;
  const savedAs = file.data?.savedAs;
  const foot = (
    <ActionBar note={<span role="status">{savedAs ? t('savedAs', { path: savedAs }) : t('noNames')}</span>}>
      <Button icon={Printer} isPending={file.isPending} onPress={() => file.mutate('paper')}>
        {t('print')}
      </Button>
      <Button icon={Download} isPending={file.isPending} onPress={() => file.mutate('file')}>
        {t('save')}
      </Button>
    </ActionBar>
  );
  const back = (
    <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
      {t('back')}
    </TextLink>
  );
  return (
    <Sheet {...(report && !isEmpty ? { foot } : {})}>
      <PageHeader title={t('title')} state={t('what')} actions={back} />
      <Failure error={error ?? file.error} />
      {report === undefined && !error ? <Loading /> : null}
      {isEmpty ? <EmptyState>{t('none')}</EmptyState> : null}
      {report && !isEmpty ? <Tables report={report} /> : null}
    </Sheet>
  );
};
