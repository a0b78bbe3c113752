import { describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aReview } from '../support/a-review.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { aVault, decide, known, receiveOf, restrictedVolunteer, rule, today } from '../support/requests.ts';
import { approveAndRun } from '../support/purge-evening.ts';

const withVolunteer = async () => {
  const vault = await aVault();
  const { id: volunteerId } = await vault.call(
    'volunteers.add',
    aVolunteer({ street: 'Hogevecht', houseNo: '12', postcode: '1102 HJ', city: 'Amsterdam' }),
  );
  return { ...vault, volunteerId };
};

const endService = ({ call, volunteerId }: Awaited<ReturnType<typeof withVolunteer>>) =>
  call('farewell.end', { volunteerId, on: today, reason: 'normal', hasConflict: false });

describe('a request of somebody who works here', () => {
  test('is hers alone, stands in her file, and its letter goes to her address and names the court', async () => {
    const vault = await withVolunteer();
    const { call, volunteerId } = vault;
    const given: In<'rights.receive'> = {
      subject: { volunteerId },
      kind: 'access',
      receivedOn: today,
      askedBy: 'representative',
      representativeId: null,
      asked: 'Wat weet u?',
    };
    expect(await rule(vault, 'rights.receive', given)).toBe('may-not-ask');
    const id = await receiveOf(vault, volunteerId);
    await known(vault, id);
    await call('rights.decide', { id, ...decide, outcome: 'partly', grounds: ['third-parties'] });
    expect(await call('rights.get', { id })).toMatchObject({
      subject: { volunteerId },
      subjectName: 'Anouk de Graaf',
      dueOn: '2026-12-21',
      asked: 'Wat weet u van mij?',
      outcome: 'partly',
    });
    expect(await call('rights.ofVolunteer', { volunteerId })).toMatchObject([{ id, asked: '' }]);
    const letter = await call('rights.letterText', { id, letter: 'decided', lang: 'nl' });
    expect(letter.to).toEqual(['Anouk de Graaf', 'Hogevecht 12', '1102 HJ Amsterdam']);
    expect(JSON.stringify(letter.blocks)).toMatch(/rechtbank.*binnen zes weken/);
  });

  test('erases when she stopped: the file goes at once, what she asked has its own term', async () => {
    const vault = await withVolunteer();
    const { call, volunteerId } = vault;
    await call('retention.confirmRule', {
      code: 'DSAR_LOG',
      period: 'P5Y' as In<'retention.confirmRule'>['period'],
      reason: 'Besluit.',
    });
    const id = await receiveOf(vault, volunteerId, { kind: 'erase' });
    await known(vault, id);
    const erase = { id, ...decide, effect: 'erase' };
    expect((await call('rights.erasureEffect', { id })).worksHere).toBe(true);
    expect(await rule(vault, 'rights.decide', erase)).toBe('works-here-still');
    await endService(vault);
    expect(await call('rights.erasureEffect', { id })).toMatchObject({
      fileUntilOn: null,
      outcome: 'granted',
      stays: [{ category: 'request-log', untilOn: '2031-11-21' }],
    });
    await call('rights.decide', { ...decide, id, effect: 'erase' });
    expect((await call('rights.get', { id })).awaitsPurge).toBe(true);
    expect((await approveAndRun({ call })).proof.hits).toBe(0);
    expect(await call('volunteers.open', { id: volunteerId })).toMatchObject({ isStub: true, street: '' });
    expect(await call('rights.get', { id })).toMatchObject({ awaitsPurge: false, decision: decide.decision });
  });
});

describe('a restriction of the file of somebody who works here', () => {
  test('stops what writes in it, until she was told that it is lifted', async () => {
    const vault = await withVolunteer();
    const { call } = vault;
    const volunteerId = await restrictedVolunteer(vault);
    const change = { ...aVolunteer({ familyName: 'Stilstra', city: 'Diemen' }), id: volunteerId };
    expect(await rule(vault, 'volunteers.change', change)).toBe('file-restricted');
    expect(await rule(vault, 'peerReview.record', aReview(volunteerId))).toBe('file-restricted');
    expect(await call('volunteers.open', { id: volunteerId })).toMatchObject({
      restrictedOn: today,
      city: '',
    });
    const lift = { volunteerId, reason: 'Het is uitgezocht.', toldOn: today };
    expect(await rule(vault, 'rights.liftVolunteerRestriction', { ...lift, toldOn: day('2026-11-22') })).toBe(
      'in-future',
    );
    await call('rights.liftVolunteerRestriction', lift);
    expect(await rule(vault, 'rights.liftVolunteerRestriction', lift)).toBe('not-restricted');
    expect(await rule(vault, 'volunteers.change', change)).toBeNull();
    const [request] = await call('rights.ofVolunteer', { volunteerId });
    expect(await call('rights.get', { id: request?.id ?? (volunteerId as never) })).toMatchObject({
      liftReason: 'Het is uitgezocht.',
      isRestricted: false,
    });
  });
});
