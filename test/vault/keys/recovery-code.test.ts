import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode, recoveryCodeText } from '../../../vault/keys/recovery-code.ts';
import { ruleOf } from '../../support/founded-keys.ts';

const anyCode = fc.record({
  vaultNumber: fc.integer({ min: 0, max: 0xfffff }),
  codeNumber: fc.integer({ min: 1, max: 31 }),
  secret: fc.uint8Array({ minLength: 20, maxLength: 20 }),
});

describe('the recovery code on paper', () => {
  it('is ten groups of four signs that cannot be mixed up', () => {
    expect(recoveryCodeText(newRecoveryCode())).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('comes back whole, whatever it holds', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const read = readRecoveryCode(recoveryCodeText(code));
        expect({ ...read, secret: Array.from(read.secret) }).toEqual({
          ...code,
          secret: Array.from(code.secret),
        });
      }),
    );
  });

  it('may be typed in small letters, without dashes, with spaces, and with O, I and L', () => {
    const text = recoveryCodeText({ vaultNumber: 1, codeNumber: 1, secret: new Uint8Array(20) });
    const typed = text.toLowerCase().replaceAll('-', ' \u2013 ').replaceAll('0', 'o').replace('1', 'l');
    expect(readRecoveryCode(` ${typed}\n`)).toEqual(readRecoveryCode(text));
  });

  it('names every single wrong sign and every two neighbours that changed places', () => {
    const secret = Uint8Array.from({ length: 20 }, (_, at) => (at * 89) % 256);
    const text = recoveryCodeText({ vaultNumber: 70_000, codeNumber: 3, secret }).replaceAll('-', '');
    const rules = new Set<string>();
    let missed = 0;
    for (let at = 0; at < text.length; at += 1) {
      const wrong = text[at] === '7' ? '8' : '7';
      const changed = [text.slice(0, at) + wrong + text.slice(at + 1)];
      if (text[at] !== text[at + 1] && at + 1 < text.length)
        changed.push(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
      for (const typed of changed) {
        const rule = ruleOf(() => readRecoveryCode(typed));
        rules.add(rule);
        if (rule !== 'recovery-code-mistyped') missed += 1;
      }
    }
    expect([...rules], `${missed} passed`).toEqual(['recovery-code-mistyped']);
  });

  it.each(['', 'K', '-', 'welkom', '0'.repeat(40), '7'.repeat(41), '\u0000'.repeat(40), '🙂'.repeat(40)])(
    'names what is no code: %j',
    (typed) => {
      expect(ruleOf(() => readRecoveryCode(typed))).toBe('recovery-code-mistyped');
    },
  );

  it('keeps the number of the vault and counts on when a new one is printed', () => {
    const first = newRecoveryCode();
    const second = newRecoveryCode(first);
    expect(second.vaultNumber).toBe(first.vaultNumber);
    expect([first.codeNumber, second.codeNumber]).toEqual([1, 2]);
    expect(newRecoveryCode({ ...first, codeNumber: 31 }).codeNumber).toBe(1);
    expect(Buffer.from(second.secret)).not.toEqual(Buffer.from(first.secret));
  });
});
