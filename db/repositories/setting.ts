import { type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** Facts about the vault itself, one by one. */
export type SettingName =
  | 'vault-id'
  | 'set-up-at'
  | 'audit-key'
  | 'audit-verified'
  | 'lock-minutes'
  | 'recovery-made-on'
  | 'recovery-drilled-on'
  | 'recovery-lost-on'
  | 'backup-term-days'
  | 'backup-term-reason'
  | 'backup-place'
  | 'import-key'
  | 'special-saved-anyway'
  | 'rights-policy'
  | 'processes-for-others'
  | 'gate-policy'
  | 'purge-cooling'
  | `last-number-${string}`;

export const getSetting = (db: ReadableDb, name: SettingName): string | undefined =>
  value<string>(db, 'SELECT value FROM setting WHERE name = ?', [name]);

export const putSetting = (db: WritableDb, name: SettingName, text: string): void => {
  run(
    db,
    'INSERT INTO setting VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    { name, value: text },
  );
};
