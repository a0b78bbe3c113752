import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { period } from '../../core/kernel/period.ts';
import { all, values } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { bySelf } from '../support/by-self.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveAndRun, callerOf } from '../support/purge-evening.ts';
import { makeCopy, restoreAnyway } from '../support/restored.ts';
import { keepTokenPeople } from '../support/token-people.ts';
import { tokensLeft } from '../support/tokens-left.ts';

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

/** Files that are past their term are counted from now on, and go whole. */
const anonymise = ({ call }: Pick<TestVault, 'call'>) =>
  call('retention.confirmRule', {
    code: 'SERVICE_CLIENT',
    period: period('P5Y'),
    action: 'anonymise',
    reason: 'Voor het jaarverslag.',
  });

/** Gives and takes back a consent lately, so that its proof has a term of its own that is far from over. */
const withdrawLately = async ({ call }: TestVault, clientId: ClientId): Promise<void> => {
  const text = (await call('consents.texts', {})).find(({ purpose }) => purpose === 'case-example-anonymous');
  const answer = { clientId, purpose: 'case-example-anonymous', ...bySelf } as const;
  await call('consents.record', {
    ...answer,
    answer: 'given',
    textId: text?.id ?? '',
    method: 'paper-signed',
    on: day('2018-05-01'),
    expiresOn: null,
    isExplicit: false,
    isFreeHelp: false,
  });
  await call('consents.withdraw', { ...answer, method: 'email', on: day('2025-04-01') });
};

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

test('a file that is anonymised adds one to its count and leaves no word of the person in any file', async () => {
  const [people, past] = [30, 8];
  const vault = await aVault();
  await keepTokenPeople(vault, people, past);
  const [one] = (await vault.call('clients.search', { words: '', filter: 'closed', offset: 0, limit: 1 }))
    .rows;
  if (!one) throw new Error('Nobody is past the term');
  await withdrawLately(vault, one.id);
  const moved = await vault.call(
    'clients.add',
    aClient({ familyName: 'Verhuizer', openedOn: day('2015-01-01'), lastContactOn: day('2016-12-01') }),
  );
  await vault.call('clients.close', {
    id: moved.id,
    on: day('2017-01-02'),
    reason: 'Woont elders.',
    outcome: 'moved',
  });
  await anonymise(vault);
  await vault.call('vault.lock', {});

  const { serve, opened, session } = await openAs(vault, {}, undefined, '2026-11-22');
  const caller = callerOf(serve);
  const [stub] = (await caller.call('purge.dryRun', {})).counts.flatMap(({ stays }) => stays);
  expect(stub).toBeUndefined();
  const certificate = await approveAndRun(caller);
  expect(certificate).toMatchObject({ anonymised: past + 1, proof: { hits: 0, damagedPages: 0 } });
  const left = session.read(({ db }) => ({
    counts: all(db, 'SELECT year, outcome, count FROM anonymous_count ORDER BY year'),
    help: values<string>(db, 'SELECT DISTINCT help FROM anonymous_count'),
    // No row stays, also no proof of consent with a term of its own.
    stubs: values(db, 'SELECT id FROM client WHERE is_stub = 1'),
    proofs: values(db, 'SELECT id FROM consent_event WHERE client_id = ?', [one.id]),
    timers: values(db, 'SELECT category FROM retention_timer WHERE record_id = ?', [one.id]),
  }));
  expect(left.counts).toEqual([
    { year: 2016, outcome: 'unknown', count: past },
    { year: 2017, outcome: 'moved', count: 1 },
  ]);
  expect(left.help).toHaveLength(1);
  expect([left.stubs, left.proofs, left.timers]).toEqual([[], [], []]);
  const report = await caller.call('reports.anonymous', {});
  // The one file of 2017 may not be read off.
  expect(report.byOutcome).toEqual({
    columns: ['unknown'],
    years: [{ year: 2016, cells: [past], total: past }],
    totals: [past],
    total: past,
  });
  session.close();
  const keys = new Map([[join(vault.folder, 'vault.db'), opened.vaultKey.key]]);
  expect(tokensLeft(vault.folder, keys, range(0, past))).toEqual([]);
  expect(tokensLeft(vault.folder, keys, range(past, people)).length).toBeGreaterThan(people - past);
});

test('only what the rule anonymises is counted; other files are removed without a trace in the counts', async () => {
  const vault = await aVault();
  await vault.call('clients.add', aClient({ openedOn: day('2015-01-01'), lastContactOn: day('2016-12-01') }));
  expect(await approveAndRun(vault)).toMatchObject({ anonymised: 0 });
  expect((await vault.call('reports.anonymous', {})).byHelp.years).toEqual([]);
});

test('a copy from before does not count a file twice when its removal is repeated', async () => {
  const vault = await aVault();
  for (const familyName of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'])
    await vault.call(
      'clients.add',
      aClient({ familyName, openedOn: day('2015-01-01'), lastContactOn: day('2016-12-01') }),
    );
  await anonymise(vault);
  const copy = await makeCopy(vault);
  await approveAndRun(vault);
  const before = await vault.call('reports.anonymous', {});
  expect(before.byHelp.total).toBe(6);
  await vault.call('vault.lock', {});
  const { restored } = await restoreAnyway(vault, copy);
  expect(restored.removedAgain).toMatchObject({ clients: 6 });
  expect(await vault.call('reports.anonymous', {})).toEqual(before);
  const [again] = await vault.call('purge.certificates', {});
  expect(again).toMatchObject({ reason: 'restored', anonymised: 0, outside: [] });
});

test('of a file that is anonymised the proofs stay that a rule makes one keep, until their day, and the list says so', async () => {
  const vault = await aVault();
  const old = { openedOn: day('2015-01-01'), lastContactOn: day('2016-12-01') };
  const { id } = await vault.call('clients.add', aClient(old));
  await vault.call('clients.add', aClient({ ...old, familyName: 'Verhuizer' }));
  await withdrawLately(vault, id);
  await anonymise(vault);
  await vault.call('retention.addRule', {
    name: 'Bewijs voor de subsidie',
    category: 'consent-proof',
    trigger: 'consent-ended',
    period: period('P3Y'),
    bound: 'MIN',
    action: 'delete',
    source: 'Subsidiebesluit',
    reason: 'De gemeente vraagt het drie jaar lang.',
  });
  // A longer term that may, and need not, be kept: the duty is the shorter one.
  await vault.call('retention.confirmRule', {
    code: 'CONSENT_PROOF',
    period: period('P5Y'),
    reason: 'Besluit.',
  });
  await vault.call('vault.lock', {});

  const { serve, session } = await openAs(vault, {}, undefined, '2026-11-22');
  const caller = callerOf(serve);
  const stays = [{ category: 'consent-proof', count: 1, untilOn: '2030-04-01' }];
  expect((await caller.call('purge.dryRun', {})).counts).toMatchObject([{ files: 2, stays }]);
  const certificate = await approveAndRun(caller);
  expect(certificate).toMatchObject({ anonymised: 2, counts: [{ files: 2, stays }] });
  const left = session.read(({ db }) => ({
    stubs: all(db, 'SELECT id, is_stub AS isStub FROM client'),
    proofs: values<string>(db, 'SELECT DISTINCT client_id FROM consent_event'),
    counted: values<number>(db, 'SELECT sum(count) FROM anonymous_count'),
  }));
  expect(left).toEqual({ stubs: [{ id, isStub: 1 }], proofs: [id], counted: [2] });
  session.close();

  const later = await openAs(vault, {}, undefined, '2028-04-02');
  expect((await callerOf(later.serve).call('purge.dryRun', {})).counts).toEqual([]);
  later.session.close();
});
