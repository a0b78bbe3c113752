import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { passphrase } from '../support/open-vault.ts';
import { decide, known, receive, rule, today, withClient } from '../support/requests.ts';
import { withUser } from '../support/second-user.ts';
import { approveAndRun } from '../support/purge-evening.ts';

describe('the log of requests', () => {
  test('of a client goes with its own timer, while the file and the view that was pinned stay', async () => {
    const vault = await withClient({ lastContactOn: today });
    const { clientId, call } = vault;
    await call('retention.confirmRule', {
      code: 'DSAR_LOG',
      period: 'P1D' as In<'retention.confirmRule'>['period'],
      reason: 'Besluit.',
    });
    const id = await receive(vault, clientId, { kind: 'add' });
    await call('rights.add', { clientId, noteId: null, requestId: id, on: today, text: 'Ik heet Fatiha.' });
    await known(vault, id);
    await call('rights.decide', { id, ...decide });
    await call('vault.lock', {});
    vault.restart('2026-11-22');
    await vault.unlock();
    const { counts } = await call('purge.dryRun', {});
    expect(counts).toMatchObject([{ ruleCode: 'DSAR_LOG', category: 'request-log', files: 1 }]);
    expect((await approveAndRun({ call })).proof.hits).toBe(0);
    expect(await call('rights.ofClient', { clientId })).toEqual([]);
    expect(await call('rights.additions', { clientId })).toHaveLength(1);
  });
});

describe('who sees requests', () => {
  test('the FG sees numbers, kinds and days, but no name and no text', async () => {
    const vault = await withClient();
    await receive(vault, vault.clientId);
    const list = await vault.call('rights.list', {});
    expect(list[0]?.subjectName).toBe('Fatiha El Khattabi');
    await withUser(vault, 'Femke de Graaf', ['fg']);
    await vault.call('vault.lock', {});
    await vault.call('vault.unlock', { label: 'Femke de Graaf', passphrase });
    const [seen] = await vault.call('rights.list', {});
    expect(seen).toMatchObject({ number: 1, kind: 'access', receivedOn: today, subjectName: '', asked: '' });
    expect(await rule(vault, 'rights.get', { id: seen?.id })).toBe('role-missing');
  });
});

describe('a letter', () => {
  const address = { street: 'Lindengracht', houseNo: '12', postcode: '1015 KB', city: 'Amsterdam' };

  test('goes to an address only when post is safe there', async () => {
    for (const [changes, isHandedOver] of [
      [{ ...address, maySendPost: true }, false],
      [{ ...address, maySendPost: false }, true],
      [{ ...address, maySendPost: true, isAddressSecret: true }, true],
    ] as const) {
      const vault = await withClient(changes);
      const id = await receive(vault, vault.clientId);
      const letter = await vault.call('rights.letterText', { id, letter: 'received', lang: 'nl' });
      expect(letter.isHandedOver).toBe(isHandedOver);
      expect(JSON.stringify(letter).includes('Lindengracht')).toBe(!isHandedOver);
    }
  });

  test('is a .docx with the same words, and a name without a person', async () => {
    const vault = await withClient();
    const id = await receive(vault, vault.clientId);
    await known(vault, id);
    expect(await rule(vault, 'rights.letterText', { id, letter: 'decided', lang: 'nl' })).toBe(
      'letter-not-yet',
    );
    await vault.call('rights.decide', { id, ...decide, outcome: 'partly', grounds: ['third-parties'] });
    const letter = await vault.call('rights.letterText', { id, letter: 'decided', lang: 'nl' });
    const { name, base64 } = await vault.call('rights.letter', { id, letter: 'decided', lang: 'nl' });
    expect(name).toBe('brief-verzoek-1-besluit.docx');
    const parts = unzipSync(Buffer.from(base64, 'base64'));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const block of letter.blocks)
      for (const text of block.kind === 'list' ? block.items : [block.text]) expect(words).toContain(text);
    expect(words).toContain('Postbus 93374, 2509 AJ Den Haag');
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/Fatiha|Fatma/);
  });
});
