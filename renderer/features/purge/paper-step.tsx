import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Out } from '../../../core/contract/index.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { byPlace } from './papers.ts';
import { usePrint } from './use-print.ts';

export type PaperStepProps = {
  readonly paperList: UseQueryResult<Out<'purge.paperList'>>;
  readonly isPrinted: boolean;
  readonly onPrinted: () => void;
};

/** The third step: which paper goes with it. The list is printed now, because afterwards the names are gone. */
export const PaperStep = ({ paperList, isPrinted, onPrinted }: PaperStepProps) => {
  const { t } = useTranslation('purge');
  const organisation = useQueryOp('organisation.get', {}).data?.name;
  const today = useQueryOp('vault.me', {}).data?.today;
  const print = usePrint();
  const { data: papers, error } = paperList;
  const savedAs = print.data?.savedAs;
  if (!papers || !organisation || !today)
    return (
      <EveningSheet step="paper">
        <Failure error={error} />
        <Loading />
      </EveningSheet>
    );
  const printList = () =>
    print.mutate(
      {
        kind: 'paper-list',
        data: { organisation, on: today, lines: papers },
        name: `papierlijst-${today}.pdf`,
        count: papers.length,
      },
      { onSuccess: ({ savedAs: path }) => path !== null && onPrinted() },
    );
  const mustPrint = papers.length > 0 && !isPrinted;
  const next = (
    <TextLink key="next" look={mustPrint ? 'secondary' : 'primary'} href="#/bewaren/opschoonavond/wissen">
      {t('paper.next')}
    </TextLink>
  );
  const printButton = (
    <Button
      key="print"
      look={mustPrint ? 'primary' : 'quiet'}
      icon={Printer}
      onPress={printList}
      isPending={print.isPending}
    >
      {t('paper.print')}
    </Button>
  );
  return (
    <EveningSheet
      step="paper"
      actions={papers.length === 0 ? next : mustPrint ? [printButton, next] : [next, printButton]}
    >
      {papers.length === 0 ? (
        <EmptyState>{t('paper.none')}</EmptyState>
      ) : (
        <>
          <Prose>{t('paper.what', { count: papers.length })}</Prose>
          <Failure error={print.error} />
          {savedAs ? (
            <Notice kind="info" isLive title={t('paper.saved')}>
              <p>{t('paper.savedLine', { path: savedAs })}</p>
            </Notice>
          ) : (
            <Notice title={t('paper.namesTitle')}>
              <p>{t('paper.names')}</p>
            </Notice>
          )}
          <Table
            caption={t('paper.places')}
            rows={byPlace(papers)}
            rowKey={({ place }) => place}
            rowHeader="place"
            columns={[
              { id: 'place', title: t('paper.place'), cell: ({ place }) => place },
              {
                id: 'count',
                title: t('columns.files'),
                kind: 'number',
                cell: ({ count }) => t('number', { count }),
              },
            ]}
          />
        </>
      )}
    </EveningSheet>
  );
};
