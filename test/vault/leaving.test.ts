import { describe, expect, onTestFinished, test } from 'vitest';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { anyLine } from '../support/any-line.ts';
import { openTestVault, passphrase } from '../support/open-vault.ts';

const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const refused = (rule: string): { readonly ok: false; readonly error: Refusal['error'] } => ({
  ok: false,
  error: { code: 'refused', rule },
});
const paper = { kind: 'certificate', count: 12, as: 'paper' } as const;

describe('what leaves the vault', () => {
  test('asks the passphrase just before, each time', async () => {
    const vault = await aVault();
    expect(await vault.reply('exports.leave', paper)).toEqual(refused('confirm-passphrase'));
    expect(await vault.reply('register.export', { format: 'csv', number: null })).toEqual(
      refused('confirm-passphrase'),
    );
    expect(await vault.reply('vault.confirm', { passphrase })).toMatchObject({ ok: true });
    expect(await vault.reply('exports.leave', paper)).toMatchObject({ ok: true });
    expect(await vault.reply('exports.leave', paper)).toEqual(refused('confirm-passphrase'));
  });

  test('leaves a line that says what, how many and as what, and nothing of what it holds', async () => {
    const vault = await aVault();
    await vault.call('exports.leave', paper);
    await vault.call('register.export', { format: 'xlsx', number: null });
    const { lines } = await vault.call('audit.list', { ...anyLine, offset: 0, limit: 2 });
    expect(lines.map(({ operation, object }) => [operation, object])).toEqual([
      ['register.export', 'register/2/file'],
      ['exports.leave', 'certificate/12/paper'],
    ]);
  });

  test('does not leave after a wrong passphrase, which counts as an attempt', async () => {
    const vault = await aVault();
    expect(await vault.reply('vault.confirm', { passphrase: 'niet deze wachtzin hier' })).toEqual(
      refused('wrong-passphrase'),
    );
    expect(await vault.reply('vault.confirm', { passphrase })).toMatchObject({
      error: { rule: 'too-many-attempts' },
    });
    expect(await vault.reply('exports.leave', paper)).toEqual(refused('confirm-passphrase'));
  });

  test('is not asked of anybody while the vault is locked', async () => {
    const vault = await aVault();
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.confirm', { passphrase })).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
  });
});
