import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCost } from '../../../vault/keys/derive.ts';
import { sha256 } from '../../../vault/sha256.ts';
import { type Keys, expectVault, keysOfText, keysText } from '../../../vault/keys/keys-file.ts';
import { forgetPreviousKeys, readKeys, writeKeys } from '../../../vault/keys/keys-store.ts';
import { foundedKeys, idNumber, ruleOf } from '../../support/founded-keys.ts';
import { temporaryFolder } from '../../support/vault-files.ts';

const { keys } = await foundedKeys();
const text = keysText(keys);
const fewer: Keys = { ...keys, slots: keys.slots.slice(0, 2) };

describe('the file with the key slots', () => {
  it('comes back as it was written', () => {
    const folder = temporaryFolder();
    writeKeys(folder, keys);
    expect(readKeys(folder)).toEqual(keys);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('keeps the version before until the new one has opened the vault', () => {
    const folder = temporaryFolder();
    writeKeys(folder, fewer);
    writeKeys(folder, keys);
    expect(keysOfText(readFileSync(join(folder, 'keys.json.previous'), 'utf8'))).toEqual(fewer);
    forgetPreviousKeys(folder);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('falls back on the version before when the present one is damaged or gone, and says so when both are', () => {
    const folder = temporaryFolder();
    writeKeys(folder, fewer);
    writeKeys(folder, keys);
    writeFileSync(join(folder, 'keys.json'), '');
    expect(readKeys(folder)).toEqual(fewer);
    writeFileSync(join(folder, 'keys.json.previous'), '');
    expect(ruleOf(() => readKeys(folder))).toBe('keys-damaged');
  });

  it('is never written in a form that the next start refuses', () => {
    const folder = temporaryFolder();
    writeKeys(folder, keys);
    const twice = { ...keys, slots: [...keys.slots, ...keys.slots] };
    expect(() => writeKeys(folder, twice)).toThrow(/./);
    expect(readKeys(folder)).toEqual(keys);
  });

  it('leaves what was there when it cannot be written', () => {
    const folder = temporaryFolder();
    writeKeys(folder, fewer);
    mkdirSync(join(folder, 'keys.json.new'));
    expect(() => writeKeys(folder, keys)).toThrow(/./);
    expect(readKeys(folder)).toEqual(fewer);
  });

  it.runIf(process.platform === 'linux')('leaves what was there when the disk is full', () => {
    const folder = temporaryFolder();
    writeKeys(folder, fewer);
    symlinkSync('/dev/full', join(folder, 'keys.json.new'));
    expect(ruleOf(() => writeKeys(folder, keys))).toBe('disk-full');
    expect(readKeys(folder)).toEqual(fewer);
    expect(existsSync(join(folder, 'keys.json.new'))).toBe(false);
  });

  it.each<[string, string | null, string]>([
    ['missing', null, 'keys-missing'],
    ['empty', '', 'keys-damaged'],
    ['truncated', text.slice(0, -40), 'keys-damaged'],
    ['foreign JSON', '{"name":"vertrouwd","version":1}', 'keys-damaged'],
    ['a list', '[]', 'keys-damaged'],
    ['no JSON', 'PK\u0003\u0004', 'keys-damaged'],
    ['endless', `${text}${' '.repeat(1_000_000)}`, 'keys-damaged'],
    ['of a newer app', text.replace('"version": 1', '"version": 2'), 'keys-newer'],
    ['with a field more', text.replace('"version": 1', '"version": 1, "x": 1'), 'keys-damaged'],
  ])('is refused by name when it is %s', (_, content, rule) => {
    const folder = temporaryFolder();
    if (content !== null) writeFileSync(join(folder, 'keys.json'), content);
    expect(ruleOf(() => readKeys(folder))).toBe(rule);
    expect(existsSync(join(folder, 'keys.json.previous'))).toBe(false);
  });

  it('is refused when it is a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'keys.json'));
    expect(ruleOf(() => readKeys(folder))).toBe('keys-damaged');
  });

  it.each([
    [leastCost, 'nothing was refused'],
    [{ ...leastCost, memoryKiB: 65_535 }, 'keys-damaged'],
    [{ ...leastCost, passes: 2 }, 'keys-damaged'],
    [{ ...leastCost, memoryKiB: 4_194_304 }, 'keys-damaged'],
  ])('with the cost %j and a checksum that fits: %s', (cost, rule) => {
    const slots = keys.slots.map((slot) =>
      slot.kind === 'user' ? { ...slot, lock: { ...slot.lock, cost } } : slot,
    );
    const mended = { ...keys, slots };
    const checksum = sha256(JSON.stringify(mended));
    expect(ruleOf(() => keysOfText(JSON.stringify({ ...mended, checksum })))).toBe(rule);
  });

  it('shows every fault of the disk: one changed character anywhere is never read as sound', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 33, max: 126 }), (at, code) => {
        const sign = String.fromCharCode(code);
        fc.pre(text[at] !== sign && !/\s/.test(text[at] ?? ''));
        const rule = ruleOf(() => keysOfText(text.slice(0, at) + sign + text.slice(at + 1)));
        expect(['keys-damaged', 'keys-newer']).toContain(rule);
      }),
      { numRuns: 500 },
    );
  });

  it('of another vault is named', () => {
    expect(ruleOf(() => expectVault(keys, keys.vaultId))).toBe('nothing was refused');
    expect(ruleOf(() => expectVault(keys, idNumber(9)))).toBe('keys-other-vault');
  });
});
