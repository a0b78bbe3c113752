import { useSyncExternalStore } from 'react';
import i18next from 'i18next';
import type { Preferences } from '../../core/contract/vault.ts';
import { call } from '../call/call.ts';

let current: Preferences = { language: 'nl', theme: 'system', textPercent: 100 };
const listeners = new Set<() => void>();

/** What holds now. */
export const preferences = (): Preferences => current;

/** Shows the document in the theme, text size and language that hold now. */
const apply = (): void => {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = current.theme;
  root.style.fontSize = current.textPercent === 100 ? '' : `${current.textPercent}%`;
  root.lang = current.language;
};

/** Reads how the window looked the last time. The store keeps it, because a host forgets the browser's own storage. */
export const startPreferences = async (): Promise<Preferences> => {
  const { preferences: kept } = await call('vault.state', {}).catch(() => ({ preferences: current }));
  current = kept;
  apply();
  return current;
};

/** Changes the look or the language at once, and keeps it for the next start. */
export const prefer = async (change: Partial<Preferences>): Promise<void> => {
  current = { ...current, ...change };
  apply();
  await i18next.changeLanguage(current.language);
  for (const tell of listeners) tell();
  await call('vault.prefer', current);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The same, for a part that must follow it. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences);
