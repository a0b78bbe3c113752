import { refuse } from '../../core/kernel/refusal.ts';
import type { Identity } from '../keys/identity.ts';
import { openSealed, sealTo } from '../keys/key-pairs.ts';

/** Seals texts to the user's own key, so that nobody else who opens the vault can read them. */
export type OwnSeal = {
  readonly seal: (text: string) => Uint8Array;
  readonly open: (sealed: Uint8Array) => string;
};

/** Makes the seal of one identity. `open` refuses `draft-unreadable` for what was sealed to keys that are gone. */
export const ownSeal = (identity: Identity): OwnSeal => ({
  seal: (text) => sealTo(identity.boxes[0].publicKey, Buffer.from(text)),
  open: (sealed) =>
    Buffer.from(openSealed(identity.boxes, sealed) ?? refuse('draft-unreadable')).toString('utf8'),
});
