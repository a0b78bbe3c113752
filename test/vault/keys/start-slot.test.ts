import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { isStartCodeOver, startCodeUntil } from '../../../core/users/start-code.ts';
import { isStartSlot, type Keys, keysOfText, keysText } from '../../../vault/keys/keys-file.ts';
import { openSlot, withSlot } from '../../../vault/keys/slot.ts';
import { newStartSlot, openStartSlot, readStartCode } from '../../../vault/keys/start-slot.ts';
import { fatma, foundedKeys, idNumber, passphrase, ruleOf, ruleOfLater } from '../../support/founded-keys.ts';
import { UserId } from '../../../core/kernel/ids.ts';

const { keys: founded, founder } = await foundedKeys();
const today = day('2026-11-21');
const validUntil = startCodeUntil(today);
const joke = UserId.parse(idNumber(4));
const invited = { vaultId: founded.vaultId, userId: joke, label: 'Joke Visser', validUntil };
const { slot, startCode } = newStartSlot({
  ...invited,
  founder: founder.founder,
  vaultKeys: founder.vaultKeys,
});
const keys = withSlot(founded, slot);
const open = (from: Keys, label = 'Joke Visser', code = startCode, on = today) =>
  openStartSlot(from, label, readStartCode(code), on);

describe('a start code', () => {
  test('is valid for fourteen days, the last one included', () => {
    expect(validUntil).toBe('2026-12-05');
    expect(isStartCodeOver(validUntil, day('2026-12-05'))).toBe(false);
    expect(isStartCodeOver(validUntil, day('2026-12-06'))).toBe(true);
  });

  test('opens its slot with the vault keys, however it is typed', () => {
    for (const typed of [startCode, startCode.toLowerCase(), startCode.replaceAll('-', ' ')]) {
      const { identity } = open(keys, ' JOKE visser', typed);
      expect(identity).toMatchObject({ id: joke, founder: founder.founder });
      expect(identity.vaultKeys).toEqual(founder.vaultKeys);
    }
  });

  test('is refused before it is tried when one sign is wrong or two changed places', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const places = Array.from(startCode, (_, at) => at).filter((at) => startCode.charAt(at) !== '-');
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...Array.from(signs)), (at, sign) => {
        fc.pre(startCode.charAt(at) !== sign);
        const typed = startCode.slice(0, at) + sign + startCode.slice(at + 1);
        expect(ruleOf(() => readStartCode(typed))).toBe('start-code-mistyped');
      }),
    );
    for (const typed of ['', startCode.slice(1), `${startCode}0`, 'een twee drie'])
      expect(ruleOf(() => readStartCode(typed))).toBe('start-code-mistyped');
  });

  test('says nothing about who is known, and that it is over only to whoever has it', () => {
    const other = newStartSlot({ ...invited, founder: founder.founder, vaultKeys: founder.vaultKeys });
    const late = day('2026-12-06');
    expect(ruleOf(() => open(keys, 'Joke Visser', other.startCode))).toBe('start-code-wrong');
    expect(ruleOf(() => open(keys, 'Niemand'))).toBe('start-code-wrong');
    expect(ruleOf(() => open(keys, 'F. Bakker'))).toBe('start-code-wrong');
    expect(ruleOf(() => open(keys, 'Joke Visser', other.startCode, late))).toBe('start-code-wrong');
    expect(ruleOf(() => open(keys, 'Joke Visser', startCode, late))).toBe('start-code-expired');
  });

  test('cannot be made to last, or given to another name, by who edits the file', () => {
    const edits = [
      { lock: { ...slot.lock, validUntil: day('2027-12-05') } },
      { label: 'Joke de Wit' },
      { id: UserId.parse(idNumber(5)) },
    ];
    for (const edit of edits) {
      const edited = { ...keys, slots: keys.slots.map((it) => (it.id === joke ? { ...slot, ...edit } : it)) };
      expect(ruleOf(() => open(edited, edit.label ?? 'Joke Visser'))).toBe('start-code-wrong');
    }
  });

  test('stays readable in keys.json, where a passphrase on its slot costs and says what it does elsewhere', async () => {
    const read = keysOfText(keysText(keys));
    expect(read).toEqual(keys);
    expect(read.slots.filter(isStartSlot).map(({ id }) => id)).toEqual([joke]);
    let derivations = 0;
    const counting = () => {
      derivations += 1;
      return Promise.resolve(new Uint8Array(32));
    };
    expect(await ruleOfLater(() => openSlot(keys, 'Joke Visser', passphrase, counting))).toBe(
      'wrong-passphrase',
    );
    expect(derivations).toBe(1);
    expect((await openSlot(keys, 'F. Bakker', passphrase)).id).toBe(fatma);
  });
});
