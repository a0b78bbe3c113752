import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import {
  aFirstReport,
  aLeak,
  anOldBreach,
  breachFacts,
  reporting,
  writtenDown,
} from '../support/an-incident.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';
import { switchTo, withUser } from '../support/second-user.ts';

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  return vault;
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

test('a breach runs from raising to closing, and its log says who did what when', async () => {
  const { call, reply, restart, unlock } = await aVault();
  const { id } = await call('incidents.raise', aLeak);
  expect(await call('incidents.get', { id })).toMatchObject({
    number: 1,
    raisedBy: 'Fatma Bakker',
    clock: { deadlineAt: '2026-11-23T08:30:00.000Z', hoursLeft: 45, isRunning: true },
    next: { code: 'judge-risk' },
  });
  await call('incidents.change', { id, facts: breachFacts() });
  await call('incidents.decide', { id, decision: reporting(true) });
  const close = { id, on: day('2026-11-21'), lessons: 'Notities meteen in de kluis.' };
  expect(await reply('incidents.close', close)).toMatchObject(refused('incident-not-reported'));
  await call('incidents.done', { id, did: aFirstReport });
  await call('vault.lock', {});
  restart('2026-11-25');
  await unlock();
  await call('incidents.done', {
    id,
    did: {
      act: 'reported',
      phase: 'final',
      at: '2026-11-25T10:00:00.000Z',
      reference: '2026-000123',
      lateReason: '',
    },
  });
  await call('incidents.close', { ...close, on: day('2026-11-25') });
  const closed = await call('incidents.get', { id });
  expect(closed).toMatchObject({ closedOn: '2026-11-25', dueOn: '2031-11-25', next: null, names: [] });
  expect(closed.log.map(({ kind }) => kind)).toEqual([
    'closed',
    'reported',
    'changed',
    'reported',
    'decided-report',
    'raised',
  ]);
  expect(await reply('incidents.note', { id, at: aLeak.discoveredAt, text: 'x' })).toMatchObject(
    refused('incident-closed'),
  );
});

test('what cannot be true is refused with its reason, and nothing is written', async () => {
  const vault = await aVault();
  const id = await writtenDown(vault);
  const before = await vault.call('incidents.get', { id });
  const backwards = breachFacts({ occurredFrom: day('2026-11-21'), occurredUntil: null });
  for (const [input, rule] of [
    [{ id, facts: backwards }, 'discovered-before-occurred'],
    [{ id, facts: breachFacts({ awareAt: '2026-11-19T09:00:00.000Z' }) }, 'aware-before-discovered'],
    [{ id, facts: breachFacts({ awareAt: '2026-11-22T09:00:00.000Z' }) }, 'in-future'],
  ] as const)
    expect(await vault.reply('incidents.change', input)).toMatchObject(refused(rule));
  expect(await vault.reply('incidents.close', { id, on: day('2026-11-21'), lessons: '' })).toMatchObject(
    refused('incident-not-decided'),
  );
  expect(await vault.call('incidents.get', { id })).toEqual(before);
});

test('a volunteer raises one and sees what she raised, and nothing of what others wrote', async () => {
  const vault = await aVault();
  await writtenDown(vault);
  await withUser(vault, 'Piet Jansen', ['worker']);
  await switchTo(vault, 'Piet Jansen');
  const { id } = await vault.call('incidents.raise', { ...aLeak, what: 'De lijst hing in de gang.' });
  const { raised } = await vault.call('incidents.mine', {});
  expect(raised.map(({ number, what }) => [number, what])).toEqual([[2, 'De lijst hing in de gang.']]);
  for (const [name, input] of [
    ['incidents.list', {}],
    ['incidents.get', { id }],
    ['incidents.change', { id, facts: breachFacts() }],
  ] as const)
    expect(await vault.reply(name, input)).toMatchObject(refused('role-missing'));
});

test('a name that the vault knows is pointed out, and kept as it was typed', async () => {
  const vault = await aVault();
  await vault.call('clients.add', aClient({ givenName: 'Fatiha', familyName: 'El Khattabi' }));
  const what = 'De map van mevrouw Khattabi lag in de tram. Fatiha belde zelf. Amsterdam is groot.';
  const id = await writtenDown(vault, breachFacts({ what }));
  expect((await vault.call('incidents.get', { id })).names).toEqual(['Khattabi', 'Fatiha']);
});

test('names that were saved anyway leave their number, for the FG and at the desk, until the text is mended', async () => {
  const vault = await aVault();
  const { id: clientId } = await vault.call(
    'clients.add',
    aClient({ givenName: 'Fatiha', familyName: 'El Khattabi' }),
  );
  const facts = breachFacts({ what: 'De map van Fatiha Khattabi lag in de tram.', risk: 'unlikely' });
  const id = await writtenDown(vault, facts);
  await vault.call('incidents.decide', { id, decision: reporting(false) });
  const atDesk = async () =>
    (await vault.call('desk.attention', {})).find(({ subject }) => subject === 'incidents');
  expect(await vault.call('incidents.list', {})).toMatchObject([{ id, namesSaved: 2 }]);
  await vault.call('clients.change', {
    id: clientId,
    ...aClient({ givenName: 'Karima', familyName: 'Bouzid' }),
  });
  await withUser(vault, 'Sanne Visser', ['fg']);
  await switchTo(vault, 'Sanne Visser');
  expect(await vault.call('incidents.get', { id })).toMatchObject({ namesSaved: 2, names: [] });
  expect(await atDesk()).toMatchObject({ weight: 'soon', code: 'names', count: 1 });
  await switchTo(vault, 'Fatma Bakker');
  await vault.call('incidents.change', { id, facts: breachFacts({ risk: 'unlikely' }) });
  expect(await vault.call('incidents.get', { id })).toMatchObject({ namesSaved: 0 });
  expect(await atDesk()).toMatchObject({ code: 'open' });
});

test('an old breach goes once its day has come, with its log, and leaves one line in the ledger', async () => {
  const vault = await aVault();
  const old = await anOldBreach(vault);
  const id = await writtenDown(vault);
  expect(await vault.reply('incidents.remove', { id })).toMatchObject(refused('incident-open'));
  await vault.call('incidents.remove', { id: old });
  expect((await vault.call('incidents.list', {})).map((row) => row.id)).toEqual([id]);
  expect(await vault.reply('incidents.get', { id: old })).toMatchObject({ error: { code: 'not-found' } });
});

test('an old breach is late in the register and at the desk until somebody looked at it and removed it', async () => {
  const vault = await aVault();
  const { call } = vault;
  const id = await anOldBreach(vault);
  const standing = async () => {
    const { content, counts } = await call('register.current', {});
    const activity = content.activities.find(({ category }) => category === 'breach-log');
    const desk = await call('desk.attention', {});
    return {
      register: counts.find(({ activityId }) => activityId === activity?.id),
      desk: desk.find(({ subject }) => subject === 'incidents'),
    };
  };
  await call('register.addStarters', { codes: ['incidents'] });
  expect(await standing()).toMatchObject({
    register: { records: 1, overdue: 1 },
    desk: { weight: 'now', code: 'due', count: 1, late: 1 },
  });
  await call('incidents.remove', { id });
  expect(await standing()).toMatchObject({
    register: { records: 0, overdue: 0 },
    desk: { weight: 'fine', code: 'none' },
  });
});

test('the number of a breach that went is not given to another', async () => {
  const vault = await aVault();
  const { call } = vault;
  await call('incidents.remove', { id: await anOldBreach(vault) });
  expect(await call('incidents.list', {})).toEqual([]);
  const { id } = await call('incidents.raise', aLeak);
  expect(await call('incidents.get', { id })).toMatchObject({ number: 2 });
});

test('only a closed breach is opened again, and the log says so once', async () => {
  const vault = await aVault();
  const id = await anOldBreach(vault);
  await vault.call('incidents.close', { id, on: null, lessons: '' });
  const opened = await vault.call('incidents.get', { id });
  expect(opened.log.filter(({ kind }) => kind === 'reopened')).toHaveLength(1);
  expect(await vault.reply('incidents.close', { id, on: null, lessons: '' })).toMatchObject(
    refused('incident-not-closed'),
  );
  expect(await vault.call('incidents.get', { id })).toEqual(opened);
});

test('the report follows the form of the authority, and the letter tells how to stay safe', async () => {
  const vault = await aVault();
  const id = await writtenDown(vault, breachFacts({ risk: 'high', endangers: 'yes' }));
  const report = await vault.call('incidents.paperText', { id, paper: 'report', lang: 'nl' });
  const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    'De melding',
    'Wie meldt',
    'Andere organisaties',
    'Het datalek',
    'De persoonsgegevens',
    'De mensen om wie het gaat',
    'Beveiliging vooraf',
    'Gevolgen',
    'Maatregelen',
    'De mensen inlichten',
  ]);
  const letter = await vault.call('incidents.paperText', { id, paper: 'letter', lang: 'nl' });
  expect(JSON.stringify(letter.blocks)).toContain('0800 2000');
  await vault.call('incidents.writeLetter', {
    id,
    text: '# Wat er is gebeurd\n\nEr is iets kwijt.\n\n- Bel ons.',
  });
  const own = await vault.call('incidents.paperText', { id, paper: 'letter', lang: 'nl' });
  expect(own.blocks).toEqual([
    { kind: 'heading', text: 'Wat er is gebeurd' },
    { kind: 'paragraph', text: 'Er is iets kwijt.' },
    { kind: 'list', items: ['Bel ons.'] },
  ]);
  await vault.call('vault.confirm', { passphrase });
  expect((await vault.call('incidents.paper', { id, paper: 'letter', lang: 'nl' })).name).toBe(
    'brief-datalek-1.docx',
  );
});
