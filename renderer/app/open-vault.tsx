import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { DigitsQuestion } from '../call/digits-question.tsx';
import { Failure } from '../call/failure.tsx';
import { useQueryOp } from '../call/use-op.ts';
import { Button } from '../ui/button.tsx';
import { readRoom } from '../features/consents/room-place.ts';
import { Room } from '../features/consents/room.tsx';
import { Sheet } from '../ui/columns.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScreenError } from '../ui/screen-error.tsx';
import { DailyBackup } from './daily-backup.tsx';
import { Gate } from './gate.tsx';
import { useLawInTexts } from './law-in-texts.ts';
import { Palette } from './palette.tsx';
import { useFindPeople, usePaletteActions } from './palette-sources.ts';
import { screens } from './screens.tsx';
import { Shell } from './shell.tsx';
import { useShortcuts } from './shortcuts.ts';
import { subjectsFor } from './subjects.ts';

const useFocusOnNewSubject = (subject: string): void => {
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    document.querySelector<HTMLElement>('#sheet h1')?.focus();
  }, [subject]);
};

const Screens = ({ place }: { readonly place: string }) => {
  const { t } = useTranslation('app');
  return (
    <ScreenError
      place={place}
      fallback={(again) => (
        <Sheet>
          <Notice
            kind="danger"
            isLive
            title={t('screen.broken')}
            action={<Button onPress={again}>{t('error.retry')}</Button>}
          >
            <p>{t('screen.brokenWhat')}</p>
          </Notice>
        </Sheet>
      )}
    >
      <Switch>
        {screens.map(({ path, screen }) => (
          <Route key={path} path={path} component={screen} />
        ))}
        <Route>
          <Redirect to="/vandaag" replace />
        </Route>
      </Switch>
    </ScreenError>
  );
};

export type OpenVaultProps = {
  readonly onLock: () => void;
  /** Locks the window and hides it at once. */
  readonly onLeave: () => void;
};

/** The window while a vault is open. */
export const OpenVault = ({ onLock, onLeave }: OpenVaultProps) => {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const { data: me, error } = useQueryOp('vault.me', {});
  const organisation = useQueryOp('organisation.get', {}).data;
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const roles = me?.roles ?? [];
  const actions = usePaletteActions(roles, { lock: onLock, leave: onLeave });
  const findPeople = useFindPeople(roles);
  useLawInTexts();
  useFocusOnNewSubject(location.split('/')[1] ?? '');
  const room = readRoom(location);
  // The search finds people, so it stays away while the screen is turned to a client.
  useShortcuts(room ? { f9: onLeave } : { f9: onLeave, 'ctrl+k': () => setPaletteOpen(true) });
  if (error)
    return (
      <Sheet>
        <Failure error={error} />
      </Sheet>
    );
  if (!me) return null;
  if (!me.isSetUp) return <Gate state="unfinished" because={null} />;
  if (room)
    return (
      <>
        <Room key={location} place={room} onLeave={onLeave} />
        <DigitsQuestion />
      </>
    );
  return (
    <Shell
      organisation={organisation?.name ?? ''}
      person={me.label}
      as={roles[0] && t(`role.${roles[0]}`)}
      subjects={subjectsFor(roles)}
      onLeave={onLeave}
    >
      <Screens place={location} />
      <DailyBackup roles={roles} />
      <DigitsQuestion />
      <Palette
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        actions={actions}
        findPeople={findPeople}
      />
    </Shell>
  );
};
