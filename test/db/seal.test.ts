import { describe, expect, test } from 'vitest';
import { newFileKey, open, type Place, seal, unwrapKey, wrapKey } from '../../db/seal.ts';

const place: Place = { field: 'note.text', id: 'note-1' };
const text = 'Een korte notitie: “café”.';

/** Sealed by the first version that went out. It must open for as long as a vault may be kept. */
const frozen = {
  key: new Uint8Array(32).fill(7),
  sealed: Buffer.from(
    '0103f127b1d4927d7d7456567ba7958a6f0b9a5f44887a81981def13f6aad7f20533b6afcc612215f2b1cd0c5cae5be6bf34dd14cd562a338dc2c076',
    'hex',
  ),
  fileKey: new Uint8Array(32).fill(9),
  wrapped: Buffer.from(
    '0142ab5ad4c46903cdd05cce9224dfbad420b1eae0bfa9aab9a5fb0fc0aeacd77050d2298ef6a0a6df736a0c98c4381fae95cfd8f811c039c6b5ed9e2a',
    'hex',
  ),
};

describe('a sealed text', () => {
  test('opens again, also when it is empty', () => {
    const key = newFileKey();
    expect(open(key, seal(key, text, place), place)).toBe(text);
    expect(open(key, seal(key, '', place), place)).toBe('');
  });

  test('of version 1 opens for ever', () => {
    expect(open(frozen.key, frozen.sealed, place)).toBe(text);
  });

  test('is never sealed twice alike, and shows nothing of the text', () => {
    const key = newFileKey();
    const sealed = Buffer.from(seal(key, text, place));
    expect(sealed.equals(seal(key, text, place))).toBe(false);
    expect(sealed.includes('notitie')).toBe(false);
  });

  test.each<[string, Place]>([
    ['another row', { field: 'note.text', id: 'note-2' }],
    ['another column', { field: 'file.key', id: 'note-1' }],
  ])('does not open in %s', (_, elsewhere) => {
    expect(() => open(frozen.key, frozen.sealed, elsewhere)).toThrow();
  });

  test('does not open with another key, or when any bit was changed or a byte is missing', () => {
    expect(() => open(newFileKey(), frozen.sealed, place)).toThrow();
    frozen.sealed.forEach((byte, at) => {
      const changed = Buffer.from(frozen.sealed);
      changed.writeUInt8(byte ^ 1, at);
      expect(() => open(frozen.key, changed, place)).toThrow();
      expect(() => open(frozen.key, frozen.sealed.subarray(0, at), place)).toThrow();
    });
  });
});

describe('a file key', () => {
  test('is wrapped for a circle and a client, and opens for no other', () => {
    const circle = newFileKey();
    const fileKey = newFileKey();
    const wrapped = wrapKey(circle, fileKey, 'client-1');
    expect(Buffer.from(unwrapKey(circle, wrapped, 'client-1')).equals(fileKey)).toBe(true);
    expect(() => unwrapKey(newFileKey(), wrapped, 'client-1')).toThrow();
    expect(() => unwrapKey(circle, wrapped, 'client-2')).toThrow();
  });

  test('that was wrapped by version 1 unwraps for ever', () => {
    const unwrapped = unwrapKey(frozen.key, frozen.wrapped, 'client-1');
    expect(Buffer.from(unwrapped).equals(frozen.fileKey)).toBe(true);
  });
});
