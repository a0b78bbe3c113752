import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedUser, seedVault } from '../../build/seed/seed-vault.ts';
import { contract } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { compiled } from '../support/compiled.ts';

const command = join(import.meta.dirname, '..', '..', 'build', 'commands', 'cli.ts');
const home = mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));
const vault = join(home, 'kluis.vertrouwd');
const passphraseFile = join(home, 'passphrase.txt');

beforeAll(async () => {
  await seedVault({
    home,
    clients: 12,
    notes: 30,
    today: day('2026-11-21'),
    seed: 1,
    cost: leastCost,
    tell: () => undefined,
  });
  writeFileSync(passphraseFile, `${seedUser.passphrase}\n`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs the real command. */
const cli = (
  args: readonly string[],
  more: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string } = {},
) => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    ...compiled,
    VERTROUWD_USER: seedUser.label,
    VERTROUWD_PASSPHRASE_FILE: passphraseFile,
    ...more.env,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env,
    input: more.stdin ?? '',
  });
  return { status, stdout, stderr };
};

const replyIn = (stdout: string): Reply<unknown> => {
  expect(stdout.split('\n')).toHaveLength(2);
  return JSON.parse(stdout) as Reply<unknown>;
};

const everyone = JSON.stringify({ words: '', filter: 'all', offset: 0, limit: 3 });

describe('an operation from the terminal', () => {
  test('prints its reply as one line of JSON and ends with 0', () => {
    const { status, stdout } = cli([vault, 'clients.search', everyone]);
    expect(status).toBe(0);
    expect(replyIn(stdout)).toMatchObject({ ok: true, value: { total: 12 } });
  });

  test('takes its input out of a file, from stdin, or has none', () => {
    writeFileSync(join(home, 'input.json'), everyone);
    const given = cli([vault, 'clients.search', everyone]).stdout;
    expect(cli([vault, 'clients.search', `@${join(home, 'input.json')}`]).stdout).toBe(given);
    expect(cli([vault, 'clients.search', '-'], { stdin: everyone }).stdout).toBe(given);
    expect(replyIn(cli([vault, 'organisation.get']).stdout)).toMatchObject({
      ok: true,
      value: { name: 'Buurthuis De Brug' },
    });
  });

  test('ends with 1 and the reason when it is refused', () => {
    const { status, stdout } = cli([vault, 'clients.open', '{"id":"nobody"}']);
    expect(status).toBe(1);
    expect(replyIn(stdout)).toEqual({ ok: false, error: { code: 'invalid', field: 'id' } });
  });

  test('is refused with a wrong passphrase, and on a folder that is no vault', () => {
    writeFileSync(join(home, 'wrong.txt'), 'een heel andere zin dan deze\n');
    const env = { VERTROUWD_PASSPHRASE_FILE: join(home, 'wrong.txt') };
    const wrong = cli([vault, 'clients.counts'], { env });
    expect([wrong.status, replyIn(wrong.stdout)]).toMatchObject([1, { error: { rule: 'wrong-passphrase' } }]);
    const none = cli([join(home, 'niets'), 'clients.counts']);
    expect([none.status, replyIn(none.stdout)]).toMatchObject([1, { error: { rule: 'no-vault-here' } }]);
  });

  test('needs no passphrase outside the vault', () => {
    const { status, stdout } = cli([vault, 'vault.state'], { env: { VERTROUWD_USER: '' } });
    expect(status).toBe(0);
    expect(replyIn(stdout)).toMatchObject({ ok: true, value: { state: 'locked', folder: vault } });
  });

  test('writes a file whole under the name that was given, and leaves nothing else behind', () => {
    const before = readdirSync(home).sort();
    const out = join(home, 'register.csv');
    const { status, stdout } = cli([
      vault,
      'register.export',
      '{"format":"csv","number":null}',
      '--out',
      out,
    ]);
    expect(status).toBe(0);
    expect(replyIn(stdout)).toEqual({ ok: true, value: { savedAs: out } });
    expect(readFileSync(out, 'utf8')).toContain('Bewaartermijn');
    expect(readdirSync(home).sort()).toEqual([...before, 'register.csv'].sort());
    const list = join(home, 'list.json');
    cli([vault, 'clients.search', everyone, '--out', list]);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({ total: 12 });
  });

  test('says that a folder cannot be written instead of losing the value', () => {
    const { status, stdout } = cli([vault, 'clients.counts', '--out', join(home, 'no', 'such', 'file')]);
    expect(status).toBe(1);
    expect(replyIn(stdout)).toMatchObject({ error: { rule: 'folder-not-writable' } });
  });

  test('leaves the vault locked and free for the next one', () => {
    cli([vault, 'clients.counts']);
    expect(existsSync(join(vault, 'vault.db-wal'))).toBe(false);
    expect(cli([vault, 'clients.counts']).status).toBe(0);
  });
});

describe('a command that is not written as it should be', () => {
  test.each([
    ['no operation', [vault]],
    ['an unknown operation', [vault, 'clients.everything']],
    ['input that is no JSON', [vault, 'clients.search', '{words}']],
    ['a file that is not there', [vault, 'clients.search', '@/no/such/file']],
    ['an unknown option', [vault, 'clients.counts', '--force']],
    ['too many parts', [vault, 'clients.counts', '{}', '{}']],
  ])('ends with 2 for %s, and says so beside the output', (_, args) => {
    const { status, stdout, stderr } = cli(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });

  test('ends with 2 when nobody is named who opens the vault', () => {
    const { status, stdout, stderr } = cli([vault, 'clients.counts'], { env: { VERTROUWD_USER: '' } });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('VERTROUWD_USER');
  });

  test('never repeats the input, which may be about a person', () => {
    expect(cli([vault, 'clients.search', '{"words":"Fatiha El Khattabi"']).stderr).not.toContain('Khattabi');
  });
});

describe('the description of the operations', () => {
  test('has every operation of the contract with its kind, roles and schemas', () => {
    const { status, stdout } = cli([vault, 'describe']);
    expect(status).toBe(0);
    const reply = replyIn(stdout) as { readonly value: readonly Readonly<Record<string, unknown>>[] };
    expect(reply.value.map(({ name }) => name)).toEqual(Object.keys(contract));
    for (const { name, kind, may, input, output } of reply.value)
      expect({ name, kind, may, input, output }).toMatchObject({
        kind: expect.stringMatching(/^(?:query|command|task|access)$/) as string,
        input: { type: 'object' },
        output: expect.any(Object) as object,
      });
  });

  test('is of one operation when one is named', () => {
    expect(replyIn(cli([vault, 'describe', 'clients.close']).stdout)).toMatchObject({
      value: {
        name: 'clients.close',
        kind: 'command',
        may: contract['clients.close'].may,
        input: { required: ['id', 'on', 'reason'], additionalProperties: false },
      },
    });
  });
});
