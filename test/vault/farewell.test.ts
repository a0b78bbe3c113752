import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';

const withVolunteer = async (): Promise<TestVault & { readonly volunteerId: VolunteerId }> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const { id } = await vault.call('volunteers.add', aVolunteer());
  return { ...vault, volunteerId: id };
};

const end = (volunteerId: VolunteerId, other: Partial<In<'farewell.end'>> = {}): In<'farewell.end'> => ({
  volunteerId,
  on: day('2026-11-20'),
  reason: 'normal',
  hasConflict: false,
  ...other,
});

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('the end of a service behind the door', () => {
  test('is shown before, written, corrected, and taken back', async () => {
    const { call, volunteerId } = await withVolunteer();
    const preview = await call('farewell.preview', {
      volunteerId,
      on: day('2026-11-20'),
      hasConflict: false,
    });
    expect(preview).toMatchObject([{ part: 'file', dueOn: '2028-11-20', isConfirmed: false }]);
    await call('farewell.end', end(volunteerId));
    const left = await call('farewell.ofVolunteer', { volunteerId });
    expect(left).toMatchObject({ endOn: '2026-11-20', reason: 'normal', parts: preview, canResume: true });
    expect(await call('volunteers.list', { filter: 'present' })).toEqual([]);
    await call('farewell.end', end(volunteerId, { on: day('2026-11-19'), hasConflict: true }));
    expect(await call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      endOn: '2026-11-19',
      hasConflict: true,
      reviewOn: '2027-11-19',
      parts: [{ part: 'file', dueOn: '2036-11-19' }],
    });
    await call('farewell.tick', { volunteerId, step: 'deleted', on: day('2026-11-19') });
    await call('farewell.resume', { volunteerId });
    expect(await call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      endOn: null,
      reason: null,
      hasConflict: false,
      steps: [],
      parts: [],
    });
  });

  test('waits for the open clients, and says how many there are', async () => {
    const vault = await withVolunteer();
    const { call, reply } = vault;
    const volunteerId = await readyVolunteer(vault);
    const { id } = await call('clients.add', aClient({ assignedTo: volunteerId }));
    await call('clients.add', aClient({ assignedTo: volunteerId }));
    expect(await reply('farewell.end', end(volunteerId))).toMatchObject({
      error: { rule: 'volunteer-has-clients', detail: { count: 2 } },
    });
    await call('clients.close', { id, on: day('2026-11-21'), reason: 'Klaar.' });
    expect(await call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      openClients: 1,
      endOn: null,
    });
  });

  test('names whom the signed declaration names', async () => {
    const vault = await withVolunteer();
    const volunteerId = await readyVolunteer(vault);
    await vault.call('farewell.end', end(volunteerId));
    expect(await vault.call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      handInTo: 'Fatma Bakker',
      transferTo: 'Fatma Bakker',
      parts: [{ part: 'file' }, { part: 'form', dueOn: '2028-11-20' }],
    });
  });

  test('ticks what was declared on its day, and takes a tick back', async () => {
    const { call, reply, volunteerId } = await withVolunteer();
    const tick = { volunteerId, step: 'returned' as const, on: day('2026-11-18') };
    expect(await reply('farewell.tick', tick)).toMatchObject(refused('not-ended'));
    await call('farewell.end', end(volunteerId));
    await call('farewell.tick', tick);
    const steps = async () => (await call('farewell.ofVolunteer', { volunteerId })).steps;
    expect(await steps()).toMatchObject([{ step: 'returned', doneOn: '2026-11-18' }]);
    await call('farewell.tick', { ...tick, on: null });
    expect(await steps()).toEqual([]);
  });

  test('a look at the conflict gives another year, or the ordinary term', async () => {
    const { call, reply, volunteerId } = await withVolunteer();
    const look = { volunteerId, on: day('2026-11-21'), isStillNeeded: true, reason: 'Er loopt een zaak.' };
    await call('farewell.end', end(volunteerId));
    expect(await reply('farewell.reviewConflict', look)).toMatchObject(refused('no-conflict'));
    await call('farewell.end', end(volunteerId, { reason: 'conflict', hasConflict: true }));
    await call('farewell.reviewConflict', look);
    expect(await call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      reviewOn: '2027-11-21',
      reviews: [{ isStillNeeded: true, reason: 'Er loopt een zaak.' }],
    });
    await call('farewell.reviewConflict', { ...look, isStillNeeded: false, reason: 'Geschikt.' });
    expect(await call('farewell.ofVolunteer', { volunteerId })).toMatchObject({
      hasConflict: false,
      reviewOn: null,
      reviews: [{ reason: 'Geschikt.' }, { reason: 'Er loopt een zaak.' }],
      parts: [{ part: 'file', dueOn: '2028-11-20' }],
    });
  });
});

describe('the letter at leaving', () => {
  test('is written in both languages and made as .docx under a name that says nobody', async () => {
    const { call, reply, volunteerId } = await withVolunteer();
    expect(await reply('farewell.letterText', { volunteerId, lang: 'nl' })).toMatchObject(
      refused('not-ended'),
    );
    await call('farewell.end', end(volunteerId));
    for (const lang of ['nl', 'en'] as const)
      expect((await call('farewell.letterText', { volunteerId, lang })).to[0]).toBe('Anouk de Graaf');
    await call('vault.confirm', { passphrase });
    const { name, base64 } = await call('farewell.letter', { volunteerId, lang: 'nl' });
    expect(name).toBe('brief-bij-vertrek.docx');
    const xml = unzipSync(Buffer.from(base64, 'base64'))['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(xml)).toContain('Uw geheimhouding loopt door');
  });
});
