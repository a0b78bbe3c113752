import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../../core/contract/history.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useFieldWords } from '../../call/use-field-words.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { Change } from './change.tsx';
import { RestoreField } from './restore-field.tsx';

const pageSize = 25;

/** Who changed which field of a file when, the newest first, each with the way to put it back. */
export const History = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('history');
  const { label } = useFieldWords();
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<FieldChange | null>(null);
  const { data, error } = useQueryOp('history.ofClient', { clientId, offset, limit: pageSize });
  if (error) return <Failure error={error} />;
  if (!data) return <Loading lines={4} />;
  if (data.total === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <Stack>
      <Prose soft>{t('what')}</Prose>
      <Timeline
        label={t('title')}
        moments={data.changes.map((change) => ({
          id: change.id,
          when: t('when', { at: change.at, who: change.by }),
          children: <Change change={change} />,
          actions: change.canRestore ? (
            <Button
              look="quiet"
              size="small"
              aria-label={t('restoreLabel', { field: label(change.field) })}
              onPress={() => setAsked(change)}
            >
              {t('restore')}
            </Button>
          ) : null,
        }))}
      />
      <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
      <RestoreField clientId={clientId} change={asked} onClose={() => setAsked(null)} />
    </Stack>
  );
};
