import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { ageFile, outgoing } from '../../vault/hosting/age.ts';
import { ruleOfLater } from '../support/founded-keys.ts';
import { passphrase } from '../support/open-vault.ts';

const text = 'id;naam\n1;Testpersoon één\n';
const clear = new TextEncoder().encode(text);

const opened = async (bytes: Uint8Array, typed: string): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed);
  return decrypter.decrypt(bytes, 'text');
};

describe('an age file', () => {
  test('opens with its passphrase and no other, and shows nothing of what it holds', async () => {
    const bytes = await ageFile(clear, passphrase);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/);
    expect(Buffer.from(bytes).includes('Testpersoon')).toBe(false);
    expect(await opened(bytes, passphrase)).toBe(text);
    await expect(opened(bytes, `${passphrase}!`)).rejects.toThrow();
  });

  test('made by the first version still opens', async () => {
    const kept = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'lijst.csv.age'));
    expect(await opened(kept, passphrase)).toBe(text);
  });

  test('is not made with a passphrase that would not do for the vault', async () => {
    expect(await ruleOfLater(() => ageFile(clear, 'kort'))).toBe('passphrase-too-short');
    expect(await ruleOfLater(() => ageFile(clear, 'aaaaaaaaaaaaaaaaaaaa'))).toBe('passphrase-too-repetitive');
  });

  test('has a name that says so; without a passphrase name and bytes stay what they are', async () => {
    expect((await outgoing('register-versie-1.pdf', clear, passphrase)).name).toBe(
      'register-versie-1.pdf.age',
    );
    expect(await outgoing('register-versie-1.pdf', clear, undefined)).toEqual({
      name: 'register-versie-1.pdf',
      bytes: clear,
    });
  });
});
