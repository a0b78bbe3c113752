import type { Bridge, StoreEvent } from '../core/contract/bridge.ts';

type Ask = (asked: string, name?: unknown, input?: unknown) => Promise<never>;
type PageScope = {
  readonly location: { readonly origin: string };
  readonly vertrouwdAsk?: Ask;
  readonly addEventListener: (
    kind: string,
    listener: (event: { readonly detail: StoreEvent }) => void,
  ) => void;
};

/** The name under which the host's one binding appears in a page; `installBridge` wraps it. */
export const askBinding = 'vertrouwdAsk';

/** The DOM event by which the host hands a store event to the page. */
export const storeEvent = 'vertrouwd-store-event';

/**
 * Runs inside a page before its own scripts and sets the frozen `window.vertrouwd`. It is sent as text, so it may use
 * nothing from outside itself. Elsewhere than at the app's origin it sets nothing.
 */
export const installBridge = (options: { readonly origin: string; readonly event: string }): void => {
  const scope = globalThis as unknown as PageScope;
  const ask = scope.vertrouwdAsk;
  if (scope.location.origin !== options.origin || !ask) return;
  const listeners = new Set<(event: StoreEvent) => void>();
  scope.addEventListener(options.event, (event) => {
    for (const listener of listeners) listener(event.detail);
  });
  const bridge: Bridge = {
    call: (name, input) => ask('call', name, input),
    host: (name, input) => ask('host', name, input),
    document: () => ask('document'),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  Object.defineProperty(globalThis, 'vertrouwd', { value: Object.freeze(bridge) });
};
