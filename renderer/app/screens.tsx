import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { Sheet } from '../ui/columns.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';

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
  { path: '/clienten/*?', screen: placeholder('clients') },
  { path: '/bewaren/*?', screen: placeholder('retention') },
  { path: '/overnemen', screen: ImportsScreen },
  { path: '/register/*?', screen: placeholder('register') },
  { path: '/instellingen/*?', screen: placeholder('settings') },
];
