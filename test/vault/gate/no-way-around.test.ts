import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { type ClientId, UserId, type VolunteerId } from '../../../core/kernel/ids.ts';
import { period } from '../../../core/kernel/period.ts';
import { aClient } from '../../support/a-client.ts';
import { anOverride } from '../../support/a-gate.ts';
import { aVolunteer } from '../../support/a-volunteer.ts';
import { refusal } from '../../support/imported-vault.ts';
import { openTestVault, type TestVault } from '../../support/open-vault.ts';
import { add, aPerson } from '../../support/people.ts';
import { readyVolunteer, signDeclaration, tieFounder, train } from '../../support/ready-volunteer.ts';
import { withUser } from '../../support/second-user.ts';

let vault: TestVault;
let files = 0;
const discussed = { reason: 'Kent de familie.', discussedOn: day('2026-11-20') };

beforeAll(async () => {
  vault = await openTestVault();
}, 60_000);
afterAll(() => vault.close());

/** Everybody whom the gate stops, and with which word. */
const stopped: readonly (readonly [string, () => Promise<VolunteerId>])[] = [
  [
    'gate-basic-training',
    async () => {
      const { id } = await vault.call('volunteers.add', aVolunteer({ type: 'indirect' }));
      await signDeclaration(vault, id, day('2026-01-05'));
      return id;
    },
  ],
  [
    'gate-declaration',
    async () => {
      const { id } = await vault.call('volunteers.add', aVolunteer({ type: 'indirect' }));
      await train(vault, id);
      return id;
    },
  ],
  [
    'gate-declaration',
    async () => {
      const id = await readyVolunteer(vault);
      const { forms } = await vault.call('forms.ofVolunteer', { volunteerId: id });
      await vault.call('forms.withdraw', { id: forms[0]?.id ?? ('' as never), on: day('2026-11-20') });
      return id;
    },
  ],
  ['gate-peer-review', () => readyVolunteer(vault, { type: 'direct' })],
  ['gate-not-in-service', () => readyVolunteer(vault).then(endService)],
];

/** Ends the service of somebody, yesterday. */
const endService = async (volunteerId: VolunteerId): Promise<VolunteerId> => {
  await vault.call('farewell.end', {
    volunteerId,
    on: day('2026-11-20'),
    reason: 'normal',
    hasConflict: false,
  });
  return volunteerId;
};

const aFile = async (familyName: string, assignedTo: VolunteerId | null = null): Promise<ClientId> =>
  (await vault.call('clients.add', aClient({ familyName, assignedTo }))).id;

/** Every way to a client or an account; `who` is told to each of them, and what it says is given back. */
const ways: Readonly<Record<string, (who: VolunteerId) => Promise<unknown>>> = {
  'clients.add': (who) => refusal(vault.reply('clients.add', aClient({ assignedTo: who }))),
  'clients.change': async (who) => {
    const id = await aFile('Aalders');
    return refusal(vault.reply('clients.change', { ...aClient({ assignedTo: who }), id }));
  },
  'clients.previewBulk': (who) =>
    refusal(
      vault.reply('clients.previewBulk', {
        find: { words: '', filter: 'all' },
        change: { kind: 'assign', assignedTo: who },
        show: 'changes',
        offset: 0,
        limit: 10,
      }),
    ),
  'clients.bulk': (who) =>
    refusal(
      vault.reply('clients.bulk', {
        find: { words: '', filter: 'all' },
        change: { kind: 'assign', assignedTo: who },
        digest: 'a'.repeat(32),
      }),
    ),
  'users.add': (who) =>
    refusal(
      vault.reply('users.add', {
        ...aPerson(`Nieuw ${(files += 1)}`, ['worker']),
        volunteerId: who,
        declarationOn: null,
      }),
    ),
  'users.tie': async (who) => {
    const { id } = await vault.call('users.add', aPerson(`Bestuur ${(files += 1)}`, ['board']));
    await vault.call('users.tie', { id, volunteerId: who });
    return refusal(vault.reply('users.changeRoles', { id, roles: ['worker'], acceptsFgCombination: false }));
  },
};

describe.each(stopped)('%s stops', (rule, make) => {
  test.each(Object.keys(ways))('%s', async (way) => {
    const who = await make();
    expect(await ways[way]?.(who)).toBe(rule);
    expect((await vault.call('gate.assignable', {})).find(({ id }) => id === who)).toMatchObject({
      colour: 'red',
    });
  });
});

describe('who was ready and is no longer', () => {
  /** Somebody who gets a file and an account, and then loses what she needs. */
  const lapsed = async () => {
    const name = `Joke ${(files += 1)}`;
    const { id: userId } = await add(vault, aPerson(name, ['worker']));
    const row = (await vault.call('users.list', {})).find(({ id }) => id === userId);
    const who = row?.volunteerId as VolunteerId;
    const clientId = await aFile('Bos', who);
    const { forms } = await vault.call('forms.ofVolunteer', { volunteerId: who });
    await vault.call('forms.withdraw', { id: forms[0]?.id ?? ('' as never), on: day('2026-11-20') });
    return { who, userId, clientId };
  };

  test('keeps the file that she has, and gets none back: not by a restored field', async () => {
    const { who, clientId } = await lapsed();
    const kept = aClient({ familyName: 'Bos', assignedTo: who });
    await vault.call('clients.change', { ...kept, city: 'Weesp', id: clientId });
    await vault.call('clients.change', { ...kept, city: 'Weesp', assignedTo: null, id: clientId });
    const { changes } = await vault.call('history.ofClient', { clientId, offset: 0, limit: 10 });
    const change = changes.find(({ field }) => field === 'assignedTo');
    expect(await refusal(vault.reply('history.restore', { clientId, id: change?.id ?? '' }))).toBe(
      'gate-declaration',
    );
  });

  test('gets none by a merge, nor by taking one apart', async () => {
    const { who, clientId } = await lapsed();
    const oneId = await aFile('Bos');
    const two = { oneId, otherId: clientId };
    expect(await refusal(vault.reply('duplicates.merge', { ...two, take: ['assignedTo'], join: [] }))).toBe(
      'gate-declaration',
    );
    const merged = await vault.call('duplicates.merge', { ...two, take: [], join: [] });
    await vault.call('duplicates.undo', { id: merged.id });
    expect((await vault.call('clients.open', { id: clientId })).assignedTo).toBeNull();
    const { changes } = await vault.call('history.ofClient', { clientId, offset: 0, limit: 10 });
    expect(changes[0]).toMatchObject({ field: 'assignedTo', to: null });
    expect(who).toBeDefined();
  });

  test('gets no new start code, no wider role and no shielded file', async () => {
    const { userId } = await lapsed();
    const clientId = await aFile('Vos');
    const me = await vault.call('vault.me', {});
    expect(await refusal(vault.reply('users.invite', { id: userId }))).toBe('gate-declaration');
    expect(
      await refusal(
        vault.reply('users.changeRoles', {
          id: userId,
          roles: ['worker', 'confidant'],
          acceptsFgCombination: false,
        }),
      ),
    ).toBe('gate-declaration');
    // A start code is no key of one's own, so sharing says that first; see the next test for one who began.
    expect(
      await refusal(vault.reply('sharing.shield', { clientId, readers: [me.id, userId], ...discussed })),
    ).toBe('cannot-be-reader');
  });
});

test('a shielded file is given to nobody who lost what she needs, also when she began long ago', async () => {
  const userId = await withUser(vault, 'Zoë Mulder', ['worker']);
  const row = (await vault.call('users.list', {})).find(({ id }) => id === userId);
  const clientId = await aFile('Prins');
  const otherId = await aFile('Smit');
  await vault.call('sharing.give', { clientId, userId, ...discussed });
  const { forms } = await vault.call('forms.ofVolunteer', { volunteerId: row?.volunteerId as VolunteerId });
  await vault.call('forms.withdraw', { id: forms[0]?.id ?? ('' as never), on: day('2026-11-20') });
  expect(await refusal(vault.reply('sharing.give', { clientId: otherId, userId, ...discussed }))).toBe(
    'gate-declaration',
  );
  const me = await vault.call('vault.me', {});
  expect(
    await refusal(
      vault.reply('sharing.shield', { clientId: otherId, readers: [me.id, userId], ...discussed }),
    ),
  ).toBe('gate-declaration');
  // Who reads it already keeps it: shielding takes reading away and gives none.
  await vault.call('sharing.shield', { clientId, readers: [me.id, userId], ...discussed });
});

describe('an account', () => {
  test('for a worker or confidant belongs to somebody, and to one only', async () => {
    expect(await refusal(vault.reply('users.add', aPerson('Los Account', ['worker'])))).toBe(
      'account-needs-volunteer',
    );
    const { id } = await vault.call('users.add', aPerson('Bo Bestuur', ['board']));
    for (const roles of [['worker'], ['confidant'], ['board', 'worker']] as const)
      expect(
        await refusal(vault.reply('users.changeRoles', { id, roles, acceptsFgCombination: false })),
      ).toBe('account-needs-volunteer');
    const volunteerId = await readyVolunteer(vault);
    await vault.call('users.tie', { id, volunteerId });
    expect(await refusal(vault.reply('users.tie', { id, volunteerId: await readyVolunteer(vault) }))).toBe(
      'account-has-volunteer',
    );
    const other = { ...aPerson('Tweede', ['worker']), volunteerId, declarationOn: null };
    expect(await refusal(vault.reply('users.add', other))).toBe('volunteer-has-account');
    await vault.call('users.changeRoles', { id, roles: ['worker'], acceptsFgCombination: false });
    expect(await refusal(vault.reply('users.declare', { id, signedOn: day('2026-11-20') }))).toBe(
      'declaration-from-form',
    );
    await vault.call('users.remove', { id });
    expect(await vault.reply('users.add', other)).toMatchObject({ ok: true });
  });

  test('has the day of the signed form, whatever was typed', async () => {
    const volunteerId = await readyVolunteer(vault, {}, '2026-03-04');
    const { id } = await vault.call('users.add', {
      ...aPerson('Met Formulier', ['worker'], '2020-01-01'),
      volunteerId,
    });
    expect((await vault.call('users.list', {})).find((row) => row.id === id)).toMatchObject({
      declarationOn: '2026-03-04',
      volunteerId,
    });
  });

  test('of the founder works without a volunteer, and with one as soon as she has a file of her own', async () => {
    const me = await vault.call('vault.me', {});
    expect(me.roles).toEqual(['manager', 'confidant']);
    await vault.call('users.changeRoles', {
      id: UserId.parse(me.id),
      roles: ['manager', 'confidant', 'worker'],
      acceptsFgCombination: false,
    });
    const who = await tieFounder(vault);
    expect((await vault.call('gate.assignable', {})).find(({ isMe }) => isMe)?.id).toBe(who);
    await vault.call('clients.add', aClient({ assignedTo: who }));
  });
});

describe('an exception', () => {
  test('opens the gate for peer review until it ends, and the FG reads why', async () => {
    const who = await readyVolunteer(vault, { type: 'direct' });
    const { id } = await vault.call('gate.override', anOverride(who));
    expect(await vault.reply('clients.add', aClient({ assignedTo: who }))).toMatchObject({ ok: true });
    expect(await vault.call('gate.ofVolunteer', { volunteerId: who })).toMatchObject({
      colour: 'amber',
      overrides: [{ id, reason: anOverride(who).reason, isRunning: true }],
    });
    expect(await refusal(vault.reply('gate.override', anOverride(who)))).toBe('gate-override-not-needed');
    await vault.call('gate.endOverride', { id });
    expect(await refusal(vault.reply('clients.add', aClient({ assignedTo: who })))).toBe('gate-peer-review');
    expect(await refusal(vault.reply('gate.endOverride', { id }))).toBe('gate-override-ended');
    expect((await vault.call('gate.overrides', {}))[0]).toMatchObject({ id, endedOn: '2026-11-21' });
  });

  test('does not exist for the training or the declaration', async () => {
    const { id } = await vault.call('volunteers.add', aVolunteer());
    for (const item of ['basic-training', 'declaration'])
      expect(await vault.reply('gate.override', { ...anOverride(id), item })).toMatchObject({
        error: { code: 'invalid' },
      });
  });

  test('is not needed for a VOG that nobody asks; once it is asked, the gate asks it', async () => {
    const who = await readyVolunteer(vault);
    await vault.call('gate.changePolicy', {
      certificateFor: ['indirect'],
      certificateDueAfter: period('P3Y'),
      howAsked: '',
    });
    expect(await refusal(vault.reply('clients.add', aClient({ assignedTo: who })))).toBe(
      'gate-conduct-certificate',
    );
    await vault.call('gate.changePolicy', {
      certificateFor: [],
      certificateDueAfter: period('P3Y'),
      howAsked: '',
    });
    expect(await vault.reply('clients.add', aClient({ assignedTo: who }))).toMatchObject({ ok: true });
  });
});
