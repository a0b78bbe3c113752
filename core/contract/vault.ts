import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { UserId } from '../kernel/ids.ts';
import { LockReason } from './bridge.ts';
import { line, nothing, optionalLine } from './fields.ts';
import { access, command, draft, query, task } from './op.ts';
import { OrganisationInput } from './organisation.ts';
import { Role } from './roles.ts';

/** A passphrase as typed; the rules for a new one are in core/users/passphrase.ts. */
const Passphrase = z.string().min(1).max(1_024);

export const Me = z.strictObject({
  id: UserId,
  label: z.string(),
  roles: z.array(Role),
  declarationOn: Day.nullable(),
  isSetUp: z.boolean(),
  today: Day,
  /** After how many idle minutes the vault locks: one rule for everyone who uses it. */
  lockMinutes: z.int(),
  /** Whether I hold the key of the team's files. */
  isOfTeam: z.boolean(),
});
export type Me = z.output<typeof Me>;

/** What the first-run assistant keeps between two starts: never a passphrase, never a code. */
export const SetupDraft = z.strictObject({
  organisation: OrganisationInput.partial().optional(),
  userLabel: optionalLine(80).optional(),
  declarationOn: Day.optional(),
  folder: z.string().max(1_000).optional(),
});
export type SetupDraft = z.output<typeof SetupDraft>;

/** How the window looks on this computer; kept beside the vault, because the lock screen follows it too. */
export const Preferences = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  textPercent: z.int().min(80).max(200),
});
export type Preferences = z.output<typeof Preferences>;

/** Names a form and at most a record's id, never a person. */
const DraftPlace = z.string().regex(/^[a-z0-9./-]{1,120}$/);

/** A text that was being typed. */
export const DraftText = z.strictObject({
  place: DraftPlace,
  text: z
    .string()
    .max(200_000)
    .refine((text) => text.isWellFormed()),
});
export type DraftText = z.output<typeof DraftText>;

/** The ways into the vault: all that can be called before it is open, and the few things around a session. */
export const vault = {
  'vault.state': access(
    nothing,
    z.strictObject({
      state: z.enum(['none', 'locked', 'open']),
      folder: z.string(),
      draft: SetupDraft,
      preferences: Preferences,
      /** Why the vault that was last used cannot be opened, as the code of a refusal. */
      problem: z.string().nullable(),
    }),
  ),
  'vault.saveDraft': access(SetupDraft, nothing),
  'vault.prefer': access(Preferences, nothing),
  'vault.choose': access(z.strictObject({ folder: z.string().max(1_000) }), nothing),
  'vault.generatePassphrase': access(nothing, z.strictObject({ passphrase: z.string() })),
  'vault.judgePassphrase': access(
    z.strictObject({
      passphrase: z.string().max(1_024),
      userLabel: optionalLine(80),
      organisationName: optionalLine(120),
    }),
    z.strictObject({
      verdict: z.enum(['good', 'too-short', 'too-long', 'too-common', 'too-personal', 'too-repetitive']),
      length: z.int(),
    }),
  ),
  /** Makes a recovery code for the vault that is about to be created; it is kept nowhere. */
  'vault.draftRecovery': access(nothing, z.strictObject({ code: z.string() })),
  'vault.create': access(
    z.strictObject({
      organisation: OrganisationInput,
      userLabel: line(80),
      declarationOn: Day,
      passphrase: Passphrase,
      recoveryCode: z.string().max(200),
      recoveryTypedBack: z.string().max(200),
      folder: z.string().min(1).max(1_000),
    }),
    Me,
  ),
  'vault.unlock': access(z.strictObject({ label: line(80), passphrase: Passphrase }), Me),
  /**
   * The first unlock of somebody who was added: opens with the start code and sets an own passphrase and own keys, so that
   * whoever handed the code over has nothing. Refused: `start-code-mistyped`, `start-code-wrong`, `start-code-expired`.
   */
  'vault.begin': access(
    z.strictObject({ label: line(80), startCode: z.string().min(1).max(200), passphrase: Passphrase }),
    Me,
  ),
  /** One code, or two of three: see `recovery.adopt` for what is refused. */
  'vault.recover': access(
    z.strictObject({
      codes: z.array(z.string().min(1).max(200)).min(1).max(2),
      label: line(80),
      passphrase: Passphrase,
    }),
    Me,
  ),
  /** Locks, also while a task runs; what was being typed is sealed and kept first, as `vault.saveDraftText` keeps it. */
  'vault.lock': access(
    z.strictObject({
      because: LockReason.optional(),
      drafts: z.array(DraftText).max(20).optional(),
    }),
    nothing,
  ),
  /** Asks the passphrase again: the next operation within two minutes that lets data leave may run. */
  'vault.confirm': access(z.strictObject({ passphrase: Passphrase }), nothing),
  /** Wraps the same keys under another passphrase; nothing else changes. Refused: `wrong-passphrase`, `passphrase-*`. */
  'vault.changePassphrase': task(
    'anyone',
    z.strictObject({ passphrase: Passphrase, next: Passphrase }),
    nothing,
  ),
  'vault.changeLockTime': command(['manager'], z.strictObject({ minutes: z.int().min(1).max(15) }), nothing),
  /**
   * Gives the vault another key: a copy under the new one, verified, takes the place of the file. Whoever kept the old
   * key opens only old copies with it. Refused: `disk-full`, `slot-not-stated`, `backup-not-verified`.
   */
  'vault.rotateKey': task(['manager'], nothing, nothing),
  'vault.me': query('anyone', nothing, Me),
  /** Ends the first-run assistant; refused while no rule for client files is confirmed. */
  'vault.finishSetup': command(['manager'], nothing, nothing),
  /** Sealed to the user's own key. */
  'vault.saveDraftText': draft('anyone', DraftText, nothing),
  'vault.draftText': query(
    'anyone',
    z.strictObject({ place: DraftPlace }),
    z.strictObject({ text: z.string().nullable() }),
  ),
  'vault.discardDraftText': draft('anyone', z.strictObject({ place: DraftPlace }), nothing),
  /** Stops a running task when that can still be done; `stopped` is false after its commit. */
  'vault.cancelTask': access(nothing, z.strictObject({ stopped: z.boolean() })),
} as const;
