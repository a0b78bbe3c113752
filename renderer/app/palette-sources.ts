import {
  DatabaseBackup,
  DoorOpen,
  FileInput,
  Lock,
  ScrollText,
  SunMoon,
  UserPlus,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { leads, readsLog, type Role, worksWithClients } from '../../core/contract/roles.ts';
import { call } from '../call/call.ts';
import type { FoundPerson, PaletteAction } from './palette.tsx';
import { prefer, usePreferences } from './preferences.ts';
import { subjectsFor } from './subjects.ts';

/** The places and actions that someone with these roles finds with Ctrl+K; a feature adds its own line here. */
export const usePaletteActions = (
  roles: readonly Role[],
  { lock, leave }: { readonly lock: () => void; readonly leave: () => void },
): readonly PaletteAction[] => {
  const { t } = useTranslation('app');
  const [, goTo] = useLocation();
  const { theme } = usePreferences();
  const nextTheme = theme === 'dark' ? 'light' : 'dark';
  return [
    ...subjectsFor(roles).map(({ id, path, icon }) => ({
      id: `go-${id}`,
      text: t('palette.go', { subject: t(`rail.${id}`) }),
      icon,
      run: () => goTo(path),
    })),
    ...(worksWithClients(roles)
      ? [
          {
            id: 'add-client',
            text: t('clients:add.title'),
            icon: UserPlus,
            run: () => goTo('/clienten/nieuw'),
          },
        ]
      : []),
    ...(leads(roles)
      ? [{ id: 'duplicates', text: t('duplicates:open'), icon: Users, run: () => goTo('/dubbel') }]
      : []),
    ...(roles.includes('manager')
      ? [
          {
            id: 'backup',
            text: t('backup:open'),
            icon: DatabaseBackup,
            run: () => goTo('/instellingen/reservekopieen'),
          },
          { id: 'import', text: t('imports:title'), icon: FileInput, run: () => goTo('/overnemen') },
        ]
      : []),
    ...(readsLog(roles)
      ? [
          {
            id: 'audit',
            text: t('register:log.go'),
            icon: ScrollText,
            run: () => goTo('/register/logboek'),
          },
        ]
      : []),
    {
      id: 'theme',
      text: t(`palette.${nextTheme}`),
      icon: SunMoon,
      run: () => void prefer({ theme: nextTheme }),
    },
    { id: 'lock', text: t('palette.lock'), icon: Lock, run: lock },
    { id: 'leave', text: t('leave.button'), icon: DoorOpen, keyHint: 'F9', run: leave },
  ];
};

/** Gives the search over people; it finds nobody for roles that may not see clients. */
export const useFindPeople = (
  roles: readonly Role[],
): ((words: string) => Promise<readonly FoundPerson[]>) => {
  const { t } = useTranslation('app');
  const [, goTo] = useLocation();
  const maySearch = worksWithClients(roles);
  return async (words) => {
    if (!maySearch) return [];
    const { rows } = await call('clients.search', { words, filter: 'all', offset: 0, limit: 8 });
    return rows.map(({ id, listName, closedOn, lastContactOn }) => ({
      id,
      name: listName,
      line: closedOn
        ? t('palette.closed', { on: closedOn })
        : t('palette.lastContact', { on: lastContactOn }),
      open: () => goTo(`/clienten/${id}`),
    }));
  };
};
