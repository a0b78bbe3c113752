import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp, useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { MergeForm } from './merge-form.tsx';
import { comparePath, duplicatesPath } from './place.ts';

type CompareProps = { readonly oneId: ClientId; readonly otherId: ClientId };

/** Two files side by side: what differs, what comes together, and the two answers: one person, or two. */
export const Compare = ({ oneId, otherId }: CompareProps) => {
  const { t } = useTranslation('duplicates');
  const [, goTo] = useLocation();
  const one = useTracedReadOp('clients.open', { id: oneId });
  const other = useTracedReadOp('clients.open', { id: otherId });
  const compared = useQueryOp('duplicates.compare', { oneId, otherId });
  const dismiss = useCommandOp('duplicates.dismiss');
  const error = one.error ?? other.error ?? compared.error;
  const isReadable = one.data?.reach === 'read' && other.data?.reach === 'read';
  return (
    <Sheet>
      <PageHeader
        title={t('compare.title')}
        state={t('compare.state')}
        actions={
          <>
            <TextLink href={`#${duplicatesPath}`} look="secondary">
              {t('compare.toPairs')}
            </TextLink>
            <Button
              isPending={dismiss.isPending}
              onPress={() =>
                dismiss.mutate(
                  { oneId, otherId },
                  {
                    onSuccess: () => {
                      tell(t('pair.dismissed'));
                      goTo(duplicatesPath);
                    },
                  },
                )
              }
            >
              {t('compare.twoPeople')}
            </Button>
          </>
        }
      />
      <Stack gap="loose">
        <Failure error={error ?? dismiss.error} />
        {one.data && other.data && compared.data && isReadable ? (
          <MergeForm
            one={one.data}
            other={other.data}
            compared={compared.data}
            onTurn={() => goTo(comparePath(otherId, oneId))}
          />
        ) : error ? null : one.data && other.data && !isReadable ? (
          <Notice kind="warning">{t('compare.notReadable')}</Notice>
        ) : (
          <Loading lines={8} />
        )}
      </Stack>
    </Sheet>
  );
};
