import { z } from 'zod';
import { RecoveryKind } from '../../core/contract/recovery.ts';
import { jsonOf } from '../../core/kernel/json.ts';
import { Day } from '../../core/kernel/day.ts';
import { UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { DerivationCost } from './derive.ts';
import { sha256 } from '../sha256.ts';
import { bytesOfText } from './key-text.ts';

const bytes = (least: number, most: number) =>
  z
    .string()
    .max(2 * most + 4)
    .refine((text) => {
      const length = bytesOfText(text)?.length ?? -1;
      return length >= least && length <= most;
    });

const slotParts = {
  publicBox: bytes(32, 32),
  publicSign: bytes(32, 32),
  /** The private keys, closed with the key of `lock`. */
  wrapped: bytes(28, 4_096),
  /** The key of `vault.db`, sealed to `publicBox`: the newest first, two while it is being changed. */
  sealedVaultKeys: z
    .array(z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/), sealed: bytes(80, 80) }))
    .min(1)
    .max(2),
} as const;

/** A slot that opens with a passphrase. */
const PassphraseLock = z.strictObject({
  kdf: z.literal('argon2id'),
  cost: DerivationCost,
  salt: bytes(16, 16),
});
/** A slot of somebody who has not begun: it opens with a start code, for as long as that is valid. */
const StartLock = z.strictObject({
  kdf: z.literal('hkdf-sha256'),
  salt: bytes(16, 16),
  validUntil: Day,
});

const UserSlot = z.strictObject({
  kind: z.literal('user'),
  id: UserId,
  label: z.string().min(1).max(80),
  lock: z.discriminatedUnion('kdf', [PassphraseLock, StartLock]),
  ...slotParts,
});
export type UserSlot = z.output<typeof UserSlot>;
/** A user's slot that is closed with a passphrase. */
export type PassphraseSlot = UserSlot & { readonly lock: z.output<typeof PassphraseLock> };
/** A user's slot that is closed with a start code. */
export type StartSlot = UserSlot & { readonly lock: z.output<typeof StartLock> };

/** The slot of somebody with a passphrase. */
export const isPassphraseSlot = (slot: Slot): slot is PassphraseSlot =>
  slot.kind === 'user' && slot.lock.kdf === 'argon2id';

/** The slot of somebody who has not begun. */
export const isStartSlot = (slot: Slot): slot is StartSlot =>
  slot.kind === 'user' && slot.lock.kdf === 'hkdf-sha256';

const RecoverySlot = z.strictObject({
  kind: z.literal('recovery'),
  id: z.literal('recovery'),
  label: z.literal(''),
  lock: z.strictObject({
    kdf: z.literal('hkdf-sha256'),
    salt: bytes(16, 16),
    /** Both are printed in the code, so that a code of another vault or an older one is named. */
    vaultNumber: z.int().min(0).max(0xfffff),
    codeNumber: z.int().min(1).max(31),
    /** Whether one code opens it, or any two of three. */
    split: RecoveryKind,
  }),
  ...slotParts,
});
export type RecoverySlot = z.output<typeof RecoverySlot>;

export type Slot = UserSlot | RecoverySlot;

type Head<S extends Slot> = Pick<S, 'kind' | 'id' | 'label' | 'lock'>;
/** Whose slot it is and how it is closed. */
export type SlotHead = Head<UserSlot> | Head<PassphraseSlot> | Head<StartSlot> | Head<RecoverySlot>;
/** What a slot holds, whoever it belongs to. */
export type SlotBody = Pick<UserSlot, 'publicBox' | 'publicSign' | 'wrapped' | 'sealedVaultKeys'>;

const areUnique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** The keys without their recovery slot, for the moment in which another takes its place. */
export const withoutRecovery = (keys: Keys): Keys => ({
  ...keys,
  slots: keys.slots.filter(({ kind }) => kind !== 'recovery'),
});

/** The one spelling by which a label is compared: capitals and ways to compose a letter make no difference. */
export const labelFold = (label: string): string => label.normalize('NFKC').trim().toLowerCase();

/** The content of `keys.json`: who can open the vault, and with what. */
const Keys = z.strictObject({
  format: z.literal('vertrouwd-keys'),
  version: z.literal(1),
  vaultId: z.string().regex(/^[a-z2-7]{20}$/),
  slots: z
    .array(z.discriminatedUnion('kind', [UserSlot, RecoverySlot]))
    .min(1)
    .max(500)
    .refine(
      (slots) =>
        areUnique(slots.map(({ id }) => id)) && areUnique(slots.map(({ label }) => labelFold(label))),
    ),
});
export type Keys = z.output<typeof Keys>;

/** Anything that calls itself a keys file, so that one of a newer app is named and not called damaged. */
const AnyKeys = z.looseObject({ format: z.literal('vertrouwd-keys'), version: z.int().min(1) });

/** A slip of the disk is not a wrong passphrase: the checksum tells them apart. It proves nothing against a person. */
const checksumOf = (keys: Keys): string => sha256(JSON.stringify(keys));

/** The text of `keys.json`. Reads it first as strictly as the next start will: what cannot be read is never written. */
export const keysText = (keys: Keys): string => {
  const checked = Keys.parse(keys);
  return `${JSON.stringify({ ...checked, checksum: checksumOf(checked) }, null, 2)}\n`;
};

/**
 * Reads the text of `keys.json` strictly. Refuses `keys-damaged` (empty, truncated, foreign, changed by a fault, or
 * cheaper to guess than the floor) and `keys-newer`.
 */
export const keysOfText = (text: string): Keys => {
  const any = AnyKeys.safeParse(jsonOf(text));
  if (!any.success) return refuse('keys-damaged');
  if (any.data.version > 1) return refuse('keys-newer');
  const { checksum, ...rest } = any.data as Record<string, unknown>;
  const keys = Keys.safeParse(rest);
  return keys.success && checksum === checksumOf(keys.data) ? keys.data : refuse('keys-damaged');
};

/** Refuses `keys-other-vault` when the slots belong to another vault than the one that was expected. */
export const expectVault = (keys: Keys, vaultId: string): void => {
  if (keys.vaultId !== vaultId) refuse('keys-other-vault');
};

/**
 * What the private keys of a slot are bound to: all of the slot that may not change without its owner. Only the
 * sealed vault keys stay out, because they change without anyone's passphrase.
 */
export const boundTo = (
  vaultId: string,
  { kind, id, label, lock }: SlotHead,
  { publicBox, publicSign }: Pick<SlotBody, 'publicBox' | 'publicSign'>,
): string => {
  const parameters =
    lock.kdf === 'argon2id'
      ? [lock.kdf, lock.cost.memoryKiB, lock.cost.passes, lock.salt]
      : 'validUntil' in lock
        ? [lock.kdf, lock.salt, lock.validUntil]
        : [lock.kdf, lock.salt, lock.vaultNumber, lock.codeNumber, lock.split];
  return JSON.stringify(['vertrouwd slot 1', vaultId, kind, id, label, parameters, publicBox, publicSign]);
};
