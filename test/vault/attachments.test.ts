import { createDecipheriv } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { In, Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { aJpeg, aPdf, aPng, aTicket, exifWith, layPaper } from '../support/papers.ts';

const opened: TestVault[] = [];
type WithClient = TestVault & { readonly clientId: ClientId };
const withClient = async (): Promise<WithClient> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('clients.add', aClient());
  return { ...vault, clientId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const paper = {
  ticket: aTicket,
  kind: 'letter' as const,
  on: day('2026-06-01'),
  name: 'Brief van de gemeente',
  restsOn: null,
  isWithoutBsn: false,
  isBsnHidden: false,
};
type Said = Partial<Omit<In<'attachments.add'>, 'clientId'>>;

const add = (vault: WithClient, bytes: Uint8Array, said: Said = {}) => {
  layPaper(vault, bytes);
  return vault.call('attachments.add', { clientId: vault.clientId, ...paper, ...said });
};
const refusal = async (vault: WithClient, bytes: Uint8Array, said: Said = {}): Promise<string> =>
  add(vault, bytes, said).then(
    () => 'kept',
    (error: unknown) => (error as Error).message,
  );

/** Opens what the host got with the key that the window was told. */
const unseal = ({ key, ticket }: Out<'attachments.open'>, sealed: Uint8Array): Buffer => {
  const opening = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), sealed.subarray(0, 12))
    .setAAD(Buffer.from(`vertrouwd attachment v1 ${ticket}`))
    .setAuthTag(sealed.subarray(-16));
  return Buffer.concat([opening.update(sealed.subarray(12, -16)), opening.final()]);
};
const look = async (vault: TestVault, id: AttachmentId): Promise<Buffer> => {
  const told = await vault.call('attachments.open', { id });
  const reply = vault.papers.fetch(told.ticket);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return unseal(told, reply.value);
};

describe('an attachment', () => {
  test('is kept, listed with who added it, and comes back byte for byte', async () => {
    const vault = await withClient();
    const pdf = aPdf(['Beste mevrouw', 'Tot ziens']);
    const { id } = await add(vault, pdf);
    expect(await vault.call('attachments.ofClient', { clientId: vault.clientId })).toEqual([
      {
        id,
        on: '2026-06-01',
        kind: 'letter',
        name: 'Brief van de gemeente',
        type: 'application/pdf',
        bytes: pdf.length,
        restsOn: null,
        losesBasisOn: null,
        addedBy: userLabel,
        addedAt: expect.any(String),
      },
    ]);
    expect((await look(vault, id)).equals(pdf)).toBe(true);
  });

  test('of many parts comes back whole after a restart', async () => {
    const vault = await withClient();
    const big = Buffer.concat([aPdf(), Buffer.alloc(3_200_000, 7)]);
    const { id } = await add(vault, big);
    await vault.call('vault.lock', {});
    vault.restart();
    await vault.unlock();
    expect((await look(vault, id)).equals(big)).toBe(true);
  });

  test('gets another name, day and kind, and keeps its content', async () => {
    const vault = await withClient();
    const { id } = await add(vault, aPdf());
    const said = { kind: 'form', name: 'Beschikking', on: day('2026-05-01'), restsOn: null } as const;
    await vault.call('attachments.change', { ...said, id });
    const [changed] = await vault.call('attachments.ofClient', { clientId: vault.clientId });
    expect(changed).toMatchObject({ name: 'Beschikking', kind: 'form', on: '2026-05-01' });
    expect((await look(vault, id)).equals(aPdf())).toBe(true);
  });

  test('is removed once, and its look is gone with it', async () => {
    const vault = await withClient();
    const { id } = await add(vault, aPdf());
    const told = await vault.call('attachments.open', { id });
    await vault.call('attachments.remove', { id, reason: 'wrong-person' });
    expect(await vault.call('attachments.ofClient', { clientId: vault.clientId })).toEqual([]);
    expect(vault.papers.fetch(told.ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const again = await vault.reply('attachments.remove', { id, reason: 'wrong-person' });
    expect(again).toEqual({ ok: false, error: { code: 'not-found', what: 'attachment' } });
  });

  test('leaves the line of who saw it', async () => {
    const vault = await withClient();
    const { id } = await add(vault, aPdf());
    await look(vault, id);
    const { lines } = await vault.call('audit.ofFile', { clientId: vault.clientId, offset: 0, limit: 50 });
    expect(lines.map(({ operation }) => operation)).toContain('attachments.open');
  });
});

describe('a look at an attachment', () => {
  test('is taken once, not after its minute, not with a made-up ticket, and not when the vault is locked', async () => {
    const vault = await withClient();
    const { id } = await add(vault, aPdf());
    const told = await vault.call('attachments.open', { id });
    expect(vault.papers.fetch('b'.repeat(20)).ok).toBe(false);
    expect(vault.papers.fetch('../../etc/passwd').ok).toBe(false);
    expect(vault.papers.fetch(told.ticket).ok).toBe(true);
    expect(vault.papers.fetch(told.ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const another = await vault.call('attachments.open', { id });
    await vault.call('vault.lock', {});
    expect(vault.papers.fetch(another.ticket)).toEqual({ ok: false, error: { code: 'locked' } });
    await vault.unlock();
    expect(vault.papers.fetch(another.ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('what is refused', () => {
  test('is a file that is empty, of another type, broken, encrypted, or a picture that is too big', async () => {
    const vault = await withClient();
    expect(await refusal(vault, Buffer.from('PK\x03\x04 geen pdf'))).toBe('attachment-type');
    expect(await refusal(vault, Buffer.from('%PDF-1.7\nniets'))).toBe('attachment-unreadable');
    expect(await refusal(vault, aPdf().subarray(0, 60))).toBe('attachment-unreadable');
    expect(await refusal(vault, aPng().subarray(0, 40), { isBsnHidden: true })).toBe('attachment-unreadable');
    expect(await refusal(vault, aJpeg().subarray(0, -2), { isBsnHidden: true })).toBe(
      'attachment-unreadable',
    );
    expect(await refusal(vault, aPng(4, 4).fill(0xff, 16, 20), { isBsnHidden: true })).toBe(
      'attachment-too-many-points',
    );
    expect(await vault.call('attachments.ofClient', { clientId: vault.clientId })).toEqual([]);
  });

  test('is a copy of an identity paper and a VOG, whatever the file is', async () => {
    const vault = await withClient();
    expect(await refusal(vault, aPdf(), { kind: 'identity-paper' })).toBe('attachment-identity-paper');
    expect(await refusal(vault, aPdf(), { kind: 'vog' })).toBe('attachment-vog');
  });

  test('is a BSN in the name, in the words of any page and in a field that was filled in', async () => {
    const vault = await withClient();
    expect(await refusal(vault, aPdf(), { name: 'bsn 123456782' })).toBe('bsn-in-text');
    expect(await refusal(vault, aPdf(['Brief', 'Uw BSN: 123456782']))).toBe('bsn-in-attachment');
    expect(await refusal(vault, aPdf(['Uw BSN:'], ['BSN 123456782']))).toBe('bsn-in-attachment');
    expect(await refusal(vault, aPdf(['Dossier 123456782']))).toBe('maybe-bsn-in-attachment');
    expect(await refusal(vault, aPdf(['Dossier 123456782']), { isWithoutBsn: true })).toBe('kept');
    expect(await refusal(vault, aPdf(['Uw BSN: 123456782']), { isWithoutBsn: true })).toBe(
      'bsn-in-attachment',
    );
  });

  test('is a photo or a scan of which nobody said that the BSN is hidden', async () => {
    const vault = await withClient();
    expect(await refusal(vault, aPng())).toBe('bsn-not-hidden');
    expect(await refusal(vault, aPdf(['Brief', '']))).toBe('bsn-not-hidden');
    expect(await refusal(vault, aPdf(['Brief', '']), { isBsnHidden: true })).toBe('kept');
  });

  test('is a file that was not sent whole, and one that was used already', async () => {
    const vault = await withClient();
    const pdf = aPdf();
    vault.papers.bring({ ticket: aTicket, at: 0, total: pdf.length, bytes: pdf.subarray(0, 100) });
    expect(
      vault.papers.bring({ ticket: aTicket, at: 90, total: pdf.length, bytes: pdf.subarray(90) }),
    ).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'attachment-gone' },
    });
    const given = { clientId: vault.clientId, ...paper };
    const gone = { ok: false, error: { code: 'refused', rule: 'attachment-gone' } };
    expect(await vault.reply('attachments.add', given)).toEqual(gone);
    await add(vault, pdf);
    expect(await vault.reply('attachments.add', given)).toEqual(gone);
  });

  test('is more than 25 MB, before there is room for it', async () => {
    const vault = await withClient();
    const total = 25 * 1024 * 1024 + 1;
    expect(vault.papers.bring({ ticket: aTicket, at: 0, total, bytes: new Uint8Array(10) })).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'attachment-too-large' },
    });
  });

  test('is a day that is still to come, and a consent that was not given', async () => {
    const vault = await withClient();
    expect(await refusal(vault, aPdf(), { on: day('2026-11-22') })).toBe('in-future');
    expect(await refusal(vault, aPdf(), { restsOn: 'photo-video-social' })).toBe('basis-not-given');
  });
});

test('a photo is kept without place and time, and with how the camera was held', async () => {
  const vault = await withClient();
  const jpeg = aJpeg([exifWith(6, 'Westerstraat 1')], { behind: 'Westerstraat 2' });
  const { id } = await add(vault, jpeg, { kind: 'photo', isBsnHidden: true });
  const kept = await look(vault, id);
  expect(kept.toString('latin1')).not.toContain('Westerstraat');
  expect(kept.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
  const png = aPng(4, 4, [['tEXt', 'Comment\0Westerstraat 3']]);
  const { id: second } = await add(vault, png, { kind: 'photo', isBsnHidden: true });
  expect((await look(vault, second)).equals(aPng(4, 4))).toBe(true);
});
