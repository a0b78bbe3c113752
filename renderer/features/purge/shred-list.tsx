import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ShredList } from '../../../core/contract/purge.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { usePrint } from '../../call/use-print.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { byPlace } from './papers.ts';

/** Prints the shred list of the list that waits; `savedAs` once it lies somewhere as a PDF. */
export const useShredList = () => {
  const { data: shred, error } = useQueryOp('purge.paperList', {});
  const print = usePrint(({ list, records }: ShredList) => ({
    leaving: { kind: 'paper-list', count: records.length },
    document: 'paper-list',
    name: (on) => `papierlijst-${on}.pdf`,
    data: ({ organisation, on }) => ({ organisation, on, list, records }),
  }));
  return {
    shred,
    error: error ?? print.error,
    isPending: print.isPending,
    savedAs: print.data?.savedAs,
    run: print.mutate,
  };
};

type Shredding = ReturnType<typeof useShredList>;

/** The button that prints it; quieter once that was done. */
export const PrintShredList = ({ shredding }: { readonly shredding: Shredding }) => {
  const { t } = useTranslation('purge');
  const { shred, isPending, savedAs, run } = shredding;
  if (!shred || shred.records.length === 0) return null;
  return (
    <Button
      look={savedAs ? 'quiet' : 'primary'}
      icon={Printer}
      onPress={() => run(shred)}
      isPending={isPending}
    >
      {t('paper.print')}
    </Button>
  );
};

/** What is to be looked for outside this computer, and why the list must be printed while the names are still there. */
export const ShredListWords = ({ shredding }: { readonly shredding: Shredding }) => {
  const { t } = useTranslation('purge');
  const { shred, error, savedAs } = shredding;
  if (!shred) return error ? <Failure error={error} /> : <Loading />;
  if (shred.list === null) return <EmptyState>{t('paper.noList')}</EmptyState>;
  if (shred.records.length === 0) return <EmptyState>{t('paper.none')}</EmptyState>;
  const places = byPlace(shred.records);
  return (
    <>
      <Prose>{t('paper.what', { count: shred.records.length })}</Prose>
      <Failure error={error} />
      {savedAs ? (
        <Notice kind="info" isLive title={t('paper.saved')}>
          <p>{t('paper.savedLine', { path: savedAs })}</p>
        </Notice>
      ) : (
        <Notice title={t('paper.namesTitle')}>
          <p>{t('paper.names')}</p>
        </Notice>
      )}
      {places.length > 0 ? (
        <Table
          caption={t('paper.places')}
          rows={places}
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
      ) : (
        <Prose soft>{t('paper.noPlaces')}</Prose>
      )}
    </>
  );
};
