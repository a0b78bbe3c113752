import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { type Derive, derive, leastCost } from '../../../vault/keys/derive.ts';
import { forgetIdentity } from '../../../vault/keys/identity.ts';
import { type Keys, keysOfText, keysText } from '../../../vault/keys/keys-file.ts';
import { changePassphrase, newUserSlot, openSlot, withSlot } from '../../../vault/keys/slot.ts';
import { foundedKeys, idNumber, passphrase, ruleOf, ruleOfLater } from '../../support/founded-keys.ts';

const { keys, founder, second } = await foundedKeys();
const label = 'F. Bakker';

const counted = (): { readonly work: Derive; readonly costs: unknown[] } => {
  const costs: unknown[] = [];
  return {
    costs,
    work: (text, salt, cost) => {
      costs.push(cost);
      return derive(text, salt, cost);
    },
  };
};

describe('opening a slot', () => {
  it('gives the same identity as was made, after the file was written and read', async () => {
    const opened = await openSlot(keysOfText(keysText(keys)), label, passphrase);
    expect(opened).toEqual(founder);
    expect(opened.vaultKeys).toEqual(second.vaultKeys);
  });

  it('finds the label whatever the capitals and the way its letters were composed', async () => {
    expect((await openSlot(keys, " p. VAN 'T hof ", passphrase)).id).toBe(second.id);
  });

  it('gives every user the fingerprint of the founder', () => {
    expect(second.founder).toBe(founder.founder);
  });

  it('refuses a wrong passphrase and an unknown user alike, after the same one derivation', async () => {
    const known = counted();
    const unknown = counted();
    const wrong = await openSlot(keys, label, `${passphrase}.`, known.work).catch((error: unknown) => error);
    const nobody = await openSlot(keys, 'nobody', passphrase, unknown.work).catch((error: unknown) => error);
    expect(wrong).toEqual(new Refusal({ code: 'refused', rule: 'wrong-passphrase' }));
    expect(nobody).toEqual(wrong);
    expect(known.costs).toEqual([leastCost]);
    expect(unknown.costs).toEqual(known.costs);
  });

  it('never says in an error what was typed or for whom', async () => {
    const error = await openSlot(keys, label, 'geheim tapijt molen').catch((refusal: unknown) => refusal);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/tapijt|bakker/i);
  });

  it('does not open the recovery slot by its empty label', async () => {
    expect(await ruleOfLater(() => openSlot(keys, '', passphrase))).toBe('wrong-passphrase');
  });
});

type Tamper = (keys: Keys) => unknown;
const other = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
const first = (change: (slot: Extract<Keys['slots'][number], { kind: 'user' }>) => object): Tamper => {
  return ({ slots: [slot, ...rest], ...file }) => {
    if (slot?.kind !== 'user') throw new Error('The first slot is the founder');
    return { ...file, slots: [{ ...slot, ...change(slot) }, ...rest] };
  };
};

describe('a field of a slot that somebody changed', () => {
  const swap: Tamper = ({ slots: [one, recovery, two], ...file }) => ({
    ...file,
    slots: [{ ...one, wrapped: two?.wrapped }, recovery, two],
  });
  it.each<[string, Tamper, string]>([
    ['vault', (file) => ({ ...file, vaultId: idNumber(9) }), 'wrong-passphrase'],
    ['user', first(() => ({ id: idNumber(9) })), 'wrong-passphrase'],
    ['label', first(() => ({ label: 'f. Bakker' })), 'wrong-passphrase'],
    [
      'memory',
      first(({ lock }) => ({ lock: { ...lock, cost: { ...leastCost, memoryKiB: 65_537 } } })),
      'wrong-passphrase',
    ],
    [
      'passes',
      first(({ lock }) => ({ lock: { ...lock, cost: { ...leastCost, passes: 4 } } })),
      'wrong-passphrase',
    ],
    ['salt', first(({ lock }) => ({ lock: { ...lock, salt: other(lock.salt) } })), 'wrong-passphrase'],
    ['wrapped', first(({ wrapped }) => ({ wrapped: other(wrapped) })), 'wrong-passphrase'],
    ['wrapped of another slot', swap, 'wrong-passphrase'],
    ['public box key', first(({ publicBox }) => ({ publicBox: other(publicBox) })), 'wrong-passphrase'],
    ['public sign key', first(({ publicSign }) => ({ publicSign: other(publicSign) })), 'wrong-passphrase'],
    [
      'number of the vault key',
      first(({ sealedVaultKeys: [sealed] }) => ({ sealedVaultKeys: [{ ...sealed, id: '0'.repeat(32) }] })),
      'keys-damaged',
    ],
    [
      'sealed vault key',
      first(({ sealedVaultKeys: [sealed] }) => ({
        sealedVaultKeys: [{ ...sealed, sealed: other(sealed?.sealed ?? '') }],
      })),
      'keys-damaged',
    ],
  ])('is found at the opening: %s', async (_, tamper, rule) => {
    const changed = keysOfText(keysText(tamper(keys) as Keys));
    expect(await ruleOfLater(() => openSlot(changed, label, passphrase))).toBe(rule);
  });
});

describe('changing a passphrase', () => {
  it('wraps again and changes nothing else: not the keys, not what is sealed to them, not another slot', async () => {
    const next = 'regenjas kaas en een stoel';
    const changed = await changePassphrase(keys, label, passphrase, next);
    expect(await openSlot(changed, label, next)).toEqual(founder);
    expect(await ruleOfLater(() => openSlot(changed, label, passphrase))).toBe('wrong-passphrase');
    const [before, after] = [keys.slots[0], changed.slots[0]];
    expect(after).toEqual({ ...before, lock: after?.lock, wrapped: after?.wrapped });
    expect(after?.sealedVaultKeys).toBe(before?.sealedVaultKeys);
    expect(changed.slots.slice(1)).toEqual(keys.slots.slice(1));
  });

  it('needs the present one', async () => {
    const next = 'regenjas kaas en een stoel';
    expect(await ruleOfLater(() => changePassphrase(keys, label, 'x', next))).toBe('wrong-passphrase');
  });
});

describe('a new slot', () => {
  it('is refused for a label that is taken', async () => {
    const user = { vaultId: keys.vaultId, label: 'f. bakker ', passphrase, cost: leastCost };
    const { founder: fingerprint, vaultKeys } = founder;
    const userId = second.id as Parameters<typeof newUserSlot>[0]['userId'];
    const { slot } = await newUserSlot({ ...user, userId, founder: fingerprint, vaultKeys });
    expect(ruleOf(() => withSlot(keys, slot))).toBe('label-taken');
  });

  it('leaves no private byte behind once its identity is forgotten', async () => {
    const opened = await openSlot(keys, label, passphrase);
    forgetIdentity(opened);
    const bytes = [...opened.boxes, opened.sign].flatMap(({ privateKey }) => Array.from(privateKey));
    expect(bytes.some((byte) => byte !== 0)).toBe(false);
    expect(opened.vaultKeys.flatMap(({ key }) => Array.from(key)).some((byte) => byte !== 0)).toBe(false);
  });
});
