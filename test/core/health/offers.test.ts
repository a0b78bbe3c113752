import { describe, expect, test } from 'vitest';
import { knownProblems, type Offer, recoveryFor } from '../../../core/health/offers.ts';
import health from '../../../renderer/locales/nl/health.json' with { type: 'json' };
import vault from '../../../renderer/locales/nl/vault.json' with { type: 'json' };

const offersOf = (problem: string): readonly Offer[] => recoveryFor(problem)?.offers ?? [];
const those = (holds: (problem: string) => boolean): readonly string[] => knownProblems.filter(holds);

describe('a vault that does not open', () => {
  test('always leaves more than one way on, and none that removes anything', () => {
    expect(knownProblems.length).toBeGreaterThan(20);
    for (const problem of knownProblems) {
      const offers = offersOf(problem);
      expect(offers.length, problem).toBeGreaterThan(1);
      expect(new Set(offers).size, problem).toBe(offers.length);
      expect(offers, problem).toContain('other-vault');
    }
  });

  test('has a sentence for every code', () => {
    const sentences = [...Object.keys(vault.refusal), ...Object.keys(health.refusal)];
    expect(knownProblems.filter((problem) => !sentences.includes(problem))).toEqual([]);
  });

  test('offers a new vault only where there is none', () => {
    expect(those((problem) => offersOf(problem).includes('new-vault'))).toEqual([
      'vault-away',
      'no-vault-here',
    ]);
  });

  test('offers to take out what still reads only where a file and keys may be there to read with', () => {
    const without = [
      'vault-missing',
      'vault-empty',
      'keys-missing',
      'keys-damaged',
      'vault-away',
      'vault-no-access',
    ];
    expect(without.filter((problem) => offersOf(problem).includes('salvage'))).toEqual([]);
    expect(offersOf('vault-damaged')).toContain('salvage');
    expect(offersOf('statement-changed')).toContain('salvage');
  });

  test('puts a copy back first where the records themselves are damaged or gone, and never where they may be whole', () => {
    for (const problem of ['vault-damaged', 'vault-missing', 'vault-empty', 'keys-missing', 'keys-damaged'])
      expect(offersOf(problem)[0], problem).toBe('restore');
    for (const problem of ['vault-no-access', 'folder-on-network', 'disk-full', 'vault-newer'])
      expect(offersOf(problem), problem).not.toContain('restore');
    // A lost stick: after the ways to the vault itself.
    expect(offersOf('vault-away')).toEqual(['again', 'other-vault', 'restore', 'new-vault']);
  });

  test('is not what a person who mistypes sees', () => {
    for (const about of [
      'wrong-passphrase',
      'too-many-attempts',
      'vault-in-use',
      'user-removed',
      'already-open',
    ])
      expect(recoveryFor(about), about).toBeNull();
  });
});
