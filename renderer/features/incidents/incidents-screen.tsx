import { Siren } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useMinutes } from './clock-tag.tsx';
import { IncidentList } from './incident-list.tsx';
import { overviewPath, raisePath } from './place.ts';

const RaiseLink = () => {
  const { t } = useTranslation('incidents');
  return (
    <TextLink href={`#${raisePath}`} look="primary" icon={Siren}>
      {t('raise.button')}
    </TextLink>
  );
};

/** What somebody raised who does not handle breaches: that it was heard, and nothing of what others wrote. */
const Mine = () => {
  const { t } = useTranslation('incidents');
  const { data, error } = useQueryOp('incidents.mine', {});
  if (!data) return error ? <Failure error={error} /> : <Loading lines={3} />;
  if (data.raised.length === 0) return <EmptyState action={<RaiseLink />}>{t('mine.empty')}</EmptyState>;
  return (
    <Section title={t('mine.title')}>
      <SentenceList
        sentences={data.raised.map(({ number, raisedAt, what, closedOn }) => ({
          id: String(number),
          text: <bdi>{what}</bdi>,
          line: closedOn
            ? t('mine.closed', { on: closedOn })
            : t('mine.open', { on: dayOf(raisedAt), number }),
        }))}
      />
    </Section>
  );
};

const All = () => {
  const { t } = useTranslation('incidents');
  const { data, error } = useQueryOp('incidents.list', {});
  useMinutes(data?.some(({ clock }) => clock.isRunning) ?? false);
  if (!data) return error ? <Failure error={error} /> : <Loading lines={4} />;
  const open = data.filter(({ closedOn }) => closedOn === null);
  const closed = data.filter(({ closedOn }) => closedOn !== null);
  return (
    <Stack gap="loose">
      {open.length > 0 ? (
        <Section title={t('list.open')}>
          <IncidentList rows={open} />
        </Section>
      ) : (
        <EmptyState action={<RaiseLink />}>{t('list.empty')}</EmptyState>
      )}
      {closed.length > 0 ? (
        <Section title={t('list.closed')}>
          <IncidentList rows={closed} />
        </Section>
      ) : null}
      {data.length > 0 ? <TextLink href={`#${overviewPath}`}>{t('overview.open')}</TextLink> : null}
    </Stack>
  );
};

/** Data breaches: for who handles them what is due, for everybody else what they raised. */
export const IncidentsScreen = () => {
  const { t } = useTranslation('incidents');
  const roles = useQueryOp('vault.me', {}).data?.roles;
  const readsAll = roles?.some((role) => role !== 'worker') ?? false;
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state')} actions={<RaiseLink />} />
      <Stack gap="loose">
        <Prose soft>{t('intro')}</Prose>
        {roles ? readsAll ? <All /> : <Mine /> : <Loading lines={4} />}
      </Stack>
    </Sheet>
  );
};
