import { expect, onTestFinished, test } from 'vitest';
import type { Certificate } from '../../core/contract/purge.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { run, value } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveAndRun, callerOf, proposeList } from '../support/purge-evening.ts';

const page = { offset: 0, limit: 50 } as const;

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

/** Adds files that are due, the first with paper in a cupboard; gives their ids. */
const addDue = async (
  { call }: Pick<TestVault, 'call'>,
  names: readonly string[],
): Promise<readonly ClientId[]> => {
  const ids: ClientId[] = [];
  for (const [at, familyName] of names.entries())
    ids.push(
      (
        await call(
          'clients.add',
          aClient({
            familyName,
            openedOn: day('2015-01-02'),
            lastContactOn: day(`201${7 + at}-03-04`),
            paper: at === 0 ? 'kast 2' : '',
          }),
        )
      ).id,
    );
  return ids;
};

const certificateOf = async ({ call }: Pick<TestVault, 'call'>, number: number): Promise<Certificate> => {
  const found = (await call('purge.certificates', {})).find((it) => it.number === number);
  if (!found) throw new Error('No such certificate');
  return found;
};

const tickAll = async ({ call }: Pick<TestVault, 'call'>, certificate: number): Promise<void> => {
  for (const kind of ['mail', 'phone', 'stick'] as const)
    await call('purge.tick', { certificate, kind, numbers: null, state: 'none' });
  await call('purge.tick', { certificate, kind: 'paper', numbers: null, state: 'destroyed' });
};

test('the shred list has names and numbers while a list waits, cupboard by cupboard', async () => {
  const vault = await aVault();
  await addDue(vault, ['Jansen', 'Bakker', 'Visser']);
  expect(await vault.call('purge.paperList', {})).toEqual({ list: null, records: [] });
  await proposeList(vault);
  const { list, records } = await vault.call('purge.paperList', {});
  expect(list).toBe(1);
  expect(records.map(({ number, listName, paper }) => [number, listName.split(',')[0], paper])).toEqual([
    [1, 'Jansen', 'kast 2'],
    [2, 'Bakker', ''],
    [3, 'Visser', ''],
  ]);
});

test('four boxes a number are open after a run, and the certificate is final when none is any more', async () => {
  const vault = await aVault();
  await addDue(vault, ['Jansen', 'Bakker', 'Visser']);
  const proven = await approveAndRun(vault);
  expect(proven).toMatchObject({ number: 1, finalAt: null, anonymised: 0 });
  expect(proven.outside).toEqual([
    { kind: 'paper', open: 3, known: 1, destroyed: 0, none: 0 },
    { kind: 'mail', open: 3, known: 0, destroyed: 0, none: 0 },
    { kind: 'phone', open: 3, known: 0, destroyed: 0, none: 0 },
    { kind: 'stick', open: 3, known: 0, destroyed: 0, none: 0 },
  ]);
  const tick = (input: Partial<Parameters<typeof vault.call<'purge.tick'>>[1]>) =>
    vault.reply('purge.tick', { certificate: 1, kind: 'paper', numbers: null, state: 'none', ...input });

  // Nobody can say that there was no paper where the record said where it lay; of the other two they can.
  expect(await tick({ numbers: [1] })).toMatchObject({ ok: false, error: { rule: 'copy-known' } });
  expect(await tick({ numbers: [1, 9] })).toMatchObject({ ok: false, error: { rule: 'number-not-of-run' } });
  expect(await tick({})).toMatchObject({ ok: true });
  expect(await tick({})).toMatchObject({ ok: false, error: { rule: 'nothing-to-tick' } });
  expect((await certificateOf(vault, 1)).outside[0]).toEqual({
    kind: 'paper',
    open: 1,
    known: 1,
    destroyed: 0,
    none: 2,
  });

  const { total, rows } = await vault.call('purge.outside', { certificate: 1, isOpen: false, ...page });
  expect(total).toBe(3);
  const { label } = await vault.call('vault.me', {});
  expect(rows[1]?.boxes[0]).toMatchObject({ kind: 'paper', state: 'none', by: label });
  expect(rows[0]?.boxes[0]).toMatchObject({ state: 'open', isKnown: true, by: null, at: null });

  expect(await tick({ numbers: [2], state: 'open' })).toMatchObject({ ok: true });
  await tickAll(vault, 1);
  const final = await certificateOf(vault, 1);
  expect(final.finalAt).not.toBeNull();
  expect(final.outside[0]).toEqual({ kind: 'paper', open: 0, known: 0, destroyed: 2, none: 1 });
  expect((await vault.call('purge.outside', { certificate: 1, isOpen: true, ...page })).total).toBe(0);
  expect(await tick({ numbers: [2], state: 'open' })).toMatchObject({
    ok: false,
    error: { rule: 'certificate-final' },
  });
  expect(await certificateOf(vault, 1)).toEqual(final);
  expect(await tick({ certificate: 7 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('the store itself refuses a change of a final certificate, and of a box of it', async () => {
  const vault = await aVault();
  await addDue(vault, ['Jansen']);
  await approveAndRun(vault);
  await tickAll(vault, 1);
  await vault.call('vault.lock', {});
  const { opened, session } = await openAs(vault, {}, undefined, '2026-11-22');
  onTestFinished(() => session.close());
  const { db } = opened;
  for (const change of [
    "UPDATE outside_copy SET state = 'open', ticked_by = NULL, ticked_at = NULL",
    "UPDATE purge_run SET certificate = '{}'",
  ])
    expect(() => run(db, change)).toThrow('a final certificate does not change');
});

test('a number, and the id out of an old copy, tell when, under which rule and by whom it went', async () => {
  const vault = await aVault();
  const [first] = await addDue(vault, ['Jansen', 'Bakker']);
  const certificate = await approveAndRun(vault);
  const { label } = await vault.call('vault.me', {});
  const [line, ...more] = (await vault.call('purge.lookUp', { text: ' 1-1 ' })).lines;
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    part: 'client',
    why: 'SERVICE_CLIENT',
    ruleVersion: 1,
    term: { trigger: 'last-contact', bound: 'MAX' },
    by: label,
    approvedBy: label,
    isAlone: true,
    certificate: { id: certificate.id, number: 1, record: 1 },
  });
  expect((await vault.call('purge.lookUp', { text: first?.toUpperCase() ?? '' })).lines).toEqual([line]);
  for (const text of ['1-3', '2-1', 'abcdefghij234567abcd'])
    expect((await vault.call('purge.lookUp', { text })).lines).toEqual([]);
  for (const text of ['Jansen', '12', '', '1-2-3', "1-1' OR 1"])
    expect(await vault.reply('purge.lookUp', { text })).toMatchObject({
      ok: false,
      error: { rule: 'number-unreadable' },
    });
});

test('after a run no number leads back to a record: the lines of the list and every id are gone', async () => {
  const vault = await aVault();
  const ids = await addDue(vault, ['Jansen', 'Bakker']);
  await vault.call('vault.lock', {});
  const { serve, session } = await openAs(vault, {}, undefined, '2026-11-22');
  onTestFinished(() => session.close());
  await approveAndRun(callerOf(serve));
  const rows = session.read(({ db }) => ({
    lines: value<number>(db, 'SELECT count(*) FROM purge_line'),
    numbered: value<number>(db, 'SELECT count(*) FROM ledger WHERE number IS NOT NULL'),
    named: ids.map((id) => value<number>(db, 'SELECT count(*) FROM ledger WHERE removed = ?', [id])),
  }));
  expect(rows).toEqual({ lines: 0, numbered: 2, named: [0, 0] });
});
