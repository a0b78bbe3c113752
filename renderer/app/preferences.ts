import { useSyncExternalStore } from 'react';
import i18next from 'i18next';
import type { Language } from './i18n.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What this computer's window keeps outside the vault: how it looks and which language it speaks. Nothing else. */
export type Preferences = { readonly theme: Theme; readonly language: Language };

const place = 'vertrouwd.window';

const read = (): Preferences => {
  const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
  const kept = typeof found === 'object' && found !== null ? (found as Partial<Preferences>) : {};
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    language: kept.language === 'en' ? 'en' : 'nl',
  };
};

const readSafely = (): Preferences => {
  try {
    return read();
  } catch {
    return { theme: 'system', language: 'nl' };
  }
};

let current = readSafely();
const listeners = new Set<() => void>();

/** What holds now. */
export const preferences = (): Preferences => current;

/** Shows the document in the theme and language that hold now. */
export const applyPreferences = (): void => {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = current.theme;
  root.lang = current.language;
};

/** Changes the look or the language at once, and keeps it for the next start. */
export const prefer = async (change: Partial<Preferences>): Promise<void> => {
  current = { ...current, ...change };
  localStorage.setItem(place, JSON.stringify(current));
  applyPreferences();
  await i18next.changeLanguage(current.language);
  for (const tell of listeners) tell();
};

/** What holds now, and builds the part anew when it changes. */
export const usePreferences = (): Preferences =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, preferences);
