import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { withoutRecovery } from '../../vault/keys/keys-file.ts';
import { readKeys, writeKeys } from '../../vault/keys/keys-store.ts';
import { anyLine } from '../support/any-line.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';

const next = 'een nieuwe stoel met kaas erop';
const aNote = { on: day('2026-11-20'), kind: 'visit', text: 'Koffie gedronken.', isNotBsn: false } as const;

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const draft = async (vault: TestVault, kind: 'one' | 'two-of-three' = 'two-of-three') =>
  (await vault.call('recovery.draft', { kind })).codes;

/** Three codes in the place of the first run's one. */
const withThree = async () => {
  const vault = await aVault();
  const codes = await draft(vault);
  await vault.call('recovery.adopt', { present: [vault.recoveryCode], typedBack: codes });
  const [a = '', b = '', c = ''] = codes;
  return { vault, codes, a, b, c };
};

const rule = async (vault: TestVault, name: string, input: unknown): Promise<string> => {
  const reply = await vault.reply(name, input);
  return reply.ok
    ? 'nothing was refused'
    : reply.error.code === 'refused'
      ? reply.error.rule
      : reply.error.code;
};

const recover = (vault: TestVault, codes: readonly string[], word = next): Promise<string> =>
  rule(vault, 'vault.recover', { codes, label: userLabel, passphrase: word });

describe('three codes for three board members', () => {
  test('take the place of the one, and any two give a lost passphrase back with the files', async () => {
    const { vault, a, c } = await withThree();
    const { id } = await vault.call('clients.add', aClient());
    await vault.call('notes.write', { clientId: id, ...aNote });
    expect(await vault.call('recovery.state', {})).toMatchObject({
      kind: 'two-of-three',
      codeNumber: 2,
      madeOn: '2026-11-21',
      drilledOn: null,
      drillOn: '2027-11-21',
      isDrillDue: false,
      lostOn: null,
      unsealedCircles: 0,
    });
    await vault.call('vault.lock', {});
    expect(await recover(vault, [vault.recoveryCode])).toBe('recovery-code-replaced');
    expect(await recover(vault, [a])).toBe('recovery-share-missing');
    expect(await recover(vault, [c, a])).toBe('nothing was refused');
    expect(await vault.call('notes.list', { clientId: id })).toMatchObject([{ text: aNote.text }]);
    await vault.call('vault.lock', {});
    expect(await rule(vault, 'vault.unlock', { label: userLabel, passphrase })).toBe('wrong-passphrase');
  });

  test('are not taken before each was typed back once and the present code was given', async () => {
    const vault = await aVault();
    const before = readFileSync(join(vault.folder, 'keys.json'), 'utf8');
    expect(await rule(vault, 'recovery.adopt', { present: [], typedBack: ['x'] })).toBe('no-codes-drafted');
    const other = await draft(vault);
    const [a = '', b = '', c = ''] = await draft(vault);
    const present = [vault.recoveryCode];
    const adopt = (given: readonly string[], typedBack: readonly string[]) =>
      rule(vault, 'recovery.adopt', { present: given, typedBack });
    for (const typed of [[a, b], [a, b, b], [...other], [a, b, vault.recoveryCode]])
      expect(await adopt(present, typed)).toBe('recovery-codes-not-typed-back');
    expect(await adopt(present, [a, b, c.slice(1)])).toBe('recovery-code-mistyped');
    expect(await adopt([a, b], [a, b, c])).toBe('recovery-code-replaced');
    expect(
      await adopt(
        present.map((text) => text.slice(1)),
        [a, b, c],
      ),
    ).toBe('recovery-code-mistyped');
    expect(readFileSync(join(vault.folder, 'keys.json'), 'utf8')).toBe(before);
    expect(await adopt(present, [c.toLowerCase(), ` ${b} `, a.replaceAll('-', '')])).toBe(
      'nothing was refused',
    );
    expect(existsSync(join(vault.folder, 'keys.json.previous'))).toBe(false);
  });

  test('make room for one code again, and the same draft is not taken twice', async () => {
    const { vault, a, b, codes } = await withThree();
    const [one = ''] = await draft(vault, 'one');
    expect(await rule(vault, 'recovery.adopt', { present: [a], typedBack: [one] })).toBe(
      'recovery-share-missing',
    );
    expect(await rule(vault, 'recovery.adopt', { present: [a, b], typedBack: [one] })).toBe(
      'nothing was refused',
    );
    expect(await rule(vault, 'recovery.adopt', { present: [one], typedBack: [one] })).toBe(
      'no-codes-drafted',
    );
    await vault.call('vault.lock', {});
    expect(await recover(vault, codes.slice(0, 2))).toBe('recovery-code-replaced');
    expect(await recover(vault, [one])).toBe('nothing was refused');
  });

  test('are forgotten when the vault locks before they are typed back', async () => {
    const vault = await aVault();
    const codes = await draft(vault);
    await vault.call('vault.lock', {});
    await vault.unlock();
    expect(await rule(vault, 'recovery.adopt', { present: [vault.recoveryCode], typedBack: codes })).toBe(
      'no-codes-drafted',
    );
  });
});

describe('codes that are lost', () => {
  test('get new recovery keys behind new codes, which everybody is told and the old codes do not survive', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    const codes = await draft(vault);
    await vault.call('recovery.adopt', { present: [], typedBack: codes });
    expect(await vault.call('recovery.state', {})).toMatchObject({
      kind: 'two-of-three',
      lostOn: '2026-11-21',
      unsealedCircles: 0,
    });
    const { lines } = await vault.call('audit.list', { ...anyLine, offset: 0, limit: 1 });
    expect(lines[0]).toMatchObject({ operation: 'recovery.adopt', object: 'lost' });
    await vault.call('vault.lock', {});
    expect(await recover(vault, [vault.recoveryCode])).toBe('recovery-code-replaced');
    expect(await recover(vault, codes.slice(1))).toBe('nothing was refused');
    expect((await vault.call('clients.open', { id })).id).toBe(id);
  });

  test('that were being replaced when the power went leave the codes that the statements know', async () => {
    const vault = await aVault();
    const keysPath = join(vault.folder, 'keys.json');
    const before = readFileSync(keysPath);
    const codes = await draft(vault);
    await vault.call('recovery.adopt', { present: [], typedBack: codes });
    const after = readFileSync(keysPath);
    await vault.call('vault.lock', {});
    // As if the slots were written and the commit never was.
    writeFileSync(keysPath, before);
    writeFileSync(`${keysPath}.previous`, after);
    await vault.unlock();
    expect(readFileSync(keysPath).equals(after)).toBe(true);
    await vault.call('vault.lock', {});
    expect(await recover(vault, codes.slice(0, 2))).toBe('nothing was refused');
  });
});

describe('a vault without a recovery slot', () => {
  test('says so, cannot be drilled, and gets codes again', async () => {
    const vault = await aVault();
    writeKeys(vault.folder, withoutRecovery(readKeys(vault.folder)));
    for (const name of ['recovery.state', 'recovery.drill'])
      expect(await rule(vault, name, name === 'recovery.drill' ? { codes: [vault.recoveryCode] } : {})).toBe(
        'recovery-code-missing',
      );
    const codes = await draft(vault);
    expect(await rule(vault, 'recovery.adopt', { present: [vault.recoveryCode], typedBack: codes })).toBe(
      'recovery-code-missing',
    );
    await vault.call('recovery.adopt', { present: [], typedBack: codes });
    await vault.call('vault.lock', {});
    expect(await recover(vault, codes.slice(0, 2))).toBe('nothing was refused');
  });
});

describe('the yearly drill', () => {
  test('opens with the codes, closes again and moves the next one a year on', async () => {
    const { vault, a, b } = await withThree();
    await vault.call('vault.lock', {});
    vault.restart('2027-11-21');
    await vault.unlock();
    expect((await vault.call('recovery.state', {})).isDrillDue).toBe(true);
    expect(await rule(vault, 'recovery.drill', { codes: [a] })).toBe('recovery-share-missing');
    expect((await vault.call('recovery.state', {})).isDrillDue).toBe(true);
    await vault.call('recovery.drill', { codes: [b, a] });
    expect(await vault.call('recovery.state', {})).toMatchObject({
      drilledOn: '2027-11-21',
      drillOn: '2028-11-21',
      isDrillDue: false,
    });
  });
});

describe('another passphrase', () => {
  test('wraps the same keys again, and the one before opens nothing that lies in the folder', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    const before = JSON.parse(readFileSync(join(vault.folder, 'keys.json'), 'utf8'));
    await vault.call('vault.changePassphrase', { passphrase, next });
    const after = JSON.parse(readFileSync(join(vault.folder, 'keys.json'), 'utf8'));
    expect(after.slots[1]).toEqual(before.slots[1]);
    expect(after.slots[0].publicBox).toBe(before.slots[0].publicBox);
    expect(existsSync(join(vault.folder, 'keys.json.previous'))).toBe(false);
    await vault.call('vault.lock', {});
    expect(await rule(vault, 'vault.unlock', { label: userLabel, passphrase: next })).toBe(
      'nothing was refused',
    );
    expect((await vault.call('clients.open', { id })).id).toBe(id);
    await vault.call('vault.lock', {});
    expect(await rule(vault, 'vault.unlock', { label: userLabel, passphrase })).toBe('wrong-passphrase');
  });

  test('is judged, and needs the present one, of which a wrong try counts', async () => {
    const vault = await aVault();
    const change = (input: object) => rule(vault, 'vault.changePassphrase', { passphrase, next, ...input });
    expect(await change({ next: 'kort' })).toBe('passphrase-too-short');
    expect(await change({ next: 'Buurthuis De Brug 2026!' })).toBe('passphrase-too-personal');
    expect(await change({ next: 'welkom welkom welkom 2026' })).toBe('passphrase-too-common');
    expect(await change({ passphrase: next })).toBe('wrong-passphrase');
    expect(await change({})).toBe('too-many-attempts');
    await vault.call('vault.lock', {});
    vault.restart('2026-11-22');
    await vault.unlock();
  });
});
