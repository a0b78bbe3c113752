import { createDecipheriv } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { In, Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ApplicantId, PaperId, VolunteerId } from '../../core/kernel/ids.ts';
import { readContent, paperShelf } from '../../db/sealed-content.ts';
import { paperOwner } from '../../db/repositories/papers.ts';
import { value } from '../../db/sql.ts';
import { movePapers } from '../../vault/papers/move-papers.ts';
import { aPaper } from '../support/a-training.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { anApplicant } from '../support/an-applicant.ts';
import { anyLine } from '../support/any-line.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { aJpeg, aPdf, aPng, aTicket, exifWith, layPaper } from '../support/papers.ts';
import { withUser } from '../support/second-user.ts';

const opened: TestVault[] = [];
type WithVolunteer = TestVault & { readonly volunteerId: VolunteerId };
const withVolunteer = async (): Promise<WithVolunteer> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('volunteers.add', aVolunteer());
  return { ...vault, volunteerId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

type Said = Partial<In<'papers.add'>>;
const add = (vault: WithVolunteer, bytes: Uint8Array, said: Said = {}) => {
  layPaper(vault, bytes);
  return vault.call('papers.add', {
    ...aPaper(vault.volunteerId),
    ticket: aTicket,
    isBsnHidden: false,
    ...said,
  });
};
const refusal = async (vault: WithVolunteer, bytes: Uint8Array, said: Said = {}): Promise<string> =>
  add(vault, bytes, said).then(
    () => 'kept',
    (error: unknown) => (error as Error).message,
  );
const listed = (vault: WithVolunteer) =>
  vault.call('papers.of', { owner: { volunteerId: vault.volunteerId } });

/** Opens what the host got with the key that the window was told. */
const unseal = ({ key, ticket }: Out<'papers.open'>, sealed: Uint8Array): Buffer => {
  const opening = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), sealed.subarray(0, 12))
    .setAAD(Buffer.from(`vertrouwd attachment v1 ${ticket}`))
    .setAuthTag(sealed.subarray(-16));
  return Buffer.concat([opening.update(sealed.subarray(12, -16)), opening.final()]);
};
const look = async (vault: TestVault, id: PaperId): Promise<Buffer> => {
  const told = await vault.call('papers.open', { id });
  const reply = vault.papers.fetch(told.ticket);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return unseal(told, reply.value);
};

describe('a paper of a volunteer', () => {
  test('is kept, listed with who added it, and comes back byte for byte after a restart', async () => {
    const vault = await withVolunteer();
    const big = Buffer.concat([aPdf(['Bewijs van deelname']), Buffer.alloc(2_200_000, 7)]);
    const { id } = await add(vault, big);
    expect(await listed(vault)).toEqual([
      {
        id,
        on: '2025-03-17',
        kind: 'certificate',
        name: 'Certificaat',
        type: 'application/pdf',
        bytes: big.length,
        consentWithdrawnOn: null,
        addedBy: userLabel,
        addedAt: expect.any(String),
      },
    ]);
    await vault.call('vault.lock', {});
    vault.restart();
    await vault.unlock();
    expect((await look(vault, id)).equals(big)).toBe(true);
    const { lines } = await vault.call('audit.list', { ...anyLine, offset: 0, limit: 5 });
    expect(lines).toContainEqual(
      expect.objectContaining({ operation: 'papers.open', object: vault.volunteerId }),
    );
  });

  test('gets another name, day and kind, keeps its content, and is removed once', async () => {
    const vault = await withVolunteer();
    const { id } = await add(vault, aPdf());
    await vault.call('papers.change', { id, kind: 'letter', name: 'Aanbeveling', on: day('2025-03-01') });
    expect(await listed(vault)).toMatchObject([{ kind: 'letter', name: 'Aanbeveling', on: '2025-03-01' }]);
    expect((await look(vault, id)).equals(aPdf())).toBe(true);
    const told = await vault.call('papers.open', { id });
    await vault.call('papers.remove', { id, reason: 'incorrect' });
    expect(await listed(vault)).toEqual([]);
    expect(vault.papers.fetch(told.ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await vault.reply('papers.remove', { id, reason: 'incorrect' })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'paper' },
    });
  });

  test('is not there for a volunteer who is not, nor for an applicant under the name of a volunteer', async () => {
    const vault = await withVolunteer();
    const { id } = await vault.call('applicants.add', anApplicant());
    const nobody = { ok: false, error: { code: 'not-found', what: 'volunteer' } };
    for (const volunteerId of ['b'.repeat(20), id] as unknown as readonly VolunteerId[]) {
      layPaper(vault, aPdf());
      expect(await vault.reply('papers.of', { owner: { volunteerId } })).toEqual(nobody);
      expect(await vault.reply('papers.add', aPaper(volunteerId))).toEqual(nobody);
    }
  });

  test('does not open for somebody outside the circle, not even when her role were changed', async () => {
    const vault = await withVolunteer();
    const { id } = await add(vault, aPdf());
    const label = 'Zoë Mulder';
    await withUser(vault, label, ['worker']);
    await vault.call('vault.lock', {});
    const { serve } = await openAs(vault, { roles: ['manager'] }, undefined, undefined, label);
    const unreadable = { ok: false, error: { code: 'refused', rule: 'staff-not-readable' } };
    expect(await serve('papers.of', { owner: { volunteerId: vault.volunteerId } })).toEqual(unreadable);
    expect(await serve('papers.open', { id })).toEqual(unreadable);
  });
});

describe('what is refused', () => {
  test('is what is refused of a paper of a client, by the same sentences', async () => {
    const vault = await withVolunteer();
    const scan = { isBsnHidden: true };
    expect(await refusal(vault, Buffer.from('PK\x03\x04 geen pdf'))).toBe('attachment-type');
    expect(await refusal(vault, aPdf().subarray(0, 60))).toBe('attachment-unreadable');
    expect(await refusal(vault, aPng(4, 4).fill(0xff, 16, 20), scan)).toBe('attachment-too-many-points');
    expect(await refusal(vault, aPdf(), { kind: 'identity-paper' })).toBe('attachment-identity-paper');
    expect(await refusal(vault, aPdf(), { kind: 'vog' })).toBe('attachment-vog');
    expect(await refusal(vault, aPdf(), { name: 'bsn 123456782' })).toBe('bsn-in-text');
    expect(await refusal(vault, aPdf(['Uw BSN: 123456782']))).toBe('bsn-in-attachment');
    expect(await refusal(vault, aPdf(['Dossier 123456782']))).toBe('maybe-bsn-in-attachment');
    expect(await refusal(vault, aPng())).toBe('bsn-not-hidden');
    expect(await refusal(vault, aPdf(), { on: day('2026-11-22') })).toBe('in-future');
    expect(await listed(vault)).toEqual([]);
  });

  test('is a file that was sent for one paper and asked for twice', async () => {
    const vault = await withVolunteer();
    await add(vault, aPdf());
    expect(await vault.reply('papers.add', aPaper(vault.volunteerId))).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'attachment-gone' },
    });
  });
});

describe('a photo', () => {
  test('is kept without place and time, and its consent is withdrawn once', async () => {
    const vault = await withVolunteer();
    const photo = { kind: 'photo', isBsnHidden: true, on: day('2026-06-01') } as const;
    const { id } = await add(vault, aJpeg([exifWith(6, 'Westerstraat 1')]), photo);
    expect((await look(vault, id)).toString('latin1')).not.toContain('Westerstraat');
    const withdraw = (on: string) => vault.reply('papers.withdrawPhotoConsent', { id, on: day(on) });
    expect(await withdraw('2026-11-22')).toMatchObject({ error: { rule: 'in-future' } });
    expect(await withdraw('2026-11-20')).toEqual({ ok: true, value: {} });
    expect(await withdraw('2026-11-21')).toMatchObject({ error: { rule: 'photo-already-withdrawn' } });
    expect(await listed(vault)).toMatchObject([{ consentWithdrawnOn: '2026-11-20' }]);
  });

  test('is what consent is withdrawn for: no other paper', async () => {
    const vault = await withVolunteer();
    const { id } = await add(vault, aPdf());
    expect(await vault.reply('papers.withdrawPhotoConsent', { id, on: day('2026-11-20') })).toMatchObject({
      error: { rule: 'not-a-photo' },
    });
  });
});

test('a paper of an applicant who is hired moves with its content, and what is not named stays', async () => {
  const vault = await withVolunteer();
  const { id: applicantId } = await vault.call('applicants.add', anApplicant());
  const owner: { readonly applicantId: ApplicantId } = { applicantId };
  const { id: moved } = await add(vault, aPdf(['Mijn diploma']), { owner });
  const { id: left } = await add(vault, aPdf(['Mijn brief']), { owner, kind: 'letter' });
  await vault.call('vault.lock', {});
  const { session } = await openAs(vault, {});
  session.write(null, (context) => {
    movePapers(context, [moved], applicantId, vault.volunteerId);
    const { db, files } = context;
    const { name, content } = readContent(db, paperShelf, files.ofStaff(vault.volunteerId), moved);
    expect([name, Buffer.from(content).equals(aPdf(['Mijn diploma']))]).toEqual(['Certificaat', true]);
    expect(() => readContent(db, paperShelf, files.ofStaff(applicantId), moved)).toThrow();
    expect(paperOwner(db, left)).toEqual(owner);
    expect(() => movePapers(context, [moved], applicantId, vault.volunteerId)).toThrow('No such paper');
  });
  session.close();
});

test('nothing of a paper is left in its tables after it was removed', async () => {
  const vault = await withVolunteer();
  const { id } = await add(vault, aPdf());
  await vault.call('papers.remove', { id, reason: 'wrong-person' });
  await vault.call('vault.lock', {});
  const { session } = await openAs(vault, {});
  for (const table of ['paper', 'paper_part'])
    expect(value(session.reading().db, `SELECT count(*) FROM ${table}`)).toBe(0);
  session.close();
});
