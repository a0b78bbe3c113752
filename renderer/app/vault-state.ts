import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, callHost } from '../call/call.ts';
import { readAgainAfterNews } from '../call/query-client.ts';
import { useQueryOp } from '../call/use-op.ts';
import type { LockReason } from './gate.tsx';

export type VaultState = {
  readonly state: 'none' | 'locked' | 'open' | 'unknown';
  readonly because: LockReason | null;
  readonly error: unknown;
  /** Snel weg: nothing of anyone is on the screen any more before the store has even answered. */
  readonly leave: () => void;
};

/** Follows the vault: open or not, and everything that the window read is forgotten the moment that it is locked. */
export const useVaultState = (): VaultState => {
  const client = useQueryClient();
  const { data, error } = useQueryOp('vault.state', {});
  const [lockedBecause, setLockedBecause] = useState<LockReason | null>(null);
  const [hidden, setHidden] = useState(false);
  useEffect(
    () =>
      window.vertrouwd.listen((event) => {
        if (event.kind === 'changed') void readAgainAfterNews(client, event.features);
        if (event.kind !== 'locked') return;
        setLockedBecause(event.because);
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault' });
        client.removeQueries({ queryKey: ['vault', 'vault.me'] });
        void readAgainAfterNews(client, ['vault']);
      }),
    [client],
  );
  const leave = () => {
    setHidden(true);
    setLockedBecause('left');
    void callHost('window.hide', {}).catch(() => undefined);
    void call('vault.lock', {})
      .catch(() => undefined)
      .then(() => client.resetQueries({ queryKey: ['vault'] }))
      .finally(() => setHidden(false));
  };
  return { state: hidden ? 'locked' : (data?.state ?? 'unknown'), because: lockedBecause, error, leave };
};
