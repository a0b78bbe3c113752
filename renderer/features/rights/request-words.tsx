import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { nextDay } from '../../../core/rights/attention.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Tag } from '../../ui/tag.tsx';

/** Where a request stands, in one sentence. */
export const useStateSentence = (): ((request: RightsRequest) => string) => {
  const { t } = useTranslation('rights');
  const today = useQueryOp('vault.me', {}).data?.today;
  return (request) => {
    const { state, outcome, closedOn, dueOn, isLate, extendedOn, ownDueOn } = request;
    if (state === 'closed') return t(`closed.${outcome ?? 'granted'}`, { on: closedOn });
    const on = nextDay(request);
    const until = isLate
      ? t('due.late', { on: dueOn })
      : ownDueOn === on && extendedOn === null && on < dueOn
        ? t(today && on < today ? 'due.ownLate' : 'due.own', { on, law: dueOn })
        : t('due.law', { on });
    return state === 'identity' ? `${t('due.identity')} ${until}` : until;
  };
};

/** What must be seen of a request beside its name: that it is late, was extended, or waits for the purge evening. */
export const RequestTag = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  if (request.isLate) return <Tag tone="red">{t('tag.late')}</Tag>;
  if (request.awaitsPurge) return <Tag tone="amber">{t('tag.erasing')}</Tag>;
  if (request.state !== 'closed' && request.extendedOn !== null) return <Tag>{t('tag.extended')}</Tag>;
  return null;
};
