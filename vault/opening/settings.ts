import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonOf } from '../../core/kernel/json.ts';
import { Preferences, SetupDraft } from '../../core/contract/vault.ts';
import { readSmall, writeWhole } from '../keys/keys-store.ts';

/**
 * What the app remembers outside any vault: which one was used last, and what was filled in of the first-run
 * assistant until there is a vault. Never a passphrase, a code, or anything of a client.
 */
const Settings = z.strictObject({
  folder: z.string(),
  /** Whether a vault was made or chosen there; it may lie on a stick that is not plugged in. */
  hasVault: z.boolean(),
  draft: SetupDraft,
  preferences: Preferences,
  /** Where copies go on this computer; empty: beside the vault. */
  backupFolder: z.string().default(''),
});
export type Settings = z.output<typeof Settings>;

const firstPreferences: Preferences = { language: 'nl', theme: 'system', textPercent: 100 };

const pathIn = (home: string): string => join(home, 'settings.json');

/** Where a vault is proposed: a folder of its own in the documents, under a name that says nothing. */
export const proposedFolder = (home: string): string =>
  home === defaultHome()
    ? join(homedir(), 'Documents', 'Vertrouwd', 'kluis.vertrouwd')
    : join(home, 'kluis.vertrouwd');

/** The app's own folder when the host names none. */
export const defaultHome = (): string => join(homedir(), '.vertrouwd');

/** Reads the settings of the app's own folder; a file that cannot be read counts as none. */
export const readSettings = (home: string): Settings => {
  const none = {
    folder: proposedFolder(home),
    hasVault: false,
    draft: {},
    preferences: firstPreferences,
    backupFolder: '',
  };
  try {
    const read = Settings.safeParse(jsonOf(readSmall(pathIn(home), 'settings-damaged') ?? ''));
    return read.success ? read.data : none;
  } catch {
    return none;
  }
};

/** Writes the settings whole or not at all. */
export const writeSettings = (home: string, settings: Settings): void => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeWhole(pathIn(home), `${JSON.stringify(settings, null, 2)}\n`);
};

/** Forgets what the assistant kept, once there is a vault. */
export const forgetDraft = (home: string, folder: string): void =>
  writeSettings(home, { ...readSettings(home), folder, hasVault: true, draft: {} });
