import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCost } from '../../../vault/keys/derive.ts';
import { keysOfText, keysText } from '../../../vault/keys/keys-file.ts';
import {
  changeRecoveryCodes,
  newRecoverySlot,
  openRecovery,
  replaceUserSlot,
} from '../../../vault/keys/recovery.ts';
import {
  newRecoveryCode,
  readRecoveryCode,
  readRecoveryShare,
  recoveryCodeText,
  recoveryShareText,
  recoveryTexts,
} from '../../../vault/keys/recovery-code.ts';
import { openSlot, withSlot } from '../../../vault/keys/slot.ts';
import { fatma, foundedKeys, idNumber, passphrase, piet, ruleOfLater } from '../../support/founded-keys.ts';

const { keys, founder, codeText } = await foundedKeys();
const next = {
  userId: fatma,
  label: 'F. Bakker',
  passphrase: 'een nieuwe stoel met kaas',
  cost: leastCost,
};

describe('the recovery code', () => {
  it('opens the vault when the passphrase is lost', async () => {
    const recovery = await openRecovery(keysOfText(keysText(keys)), [codeText.toLowerCase()]);
    expect(recovery.vaultKeys).toEqual(founder.vaultKeys);
    expect(recovery.founder).toBe(founder.founder);
    expect(recovery.sign.publicKey).not.toEqual(founder.sign.publicKey);
  });

  it('gives the same user new keys and a new passphrase, and the old passphrase opens nothing', async () => {
    const replaced = await replaceUserSlot(keys, await openRecovery(keys, [codeText]), next);
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
    const recovery = await openRecovery(keys, [codeText]);
    expect(await ruleOfLater(() => replaceUserSlot(keys, founder, next))).toBe('not-a-recovery');
    const stranger = { ...next, userId: idNumber(9) as typeof fatma };
    expect(await ruleOfLater(() => replaceUserSlot(keys, recovery, stranger))).toBe('unknown-user');
    const taken = { ...next, userId: piet };
    expect(await ruleOfLater(() => replaceUserSlot(keys, recovery, taken))).toBe('label-taken');
  });

  it('is refused by name: mistyped, of another vault, replaced by a newer one, or simply wrong', async () => {
    const code = readRecoveryCode(codeText);
    const typed = (change: Partial<typeof code>) => recoveryCodeText({ ...code, ...change });
    const otherVault = (code.vaultNumber + 1) % 0x100000;
    const texts = [
      codeText.slice(0, -1),
      typed({ vaultNumber: otherVault }),
      typed({ codeNumber: 2 }),
      typed({ secret: new Uint8Array(20) }),
    ];
    const cases = await Promise.all(texts.map((text) => ruleOfLater(() => openRecovery(keys, [text]))));
    expect(cases).toEqual([
      'recovery-code-mistyped',
      'recovery-code-other-vault',
      'recovery-code-replaced',
      'recovery-code-wrong',
    ]);
  });

  it('is missed when the vault has none', async () => {
    const without = { ...keys, slots: keys.slots.filter(({ kind }) => kind === 'user') };
    expect(await ruleOfLater(() => openRecovery(without, [codeText]))).toBe('recovery-code-missing');
  });

  it('stops opening once a new one was printed', async () => {
    const code = newRecoveryCode(readRecoveryCode(codeText));
    const { founder: fingerprint, vaultKeys } = founder;
    const slot = newRecoverySlot({
      vaultId: keys.vaultId,
      code,
      split: 'one',
      founder: fingerprint,
      vaultKeys,
    });
    const renewed = withSlot(keys, slot);
    expect(await ruleOfLater(() => openRecovery(renewed, [codeText]))).toBe('recovery-code-replaced');
    expect((await openRecovery(renewed, [recoveryCodeText(code)])).vaultKeys).toEqual(vaultKeys);
  });

  it.each(['salt', 'wrapped', 'publicBox', 'publicSign', 'vaultId'] as const)(
    'does not open a recovery slot of which the %s was changed',
    async (field) => {
      const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
      const changed = (slot: (typeof keys.slots)[number]): typeof slot => {
        if (slot.kind !== 'recovery' || field === 'vaultId') return slot;
        if (field === 'salt') return { ...slot, lock: { ...slot.lock, salt: other(slot.lock.salt) } };
        return { ...slot, [field]: other(slot[field]) };
      };
      const vaultId = field === 'vaultId' ? idNumber(9) : keys.vaultId;
      const tampered = { ...keys, vaultId, slots: keys.slots.map(changed) };
      expect(await ruleOfLater(() => openRecovery(tampered, [codeText]))).toBe('recovery-code-wrong');
    },
  );
});

/** The same recovery keys behind three codes, the numbers of which follow on those of the one code. */
const splitOver = async (before = readRecoveryCode(codeText)) => {
  const code = newRecoveryCode(before);
  const renewed = await changeRecoveryCodes(keys, [codeText], { code, split: 'two-of-three' });
  return { keys: renewed, codes: await recoveryTexts(code, 'two-of-three') };
};
const at = (codes: readonly string[], ...places: readonly number[]): readonly string[] =>
  places.map((place) => codes[place] ?? '');

describe('three recovery codes', () => {
  it('are eleven groups of four, and say which one they are', async () => {
    const { codes } = await splitOver();
    for (const text of codes) expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){10}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codes.map((text) => readRecoveryShare(text).shareNumber)).toEqual([1, 2, 3]);
    expect(new Set(codes.map((text) => text.slice(0, 6))).size).toBe(1);
  });

  it('open by any two, in any order, and give the very same keys as the one code did', async () => {
    const before = await openRecovery(keys, [codeText]);
    const { keys: renewed, codes } = await splitOver();
    for (const pair of [at(codes, 0, 1), at(codes, 1, 2), at(codes, 2, 0)])
      expect(await openRecovery(renewed, pair)).toEqual(before);
    expect(await ruleOfLater(() => openRecovery(renewed, [codeText]))).toBe('recovery-code-replaced');
    expect(renewed.slots.filter(({ kind }) => kind === 'user')).toEqual(
      keys.slots.filter(({ kind }) => kind === 'user'),
    );
  });

  it('never open by one alone, by one twice, or by two of different sets', async () => {
    const [one, other] = [await splitOver(), await splitOver()];
    const rules = await Promise.all(
      [at(one.codes, 0), at(one.codes, 2, 2), [...at(one.codes, 0), ...at(other.codes, 1)]].map((codes) =>
        ruleOfLater(() => openRecovery(one.keys, codes)),
      ),
    );
    expect(rules).toEqual(['recovery-share-missing', 'recovery-share-twice', 'recovery-code-wrong']);
  });

  it('are named when one is mistyped, of another vault or of an earlier set', async () => {
    const { keys: renewed, codes } = await splitOver();
    const second = readRecoveryShare(codes[1] ?? '');
    const wrong = [
      (codes[1] ?? '').slice(0, -1),
      recoveryShareText({ ...second, vaultNumber: (second.vaultNumber + 1) % 0x100000 }),
      recoveryShareText({ ...second, codeNumber: second.codeNumber + 1 }),
      codeText,
    ];
    const rules = await Promise.all(
      wrong.map((text) => ruleOfLater(() => openRecovery(renewed, [...at(codes, 0), text]))),
    );
    expect(rules).toEqual([
      'recovery-code-mistyped',
      'recovery-code-other-vault',
      'recovery-code-replaced',
      'recovery-code-replaced',
    ]);
  });

  it('open nothing with a share that somebody made up, whatever is in it', async () => {
    const { keys: renewed, codes } = await splitOver();
    const own = readRecoveryShare(codes[0] ?? '');
    const anyShare = fc.uint8Array({ minLength: 21, maxLength: 21 });
    await fc.assert(
      fc.asyncProperty(anyShare, fc.constantFrom(2, 3), async (share, shareNumber) => {
        const text = recoveryShareText({ ...own, shareNumber, share });
        expect(await ruleOfLater(() => openRecovery(renewed, [...at(codes, 0), text]))).toBe(
          'recovery-code-wrong',
        );
      }),
    );
  });

  it('say of every wrong sign and of every two neighbours that changed places that it is a mistake', async () => {
    const text = ((await splitOver()).codes[1] ?? '').replaceAll('-', '');
    const rules = new Set<string>();
    for (let place = 0; place < text.length; place += 1) {
      const wrong = text[place] === '7' ? '8' : '7';
      const changed = [text.slice(0, place) + wrong + text.slice(place + 1)];
      if (place + 1 < text.length && text[place] !== text[place + 1])
        changed.push(text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2));
      for (const typed of changed) rules.add(await ruleOfLater(async () => readRecoveryShare(typed)));
    }
    expect([...rules]).toEqual(['recovery-code-mistyped']);
  });

  it('do not open a slot that says it is closed with one code', async () => {
    const { keys: renewed, codes } = await splitOver();
    const tampered = {
      ...renewed,
      slots: renewed.slots.map((slot) =>
        slot.kind === 'recovery' ? { ...slot, lock: { ...slot.lock, split: 'one' as const } } : slot,
      ),
    };
    expect(await ruleOfLater(() => openRecovery(tampered, at(codes, 0, 1)))).toBe('recovery-code-replaced');
  });

  it('give their place to one code again, with the same keys behind it', async () => {
    const { keys: renewed, codes } = await splitOver();
    const code = newRecoveryCode(readRecoveryShare(codes[0] ?? ''));
    const again = await changeRecoveryCodes(renewed, at(codes, 0, 2), { code, split: 'one' });
    expect(await openRecovery(again, [recoveryCodeText(code)])).toEqual(await openRecovery(keys, [codeText]));
    expect(await ruleOfLater(() => changeRecoveryCodes(again, at(codes, 0, 2), { code, split: 'one' }))).toBe(
      'recovery-code-replaced',
    );
  });
});
