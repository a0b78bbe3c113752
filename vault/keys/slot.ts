import { randomBytes } from 'node:crypto';
import { refuse } from '../../core/kernel/refusal.ts';
import { type Derive, type DerivationCost, derive, leastCost } from './derive.ts';
import {
  type Identity,
  type Secrets,
  type VaultKey,
  forgetSecrets,
  newSecrets,
  packSecrets,
  publicHalf,
  unpackSecrets,
} from './identity.ts';
import { boxPair, signPair } from './key-pairs.ts';
import { bytesOfText, keyText } from './key-text.ts';
import {
  type Keys,
  type Slot,
  type SlotBody,
  type SlotHead,
  type PassphraseSlot,
  type UserSlot,
  boundTo,
  isPassphraseSlot,
  labelFold,
} from './keys-file.ts';
import { openVaultKeys, sealVaultKey } from './vault-key.ts';
import { unwrap, wrap } from './wrap.ts';

/** Closes private keys into a slot under a key that was derived; wipes the derived key and the packed copy. */
export const closeSlot = <H extends SlotHead>(
  vaultId: string,
  head: H,
  secrets: Secrets,
  key: Uint8Array,
  sealedVaultKeys: SlotBody['sealedVaultKeys'],
): H & SlotBody => {
  const { box, sign } = publicHalf(secrets);
  const half = { publicBox: keyText(box), publicSign: keyText(sign) };
  const packed = packSecrets(secrets);
  const wrapped = keyText(wrap(key, packed, boundTo(vaultId, head, half)));
  packed.fill(0);
  key.fill(0);
  return { ...head, ...half, wrapped, sealedVaultKeys };
};

/** Opens the private keys of a slot with a derived key and wipes it; null when it is not the right one. */
export const openSecrets = (vaultId: string, slot: Slot, key: Uint8Array): Secrets | null => {
  const packed = unwrap(key, bytesOfText(slot.wrapped) ?? new Uint8Array(), boundTo(vaultId, slot, slot));
  key.fill(0);
  if (packed === null) return null;
  const secrets = unpackSecrets(packed);
  packed.fill(0);
  return secrets ?? refuse('keys-damaged', { slot: slot.id });
};

/** The identity behind opened private keys, which it takes over: the seed is wiped. Refuses `keys-damaged` when the slot's vault keys do not open. */
export const identityOf = (slot: Slot, secrets: Secrets): Identity => {
  const [present, ...earlier] = secrets.boxKeys;
  const boxes = [boxPair(present), ...earlier.map(boxPair)] as const;
  const vaultKeys = openVaultKeys(slot, boxes);
  const sign = signPair(secrets.seed);
  secrets.seed.fill(0);
  return { id: slot.id, label: slot.label, boxes, sign, founder: secrets.founder, vaultKeys };
};

type NewUser = {
  readonly vaultId: string;
  readonly userId: UserSlot['id'];
  readonly label: string;
  readonly passphrase: string;
  /** The fingerprint out of the identity of whoever adds this user; null for the founder. */
  readonly founder: string | null;
  readonly vaultKeys: readonly VaultKey[];
  readonly cost: DerivationCost;
};

const closeWithPassphrase = async (
  user: Pick<NewUser, 'vaultId' | 'userId' | 'label' | 'passphrase' | 'cost'>,
  secrets: Secrets,
  sealedVaultKeys: SlotBody['sealedVaultKeys'],
): Promise<PassphraseSlot> => {
  const salt = randomBytes(16);
  const lock = { kdf: 'argon2id', cost: user.cost, salt: keyText(salt) } as const;
  const key = await derive(user.passphrase, salt, user.cost);
  const label = user.label.normalize('NFKC').trim();
  const head = { kind: 'user', id: user.userId, label, lock } as const;
  return closeSlot(user.vaultId, head, secrets, key, sealedVaultKeys);
};

/** Makes a slot with new keys for a user; the vault keys are sealed to it. The passphrase was judged by the caller. */
export const newUserSlot = async (
  user: NewUser,
): Promise<{ readonly slot: PassphraseSlot; readonly identity: Identity }> => {
  const secrets = newSecrets(user.founder);
  const sealed = user.vaultKeys.map((key) => sealVaultKey(publicHalf(secrets).box, key));
  const slot = await closeWithPassphrase(user, secrets, sealed);
  return { slot, identity: identityOf(slot, secrets) };
};

const slotOf = (keys: Keys, label: string): PassphraseSlot | undefined =>
  keys.slots.filter(isPassphraseSlot).find((slot) => labelFold(slot.label) === labelFold(label));

const secretsOf = async (
  keys: Keys,
  label: string,
  passphrase: string,
  work: Derive,
): Promise<{ readonly slot: PassphraseSlot; readonly secrets: Secrets }> => {
  const slot = slotOf(keys, label);
  // Someone unknown, or who has only a start code, costs as much as someone known: the first user's parameters, and a
  // result that opens nothing.
  const like = slot ?? keys.slots.find(isPassphraseSlot);
  const key = await work(
    passphrase,
    slot ? (bytesOfText(slot.lock.salt) ?? new Uint8Array()) : new Uint8Array(16),
    like?.lock.cost ?? leastCost,
  );
  const secrets = slot ? openSecrets(keys.vaultId, slot, key) : null;
  key.fill(0);
  return slot && secrets ? { slot, secrets } : refuse('wrong-passphrase');
};

/**
 * Opens a user's slot: one derivation, whether the label exists or not. Refuses `wrong-passphrase` for an unknown
 * label and a wrong passphrase alike, and `keys-damaged` when the slot opens but what is sealed to it does not.
 */
export const openSlot = async (
  keys: Keys,
  label: string,
  passphrase: string,
  work: Derive = derive,
): Promise<Identity> => {
  const { slot, secrets } = await secretsOf(keys, label, passphrase, work);
  return identityOf(slot, secrets);
};

/**
 * Changes a passphrase: the same private keys in a new wrap at the same cost, and nothing else. Refuses `wrong-passphrase`.
 * Whoever has an older keys.json can still use the old passphrase on it; only new keys end that.
 */
export const changePassphrase = async (
  keys: Keys,
  label: string,
  passphrase: string,
  next: string,
): Promise<Keys> => {
  const { slot, secrets } = await secretsOf(keys, label, passphrase, derive);
  const changed = await closeWithPassphrase(
    {
      vaultId: keys.vaultId,
      userId: slot.id,
      label: slot.label,
      passphrase: next,
      cost: slot.lock.cost,
    },
    secrets,
    slot.sealedVaultKeys,
  );
  forgetSecrets(secrets);
  return withSlot(keys, changed);
};

/** The keys with a slot added, or put in the place of the one with the same id. Refuses `label-taken`. */
export const withSlot = (keys: Keys, slot: Slot): Keys => {
  const isTaken = keys.slots.some(
    ({ id, label }) => id !== slot.id && labelFold(label) === labelFold(slot.label),
  );
  if (isTaken) refuse('label-taken');
  return {
    ...keys,
    slots: keys.slots.some(({ id }) => id === slot.id)
      ? keys.slots.map((other) => (other.id === slot.id ? slot : other))
      : [...keys.slots, slot],
  };
};
