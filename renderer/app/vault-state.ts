import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { LockReason } from '../../core/contract/bridge.ts';
import { call, callHost } from '../call/call.ts';
import { readAgainAfterNews } from '../call/query-client.ts';
import { unkeptDrafts } from '../call/use-draft.ts';
import { useQueryOp } from '../call/use-op.ts';
import { forgetMessages } from '../ui/toast.tsx';

export type VaultState = {
  /** `leaving`: the vault is locked or about to be, and the host is replacing this page by a fresh one. */
  readonly state: 'none' | 'locked' | 'open' | 'leaving' | 'unknown';
  /** Why it was locked just now; null at the start. */
  readonly because: LockReason | null;
  readonly error: unknown;
  /** Keeps what is being typed, and locks. */
  readonly lock: (because: 'idle' | 'asked') => void;
  /** Snel weg: nothing of anyone is on the screen any more before the store has even answered. */
  readonly leave: () => void;
};

/** Why the page before this one was left, as the host says it in the address. */
const whyHere = (): LockReason | null =>
  LockReason.safeParse(new URLSearchParams(location.search).get('locked')).data ?? null;

/**
 * Follows the vault: open or not. The moment that it is locked nothing of it is shown any more, and the host replaces
 * this page, with all that it read and its process, by a fresh one.
 */
export const useVaultState = (): VaultState => {
  const client = useQueryClient();
  const { data, error } = useQueryOp('vault.state', {});
  const [because] = useState(whyHere);
  const [isLeaving, setLeaving] = useState(false);
  // What waits for its ten seconds to be undone is not sent any more.
  const goBlank = useCallback(() => {
    forgetMessages();
    setLeaving(true);
  }, []);
  const isOpen = data?.state === 'open';
  useEffect(() => {
    if (isOpen) history.replaceState(history.state, '', location.pathname + location.hash);
  }, [isOpen]);
  useEffect(
    () =>
      vertrouwd.listen((event) => {
        if (event.kind === 'changed') void readAgainAfterNews(client, event.features);
        if (event.kind === 'locked') goBlank();
      }),
    [client, goBlank],
  );
  const lock = (reason: LockReason) => {
    // First what is being typed is taken along: a moment later the form is gone.
    const drafts = unkeptDrafts();
    goBlank();
    void call('vault.lock', { because: reason, drafts }).catch(() => undefined);
  };
  const leave = () => {
    lock('left');
    void callHost('window.hide', {}).catch(() => undefined);
  };
  return { state: isLeaving ? 'leaving' : (data?.state ?? 'unknown'), because, error, lock, leave };
};
