import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Failure } from '../call/failure.tsx';
import { LeaveVault } from '../call/leave-vault.tsx';
import { makeQueryClient } from '../call/query-client.ts';
import { Sheet } from '../ui/columns.tsx';
import { localeOf } from '../ui/figures.ts';
import { Left } from '../features/unlock/left.tsx';
import { Gate } from './gate.tsx';
import { IdleLock } from './idle-lock.tsx';
import { OpenVault } from './open-vault.tsx';
import { usePreferences } from './preferences.ts';
import { useVaultState } from './vault-state.ts';

const Door = () => {
  const { state, because, error, lock, leave } = useVaultState();
  if (state === 'leaving') return <Left />;
  if (error)
    return (
      <Sheet>
        <Failure error={error} />
      </Sheet>
    );
  if (state === 'unknown') return null;
  if (state !== 'open') return <Gate state={state} because={because} />;
  return (
    <LeaveVault>
      <OpenVault onLock={() => lock('asked')} onLeave={leave} />
      <IdleLock onLock={() => lock('idle')} />
    </LeaveVault>
  );
};

/** The whole window. */
export const App = () => {
  const [client] = useState(makeQueryClient);
  const { language } = usePreferences();
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale={localeOf(language)}>
        <Router hook={useHashLocation}>
          <Door />
        </Router>
      </I18nProvider>
    </QueryClientProvider>
  );
};
