import { useTranslation } from 'react-i18next';
import type { StoreEvent } from '../../core/contract/bridge.ts';
import { Sheet } from '../ui/columns.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export type LockReason = Extract<StoreEvent, { readonly kind: 'locked' }>['because'];

export type GateProps = {
  /** No vault yet, one that is locked, or an open one whose first run is not finished. */
  readonly state: 'none' | 'locked' | 'unfinished';
  /** Why it was locked just now; null at the start. */
  readonly because: LockReason | null;
};

/** All that shows while one cannot work yet: the first run, or the way in. */
export const Gate = ({ state }: GateProps) => {
  const { t } = useTranslation('app');
  return (
    <Sheet>
      <PageHeader title={t('gate.title')} />
      <EmptyState>{t(`gate.${state}`)}</EmptyState>
    </Sheet>
  );
};
