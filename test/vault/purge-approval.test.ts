import { describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import { run } from '../../db/sql.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { editVault } from '../support/edit-vault.ts';
import { aVault, refusal } from '../support/imported-vault.ts';
import { openAs } from '../support/open-as.ts';
import { passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { aPerson, enterAs, join } from '../support/people.ts';
import {
  approvalFor,
  approveList,
  openListOf,
  proposeList,
  runOf,
  withoutCooling,
} from '../support/purge-evening.ts';
import { ofOpenings, tablePicture } from '../support/table-picture.ts';

const expired = aClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') });
const board = 'Marijke Visser';

/** A vault with two files past their term. */
const withTwoFiles = async (): Promise<TestVault> => {
  const vault = await aVault();
  await vault.call('clients.add', expired);
  await vault.call('clients.add', { ...expired, givenName: 'Tweede' });
  return vault;
};

/** The same, with somebody of the board who may approve. */
const withBoard = async (): Promise<TestVault> => {
  const vault = await withTwoFiles();
  await join(vault, aPerson(board, ['board']));
  return vault;
};

/** A picture of everything but the log in the vault, which is locked for it. */
const lockedPicture = async (vault: TestVault): Promise<string> => {
  await vault.call('vault.lock', {});
  return editVault(vault.folder, (db) => tablePicture(db, ofOpenings));
};

describe('a list', () => {
  test('gives every record one number, and holds what may go now', async () => {
    const vault = await withTwoFiles();
    const open = await proposeList(vault);
    expect(open).toMatchObject({
      number: 1,
      state: 'proposed',
      lines: 2,
      records: 2,
      cooling: { days: 7, reason: '' },
      skipped: [],
      approvers: [],
      mayBeAlone: true,
      lapsesOn: '2027-01-20',
    });
    const { lines } = await vault.call('purge.lines', {
      listId: open.id,
      skipped: false,
      offset: 0,
      limit: 9,
    });
    expect(lines.map(({ number, category, skip }) => [number, category, skip])).toEqual([
      [1, 'client-file', null],
      [2, 'client-file', null],
    ]);
    expect(new Set(lines.map(({ recordId }) => recordId)).size).toBe(2);
  });

  test('is one at a time, and ends with a reason', async () => {
    const vault = await withTwoFiles();
    const { id } = await proposeList(vault);
    const { digest } = await vault.call('purge.dryRun', {});
    expect(await refusal(vault.reply('purge.propose', { digest }))).toBe('list-open');
    expect(await refusal(vault.reply('purge.withdraw', { listId: id, reason: ' ' }))).toBe('reason-missing');
    await vault.call('purge.withdraw', { listId: id, reason: 'Eerst nog eens kijken.' });
    expect(await vault.call('purge.list', {})).toMatchObject({
      open: null,
      ended: [{ number: 1, state: 'withdrawn', endedBy: userLabel, reason: 'Eerst nog eens kijken.' }],
    });
    expect(await refusal(vault.reply('purge.withdraw', { listId: id, reason: 'Nog eens.' }))).toBe(
      'list-ended',
    );
    expect((await proposeList(vault)).number).toBe(2);
  });

  test('lapses when nobody came back to it, and makes way for another one', async () => {
    const vault = await withTwoFiles();
    await approveOn(vault, '2027-01-20');
    await vault.call('vault.lock', {});
    vault.restart('2027-01-21');
    await vault.unlock();
    expect((await vault.call('purge.list', {})).open).toBeNull();
    await proposeList(vault);
    expect((await vault.call('purge.list', {})).ended).toMatchObject([{ state: 'lapsed', endedBy: '' }]);
  });
});

/** Proposes and approves a list, and comes back on a later day on which it still counts. */
const approveOn = async (vault: TestVault, later: string): Promise<void> => {
  await proposeList(vault);
  await approveList(vault);
  await vault.call('vault.lock', {});
  vault.restart(later);
  await vault.unlock();
  expect((await openListOf(vault)).may.run).toBe(true);
};

describe('an approval', () => {
  test('is signed by the second person with her own key, while the first stays in', async () => {
    const vault = await withBoard();
    await proposeList(vault);
    const open = await approveList(vault);
    expect(open).toMatchObject({
      state: 'approved',
      madeBy: userLabel,
      approvedBy: board,
      readyOn: '2026-11-28',
      may: { run: false, withdraw: true },
    });
    expect((await vault.call('vault.me', {})).label).toBe(userLabel);
    await vault.call('vault.lock', {});
    const { opened, session } = await openAs(vault);
    const last = listStatements(opened.db).at(-1);
    expect(last?.kind).toBe('purge-approved');
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      digest: open.digest,
      lines: 2,
      coolingDays: 7,
      readyOn: '2026-11-28',
      alone: false,
    });
    expect(last?.madeBy).not.toBe(session.actor().id);
  });

  test('can be given from her own session, where she sees the list', async () => {
    const vault = await withBoard();
    const { id } = await proposeList(vault);
    await enterAs(vault, board);
    expect(await openListOf(vault)).toMatchObject({ may: { approve: true, withdraw: false, run: false } });
    expect((await vault.call('purge.lines', { listId: id, skipped: false, offset: 0, limit: 1 })).total).toBe(
      2,
    );
    await vault.call('purge.approve', await approvalFor(vault, await openListOf(vault)));
    expect(await openListOf(vault)).toMatchObject({ approvedBy: board, may: { withdraw: true, run: false } });
    await vault.call('purge.withdraw', { listId: id, reason: 'Bij nader inzien niet.' });
    expect((await vault.call('purge.list', {})).open).toBeNull();
  });

  test('by whoever may not, or of another list, is refused and writes nothing', async () => {
    const vault = await withBoard();
    await join(vault, aPerson('Ine Vos', ['fg']));
    await join(vault, aPerson('Bo Dam', ['board', 'fg']));
    await join(vault, aPerson('Zoë Mulder', ['worker']));
    await join(vault, aPerson('Ad Prins', ['board'], null));
    const { id, digest, approvers } = await proposeList(vault);
    expect(approvers).toEqual([board]);
    const before = await lockedPicture(vault);
    for (const [who, label, other, rule] of [
      ['the one who made the list', userLabel, {}, 'second-is-first'],
      ['the one who made the list, alone', userLabel, { aloneReason: 'Ik ben alleen.' }, 'not-alone'],
      ['the FG', 'Ine Vos', {}, 'fg-cannot-approve'],
      ['a board member who is the FG too', 'Bo Dam', {}, 'fg-cannot-approve'],
      ['a worker', 'Zoë Mulder', {}, 'cannot-approve'],
      ['somebody of the board who signed no declaration', 'Ad Prins', {}, 'cannot-approve'],
      ['another digest', board, { digest: 'a'.repeat(64) }, 'list-changed'],
    ] as const) {
      await vault.unlock();
      const asked = { listId: id, digest, label, passphrase, aloneReason: '', ...other };
      expect(await refusal(vault.reply('purge.approve', asked)), who).toBe(rule);
      expect(await lockedPicture(vault), who).toBe(before);
    }
  });

  // One at a time: after a wrong passphrase one has to wait.
  test.each([
    ['somebody who is not there', { label: 'Niemand' }],
    ['a wrong passphrase', { passphrase: 'een heel andere zin' }],
  ])('by %s is refused and writes nothing', async (_, other) => {
    const vault = await withBoard();
    const { id, digest } = await proposeList(vault);
    const before = await lockedPicture(vault);
    await vault.unlock();
    const asked = { listId: id, digest, label: board, passphrase, aloneReason: '', ...other };
    expect(await refusal(vault.reply('purge.approve', asked))).toBe('wrong-passphrase');
    expect(await lockedPicture(vault)).toBe(before);
  });

  test('of a list that changed meanwhile is refused, and what changed can be seen', async () => {
    const vault = await withBoard();
    const open = await proposeList(vault);
    const { lines } = await vault.call('purge.lines', {
      listId: open.id,
      skipped: false,
      offset: 0,
      limit: 1,
    });
    const clientId = lines[0]?.recordId as Parameters<typeof vault.call<'clients.open'>>[1]['id'];
    await vault.call('notes.write', {
      clientId,
      on: day('2019-03-04'),
      kind: 'remark',
      text: 'Nog een brief gevonden.',
      isNotBsn: false,
    });
    expect(await refusal(vault.reply('purge.approve', await approvalFor(vault, open)))).toBe('list-changed');
    expect(await openListOf(vault)).toMatchObject({
      state: 'proposed',
      skipped: [{ reason: 'changed', count: 1 }],
    });
    const seen = await vault.call('purge.lines', { listId: open.id, skipped: true, offset: 0, limit: 9 });
    expect(seen).toMatchObject({
      total: 1,
      lines: [{ number: 1, category: 'client-file', skip: 'changed' }],
    });
  });

  test('alone needs a reason, and nobody else who may', async () => {
    const vault = await withTwoFiles();
    const open = await proposeList(vault);
    const asked = { ...(await approvalFor(vault, open)), aloneReason: ' ' };
    expect(await refusal(vault.reply('purge.approve', asked))).toBe('alone-reason-missing');
    await approveList(vault);
    expect(await openListOf(vault)).toMatchObject({
      approvedBy: userLabel,
      aloneReason: 'Ik ben alleen verantwoordelijk.',
    });
    expect(await refusal(vault.reply('purge.approve', await approvalFor(vault, open)))).toBe('list-approved');
  });
});

describe('a run', () => {
  test('waits until the days are over, asks for the right name, and prints who did what', async () => {
    const vault = await withBoard();
    await proposeList(vault);
    expect(await refusal(vault.reply('purge.run', await runOf(vault)))).toBe('not-approved');
    await approveList(vault);
    expect(await refusal(vault.reply('purge.run', await runOf(vault)))).toBe('cooling-off');
    await vault.call('vault.lock', {});
    vault.restart('2026-11-28');
    await vault.unlock();
    const asked = await runOf(vault);
    expect(await refusal(vault.reply('purge.run', { ...asked, typedName: board }))).toBe('wrong-name');
    const certificate = await vault.call('purge.run', { ...asked, typedName: '  fatma   BAKKER ' });
    expect(certificate).toMatchObject({
      by: userLabel,
      proof: { hits: 0 },
      list: {
        number: 1,
        lines: 2,
        madeBy: userLabel,
        approvedBy: board,
        aloneReason: '',
        coolingDays: 7,
        coolingReason: '',
        skipped: [],
      },
    });
    expect(await refusal(vault.reply('purge.run', asked))).toBe('list-ended');
  });

  test('may follow the same evening with a reason, which the certificate says', async () => {
    const vault = await withTwoFiles();
    const short = { days: 0, reason: '' };
    expect(await refusal(vault.reply('purge.changeCooling', short))).toBe('reason-missing');
    await withoutCooling(vault);
    await proposeList(vault);
    await approveList(vault);
    const { list } = await vault.call('purge.run', await runOf(vault));
    expect(list).toMatchObject({
      coolingDays: 0,
      coolingReason: 'Wij kijken dezelfde avond samen na.',
      aloneReason: 'Ik ben alleen verantwoordelijk.',
    });
  });

  test.each([
    ['changed the number of a line', 'UPDATE purge_line SET number = 9 WHERE number = 2'],
    [
      'put another record under a line',
      "UPDATE purge_line SET record_id = (SELECT id FROM client WHERE given_name = 'Derde') WHERE number = 1",
    ],
    ['put another name under the approval', 'UPDATE purge_list SET approved_by = made_by'],
    ['took a line away', 'DELETE FROM purge_line WHERE number = 2'],
  ])('stops when somebody %s with another tool', async (_, sql) => {
    const vault = await withBoard();
    await vault.call('clients.add', aClient({ givenName: 'Derde' }));
    await withoutCooling(vault);
    await proposeList(vault);
    await approveList(vault);
    await vault.call('vault.lock', {});
    await editVault(vault.folder, (db) => {
      run(db, sql);
    });
    await vault.unlock();
    expect(await refusal(vault.reply('purge.run', await runOf(vault)))).toBe('approval-broken');
    expect((await vault.call('clients.counts', {})).open).toBe(3);
  });

  test('stops before the first screen when the approval itself was changed', async () => {
    const vault = await withBoard();
    await proposeList(vault);
    await approveList(vault);
    await vault.call('vault.lock', {});
    await editVault(vault.folder, (db) =>
      run(
        db,
        `UPDATE statement SET body = replace(body, '"coolingDays":7', '"coolingDays":0') WHERE kind = 'purge-approved'`,
      ),
    );
    expect(await refusal(vault.reply('vault.unlock', { label: userLabel, passphrase }))).toBe(
      'statement-changed',
    );
  });

  test('leaves a record that went in another way, without breaking the signature', async () => {
    const vault = await withBoard();
    const list = 'Voornaam;Achternaam;Aangemeld;Laatste contact\nNoor;Wit;01-02-2018;03-04-2019\n';
    const { mapping } = await vault.call('imports.read', { base64: Buffer.from(list).toString('base64') });
    const { id: importId } = await vault.call('imports.run', {
      mapping,
      leaveOutExpired: false,
      leaveOutLines: [],
      notBsnLines: [],
      known: 'leave-out',
      ...whyKept,
    });
    await withoutCooling(vault);
    await proposeList(vault);
    await approveList(vault);
    await vault.call('imports.undo', { id: importId });
    const { list: proof, counts } = await vault.call('purge.run', await runOf(vault));
    expect(proof?.skipped).toEqual([{ reason: 'gone', count: 1 }]);
    expect(counts.find(({ category }) => category === 'client-file')?.files).toBe(2);
  });
});
