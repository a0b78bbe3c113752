import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Out } from '../../core/contract/index.ts';
import { call, callHost } from '../call/call.ts';
import { answerKey, readAgain, readAgainAfterNews } from '../call/query-client.ts';
import { keepDrafts } from '../call/use-draft.ts';
import { useQueryOp } from '../call/use-op.ts';
import { forgetMessages } from '../ui/toast.tsx';
import type { LockReason } from '../features/unlock/unlock.tsx';

export type VaultState = {
  readonly state: 'none' | 'locked' | 'open' | 'unknown';
  readonly because: LockReason | null;
  readonly error: unknown;
  /** Keeps what is being typed, and locks. */
  readonly lock: (because: 'idle' | 'asked') => void;
  /** Snel weg: nothing of anyone is on the screen any more before the store has even answered. */
  readonly leave: () => void;
};

/** Follows the vault: open or not, and everything that the window read is forgotten the moment that it is locked. */
export const useVaultState = (): VaultState => {
  const client = useQueryClient();
  const { data, error } = useQueryOp('vault.state', {});
  const [because, setBecause] = useState<LockReason | null>(null);
  const asked = useRef<LockReason | null>(null);
  const forget = useCallback(
    (reason: LockReason) => {
      const here = answerKey('vault.state', {});
      setBecause(reason);
      client.setQueryData<Out<'vault.state'>>(here, (known) => known && { ...known, state: 'locked' });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'vault.state' });
      forgetMessages();
    },
    [client],
  );
  useEffect(
    () =>
      vertrouwd.listen((event) => {
        if (event.kind === 'changed') void readAgainAfterNews(client, event.features);
        if (event.kind !== 'locked') return;
        forget(asked.current ?? event.because);
        asked.current = null;
      }),
    [client, forget],
  );
  const close = async (reason: LockReason) => {
    asked.current = reason;
    await keepDrafts();
    await call('vault.lock', {}).catch(() => undefined);
    await readAgain(client, ['vault']);
  };
  const leave = () => {
    // First what is being typed is sent to be kept: a moment later the form is gone.
    void close('left');
    forget('left');
    void callHost('window.hide', {}).catch(() => undefined);
  };
  const lock = (reason: 'idle' | 'asked') => void close(reason);
  return { state: data?.state ?? 'unknown', because, error, lock, leave };
};
