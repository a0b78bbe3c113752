import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ComplaintList } from './complaint-list.tsx';
import { receivePath } from './place.ts';

/** What people who work here complained of about their data: the open ones, then those that were settled. */
export const ComplaintsScreen = () => {
  const { t } = useTranslation('complaints');
  const { data, error } = useQueryOp('complaints.list', {});
  const open = (data ?? []).filter(({ closedOn }) => closedOn === null);
  const closed = (data ?? []).filter(({ closedOn }) => closedOn !== null);
  const receive = (
    <TextLink href={`#${receivePath()}`} look="primary" icon={FilePlus2}>
      {t('receive.button')}
    </TextLink>
  );
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={data ? t('state', { count: open.length }) : undefined}
        actions={open.length > 0 ? receive : null}
      />
      <Failure error={error} />
      {data ? (
        <Stack gap="loose">
          <Prose soft>{t('intro')}</Prose>
          {open.length > 0 ? (
            <Section title={t('open')}>
              <ComplaintList rows={open} />
            </Section>
          ) : (
            <EmptyState action={receive}>{t('empty')}</EmptyState>
          )}
          {closed.length > 0 ? (
            <Section title={t('closed')}>
              <ComplaintList rows={closed} />
            </Section>
          ) : null}
          <TextLink href="#/vrijwilligers">{t('toVolunteers')}</TextLink>
        </Stack>
      ) : error ? null : (
        <Loading lines={4} />
      )}
    </Sheet>
  );
};
