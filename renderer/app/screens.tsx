import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { RegisterScreen } from '../features/register/register-screen.tsx';
import { Certificates, CertificateSheet } from '../features/purge/certificates.tsx';
import { PurgeEvening } from '../features/purge/evening.tsx';
import { LeftOut, SoonDue } from '../features/purge/waiting.tsx';
import { RetentionHome } from '../features/retention/home.tsx';
import { RuleSheet } from '../features/retention/rule.tsx';
import { Rules } from '../features/retention/rules.tsx';
import { Sheet } from '../ui/columns.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ClientsScreen } from './clients-screen.tsx';

const placeholder = (id: string) => () => {
  const { t } = useTranslation('app');
  return (
    <Sheet>
      <PageHeader title={t(`rail.${id}`)} />
      <EmptyState>{t('screen.empty')}</EmptyState>
    </Sheet>
  );
};

/**
 * What shows where, the first that fits. A screen takes no props: it reads its place with `useParams`, and gives a
 * `Sheet` or `Columns`. Places hold ids, never names: they end up in the history.
 */
export const screens: readonly { readonly path: string; readonly screen: ComponentType }[] = [
  { path: '/vandaag', screen: placeholder('today') },
  { path: '/clienten/*?', screen: ClientsScreen },
  { path: '/bewaren', screen: RetentionHome },
  { path: '/bewaren/binnenkort', screen: SoonDue },
  { path: '/bewaren/uitgezonderd', screen: LeftOut },
  { path: '/bewaren/regels', screen: Rules },
  { path: '/bewaren/regels/:code', screen: RuleSheet },
  { path: '/bewaren/opschoonavond/:step?', screen: PurgeEvening },
  { path: '/bewaren/bewijzen', screen: Certificates },
  { path: '/bewaren/bewijzen/:id', screen: CertificateSheet },
  { path: '/overnemen', screen: ImportsScreen },
  { path: '/register/*?', screen: RegisterScreen },
  { path: '/instellingen/*?', screen: placeholder('settings') },
];
