import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { Instant, line, nothing, optionalLine } from './fields.ts';
import { access, background, command, query } from './op.ts';
import { Me } from './vault.ts';

/** A verified copy of the vault. */
export const BackupCopy = z.strictObject({
  /** The copy's folder name, such as `kopie-2026-11-21-093000`: it holds nothing of the organisation. */
  name: z.string().regex(/^kopie-\d{4}-\d{2}-\d{2}-\d{6}$/),
  madeAt: Instant,
  clients: z.int(),
  notes: z.int(),
  bytes: z.int(),
  /** The day on which it must be gone (the backup term); rotation may drop it sooner. */
  goneOn: Day,
  /** In the folder of choice, or beside the vault. */
  place: z.enum(['folder', 'vault']),
  /** True on another disk than the vault's: a stick, a network share. */
  isOtherDisk: z.boolean(),
  /** Whether it lies there now; false for one on a stick that is not plugged in. */
  isHere: z.boolean(),
});
export type BackupCopy = z.output<typeof BackupCopy>;

/** A copy that was found outside, before any key is at hand. */
export const FoundCopy = z.strictObject({
  path: z.string(),
  madeAt: Instant,
  clients: z.int(),
  notes: z.int(),
  /** False for a copy of another vault than the one that is here now. */
  isOfThisVault: z.boolean(),
  /** Beside the vault, in a folder, or a vault that was itself replaced by an older copy: choosing it undoes that. */
  place: z.enum(['vault', 'folder', 'replaced']),
});
export type FoundCopy = z.output<typeof FoundCopy>;

const Path = z.string().min(1).max(1_000);
const Passphrase = z.string().min(1).max(1_024);
/** Where a vault comes when there is none yet; empty: where the vault was that was last used. */
const Folder = z.string().max(1_000);
const Counts = z.strictObject({ clients: z.int(), notes: z.int() });

export const backup = {
  'backup.state': query(
    'anyone',
    nothing,
    z.strictObject({
      /** Empty until somebody chose one: copies then lie beside the vault, on the same disk. */
      folder: z.string(),
      /** Why the folder cannot be used now, as the code of a refusal. */
      problem: z.string().nullable(),
      /** Whether copies go to another disk than the vault's, as it was when the folder was chosen. */
      isOtherDisk: z.boolean(),
      copies: z.array(BackupCopy),
      newestAt: Instant.nullable(),
      ageDays: z.int().nullable(),
      isDue: z.boolean(),
      termDays: z.int(),
      termReason: z.string(),
    }),
  ),
  /**
   * Where copies go on this computer; empty: beside the vault. Refused: `folder-not-absolute`, `backup-folder-synced`,
   * `backup-folder-in-vault`, `backup-folder-not-writable`.
   */
  'backup.chooseFolder': command(['manager'], z.strictObject({ folder: z.string().max(1_000) }), nothing),
  /** How long copies may be kept. More than 30 days needs a reason: `reason-missing`. */
  'backup.changeTerm': command(
    ['manager'],
    z.strictObject({ days: z.int().min(1).max(365), reason: optionalLine(300) }),
    nothing,
  ),
  /** Notes that a copy that is not where it was made exists no more. Refused: `copy-still-here`. */
  'backup.forget': command(['manager'], z.strictObject({ name: BackupCopy.shape.name }), nothing),
  /** Removes every copy that lies there now but the newest, so that what was purged is in none of them any more. */
  'backup.dropOlder': command(['manager'], nothing, z.strictObject({ dropped: z.int() })),
  /**
   * Makes and verifies a copy while others go on working. Refused: `backup-disk-full`, `backup-folder-away`,
   * `backup-folder-not-writable`, `backup-not-verified`.
   */
  'backup.make': background(['manager', 'confidant', 'worker', 'board'], nothing, BackupCopy),
  /** The copies in a folder; without one, those beside the vault and in the folder of choice. */
  'backup.find': access(z.strictObject({ folder: z.string().max(1_000) }), z.array(FoundCopy)),
  /**
   * What a copy holds and what would be lost; opens it with a passphrase of the time of the copy or, for the same vault, of today.
   * Refused: `wrong-passphrase`, `too-many-attempts`, `user-removed`, `role-missing` (a manager or board member restores),
   * `backup-earlier-keys`, `backup-other-vault`, `backup-damaged`, `vault-away`, `vault-in-use`, `folder-*`.
   */
  'backup.look': access(
    z.strictObject({ path: Path, label: line(80), passphrase: Passphrase, folder: Folder }),
    z.strictObject({
      madeAt: Instant,
      holds: Counts,
      /** Null when the present vault is gone or cannot be read. */
      now: Counts.nullable(),
      /** What is in the present vault and not in the copy. */
      lost: Counts.nullable(),
      /** Files that only named readers can open now, and that everyone of the team could open then. */
      openedAgain: z.int(),
      /** Removed since the copy: these go again before the first screen. Notes of these files are not counted apart. */
      removedSince: Counts,
      /** Whose users, roles and keys count afterwards: those of today, or, when today's cannot be read, of the copy. */
      people: z.enum(['today', 'copy']),
      /** The word to type when the restore would halve the vault; null when it would not. */
      word: z.string().nullable(),
    }),
  ),
  /**
   * Puts a copy in the place of the vault and opens it; the vault that it replaces stays for the backup term. Refused as
   * `backup.look`, and `wrong-word`, `disk-full`, `backup-not-verified`. `removedAgain` counts what was removed once more.
   */
  'backup.restore': access(
    z.strictObject({
      path: Path,
      label: line(80),
      passphrase: Passphrase,
      folder: Folder,
      word: z.string().max(100),
    }),
    z.strictObject({ me: Me, removedAgain: Counts, due: z.int() }),
  ),
} as const;
