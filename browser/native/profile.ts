import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the browser may not do for the person: keep or offer passphrases, fill in forms, look up spelling, suggest,
 * translate, or take files for her. Each of them would keep or send what is typed.
 */
const preferences = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  search: { suggest_enabled: false },
  translate: { enabled: false },
  safebrowsing: { enabled: false },
  download: { prompt_for_download: true },
};

/**
 * Where the browser would keep what its pages showed, for after a crash: a file stands in the place of that folder,
 * so that the browser cannot make it.
 */
const neverMade = 'Sessions';

/** Makes an empty profile at a path, with these preferences; what an earlier start left there goes first. */
export const makeProfile = (path: string): void => {
  removeProfile(path);
  mkdirSync(join(path, 'Default'), { recursive: true, mode: 0o700 });
  writeFileSync(join(path, 'Default', neverMade), '', { mode: 0o400 });
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 });
};

/** Removes the profile with all that the browser kept in it. */
export const removeProfile = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
