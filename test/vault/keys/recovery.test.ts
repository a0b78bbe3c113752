import { describe, expect, it } from 'vitest';
import { leastCost } from '../../../vault/keys/derive.ts';
import { keysOfText, keysText } from '../../../vault/keys/keys-file.ts';
import { newRecoverySlot, openRecovery, replaceUserSlot } from '../../../vault/keys/recovery.ts';
import { newRecoveryCode, readRecoveryCode, recoveryCodeText } from '../../../vault/keys/recovery-code.ts';
import { openSlot, withSlot } from '../../../vault/keys/slot.ts';
import {
  fatma,
  foundedKeys,
  idNumber,
  passphrase,
  piet,
  ruleOf,
  ruleOfLater,
} from '../../support/founded-keys.ts';

const { keys, founder, codeText } = await foundedKeys();
const next = {
  userId: fatma,
  label: 'F. Bakker',
  passphrase: 'een nieuwe stoel met kaas',
  cost: leastCost,
};

describe('the recovery code', () => {
  it('opens the vault when the passphrase is lost', () => {
    const recovery = openRecovery(keysOfText(keysText(keys)), codeText.toLowerCase());
    expect(recovery.vaultKeys).toEqual(founder.vaultKeys);
    expect(recovery.founder).toBe(founder.founder);
    expect(recovery.sign.publicKey).not.toEqual(founder.sign.publicKey);
  });

  it('gives the same user new keys and a new passphrase, and the old passphrase opens nothing', async () => {
    const replaced = await replaceUserSlot(keys, openRecovery(keys, codeText), next);
    const opened = await openSlot(replaced.keys, next.label, next.passphrase);
    expect(opened).toEqual(replaced.identity);
    expect(opened.id).toBe(fatma);
    expect(opened.vaultKeys).toEqual(founder.vaultKeys);
    expect(opened.founder).toBe(founder.founder);
    expect(opened.sign.publicKey).not.toEqual(founder.sign.publicKey);
    expect(opened.boxes[0].publicKey).not.toEqual(founder.boxes[0].publicKey);
    expect(await ruleOfLater(() => openSlot(replaced.keys, next.label, passphrase))).toBe('wrong-passphrase');
    expect(replaced.keys.slots.slice(1)).toEqual(keys.slots.slice(1));
  });

  it('lets nobody but the recovery identity replace a slot, and only of a user who is there', async () => {
    const recovery = openRecovery(keys, codeText);
    expect(await ruleOfLater(() => replaceUserSlot(keys, founder, next))).toBe('not-a-recovery');
    const stranger = { ...next, userId: idNumber(9) as typeof fatma };
    expect(await ruleOfLater(() => replaceUserSlot(keys, recovery, stranger))).toBe('unknown-user');
    const taken = { ...next, userId: piet };
    expect(await ruleOfLater(() => replaceUserSlot(keys, recovery, taken))).toBe('label-taken');
  });

  it('is refused by name: mistyped, of another vault, replaced by a newer one, or simply wrong', () => {
    const code = readRecoveryCode(codeText);
    const typed = (change: Partial<typeof code>) => recoveryCodeText({ ...code, ...change });
    const otherVault = (code.vaultNumber + 1) % 0x100000;
    const cases = [
      codeText.slice(0, -1),
      typed({ vaultNumber: otherVault }),
      typed({ codeNumber: 2 }),
      typed({ secret: new Uint8Array(20) }),
    ].map((text) => ruleOf(() => openRecovery(keys, text)));
    expect(cases).toEqual([
      'recovery-code-mistyped',
      'recovery-code-other-vault',
      'recovery-code-replaced',
      'recovery-code-wrong',
    ]);
  });

  it('is missed when the vault has none', () => {
    const without = { ...keys, slots: keys.slots.filter(({ kind }) => kind === 'user') };
    expect(ruleOf(() => openRecovery(without, codeText))).toBe('recovery-code-missing');
  });

  it('stops opening once a new one was printed', () => {
    const code = newRecoveryCode(readRecoveryCode(codeText));
    const { founder: fingerprint, vaultKeys } = founder;
    const slot = newRecoverySlot({ vaultId: keys.vaultId, code, founder: fingerprint, vaultKeys });
    const renewed = withSlot(keys, slot);
    expect(ruleOf(() => openRecovery(renewed, codeText))).toBe('recovery-code-replaced');
    expect(openRecovery(renewed, recoveryCodeText(code)).vaultKeys).toEqual(vaultKeys);
  });

  it.each(['salt', 'wrapped', 'publicBox', 'publicSign', 'vaultId'] as const)(
    'does not open a recovery slot of which the %s was changed',
    (field) => {
      const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
      const changed = (slot: (typeof keys.slots)[number]): typeof slot => {
        if (slot.kind !== 'recovery' || field === 'vaultId') return slot;
        if (field === 'salt') return { ...slot, lock: { ...slot.lock, salt: other(slot.lock.salt) } };
        return { ...slot, [field]: other(slot[field]) };
      };
      const vaultId = field === 'vaultId' ? idNumber(9) : keys.vaultId;
      const tampered = { ...keys, vaultId, slots: keys.slots.map(changed) };
      expect(ruleOf(() => openRecovery(tampered, codeText))).toBe('recovery-code-wrong');
    },
  );
});
