import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../../core/contract/index.ts';
import type { AnyOp } from '../../../core/contract/op.ts';
import type { Role } from '../../../core/contract/roles.ts';
import { aHold } from '../../support/a-hold.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { openTestVault, type TestVault, userLabel } from '../../support/open-vault.ts';
import { switchTo, withUser } from '../../support/second-user.ts';

const names = Object.keys(contract) as readonly OpName[];
const opOf = (name: OpName): AnyOp => contract[name];

/** Operations that name a file by one of its notes, or as the subject of a request: their handlers look how near one is. */
const byHandler: readonly OpName[] = ['notes.correct', 'notes.remove', 'rights.receive'];

/** Operations of the purge list, which knows clients and staff alike: only a manager works on it, and she sees that any file exists. */
const onList: readonly OpName[] = ['purge.leaveOut', 'purge.takeBack'];

/** Operations on a record of either kind: their handlers look whether its existence may be known. */
const bySight: readonly OpName[] = ['retention.explain', 'holds.ofRecord', 'holds.set'];

let vault: TestVault;
let samples: Awaited<ReturnType<typeof fillVault>>;
let secrets: readonly string[];
const who = {
  worker: 'Piet Jansen',
  confidant: 'Samira Aydin',
  fg: 'Gerda Post',
  board: 'Bea Groen',
  manager: userLabel,
} as const;

beforeAll(async () => {
  vault = await openTestVault();
  for (const role of ['worker', 'confidant', 'fg', 'board'] as const)
    await withUser(vault, who[role], [role]);
  const reader = await withUser(vault, 'Noor Wit', ['confidant']);
  samples = await fillVault(vault);
  const { clientId } = samples['notes.list'];
  const heldFor = 'Er loopt een zaak om de voogdij.';
  secrets = [clientId, samples['notes.correct'].id, 'Khattabi', heldFor];
  const { id: hold } = await vault.call('holds.set', aHold(clientId, { text: heldFor }));
  await vault.call('purge.leaveOut', samples['purge.leaveOut']);
  samples = {
    ...samples,
    'holds.ofRecord': { recordId: clientId },
    'holds.set': aHold(clientId),
    'holds.review': { ...samples['holds.review'], id: hold },
  };
  await vault.call('sharing.shield', {
    clientId,
    readers: [reader],
    reason: 'Zij kent de familie.',
    discussedOn: null,
  });
}, 120_000);
afterAll(() => vault.close());

const mentions = (name: OpName): boolean =>
  secrets.slice(0, 2).some((id) => JSON.stringify(samples[name]).includes(id));

test('every operation that names a client file says so in the contract, or asks how near one is', () => {
  const about = names.filter(mentions);
  expect(about.length).toBeGreaterThan(15);
  const known = [...byHandler, ...onList, ...bySight];
  expect(about).toEqual(expect.arrayContaining(known));
  expect(about.filter((name) => !opOf(name).file && !known.includes(name))).toEqual([]);
  for (const name of onList) expect(opOf(name).may).toEqual(['manager']);
});

const answerOf = async (name: OpName): Promise<string> => {
  const reply = await vault.reply(name, samples[name]);
  if (reply.ok) return 'ok';
  return reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
};

const isAllowed = (name: OpName, roles: readonly Role[]): boolean => {
  const { may } = opOf(name);
  return may !== 'outside' && (may === 'anyone' || may.some((role) => roles.includes(role)));
};

describe.each([
  ['worker', ['worker']],
  ['confidant', ['confidant']],
] as const)('to a %s without a key a shielded file', (role, roles) => {
  beforeAll(() => switchTo(vault, who[role]));

  test('is not there, whatever is asked about it', async () => {
    for (const name of names.filter(mentions))
      expect(await answerOf(name), name).toBe(isAllowed(name, roles) ? 'not-found' : 'role-missing');
  });

  test('is answered like a file and a note that never were', async () => {
    const nobody = 'z'.repeat(20).replaceAll('z', 'q');
    for (const name of names.filter(mentions).filter((it) => isAllowed(it, roles))) {
      const asked = JSON.stringify(samples[name]);
      const unknown = secrets.slice(0, 2).reduce((text, id) => text.replaceAll(id, nobody), asked);
      expect(await vault.reply(name, JSON.parse(unknown)), name).toEqual(
        await vault.reply(name, samples[name]),
      );
    }
  });
});

describe.each(['worker', 'confidant', 'fg', 'board'] as const)('what a %s can read', (role) => {
  test('holds neither the name nor an id of a file that was shielded from her', async () => {
    await switchTo(vault, who[role]);
    const queries = names.filter((name) => opOf(name).kind === 'query' && isAllowed(name, [role]));
    expect(queries.length).toBeGreaterThan(8);
    for (const name of queries) {
      const reply = JSON.stringify(await vault.reply(name, samples[name]));
      // The FG may see which files the audit is about, by their random ids; she never gets a name.
      const sought = name.startsWith('audit.') ? secrets.slice(2) : secrets;
      expect(
        sought.filter((secret) => reply.includes(secret)),
        name,
      ).toEqual([]);
    }
  });
});

test.each([
  ['worker', 0],
  ['confidant', 3],
  ['manager', 4],
] as const)('a %s counts %i files', async (role, open) => {
  await switchTo(vault, who[role]);
  expect(await vault.call('clients.counts', {})).toEqual({ open, closed: 0 });
});

describe('to a manager without a key', () => {
  beforeAll(() => switchTo(vault));

  test('a shielded file exists, and nothing that needs its key is done', async () => {
    const allowed = names.filter(mentions).filter((it) => isAllowed(it, ['manager', 'confidant']));
    const refused: OpName[] = [];
    for (const name of allowed) if ((await answerOf(name)) === 'file-not-readable') refused.push(name);
    expect(refused).toEqual(
      allowed.filter((name) => opOf(name).file?.needs !== 'see' && ![...onList, ...bySight].includes(name)),
    );
    expect(refused.length).toBeLessThan(allowed.length);
  });

  test('is shown with its name and its dates, and with nothing else', async () => {
    const file = await vault.call('clients.open', { id: samples['clients.open'].id });
    const shown = Object.entries(file).filter(
      ([, it]) =>
        it !== '' &&
        it !== 'unknown' &&
        it !== null &&
        it !== false &&
        it !== 0 &&
        JSON.stringify(it) !== '[]',
    );
    expect(shown.map(([field]) => field).toSorted()).toEqual([
      'displayName',
      'familyName',
      'givenName',
      'id',
      'isShielded',
      'lastContactOn',
      'legalBasis',
      'listName',
      'openedOn',
      'purposeId',
      'reach',
    ]);
  });
});
