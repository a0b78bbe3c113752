import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { DueGroups } from './due-groups.tsx';

const Waiting = ({ span }: { readonly span: 'soon' | 'left-out' }) => {
  const { t } = useTranslation('purge');
  useFocusTitle(span);
  const { data, error } = useQueryOp('purge.due', { ruleCode: null, span, offset: 0, limit: 1 });
  const today = useQueryOp('vault.me', {}).data?.today;
  const back = (
    <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
      {t('certificates.back')}
    </TextLink>
  );
  return (
    <Sheet>
      <PageHeader title={t(`waiting.${span}.title`)} state={t(`waiting.${span}.line`)} actions={back} />
      <Failure error={error} />
      {!data || !today ? <Loading /> : null}
      {data?.total === 0 ? <EmptyState>{t(`waiting.${span}.none`)}</EmptyState> : null}
      {data && today && data.total > 0 ? <DueGroups groups={data.groups} span={span} today={today} /> : null}
    </Sheet>
  );
};

/** What will be due within thirty days. */
export const SoonDue = () => <Waiting span="soon" />;

/** What may go and was left out, with the way to take that back. */
export const LeftOut = () => <Waiting span="left-out" />;
