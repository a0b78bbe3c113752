import { describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { decide, known, type Receive, receive, rule, today, withClient } from '../support/requests.ts';
import { approveAndRun } from '../support/purge-evening.ts';

describe('a request', () => {
  test('is numbered, dated and worded, and waits to know who asks', async () => {
    const vault = await withClient();
    const id = await receive(vault, vault.clientId, { receivedOn: day('2026-11-20') });
    expect(await vault.call('rights.get', { id })).toMatchObject({
      number: 1,
      subjectName: 'Fatiha El Khattabi',
      state: 'identity',
      asked: 'Wat staat er over mij?',
      aimOn: '2026-12-20',
      dueOn: '2026-12-21',
      ownDueOn: null,
      isLate: false,
      mayRead: true,
    });
    await known(vault, id);
    expect((await vault.call('rights.list', {}))[0]).toMatchObject({
      state: 'open',
      asked: '',
      mayRead: false,
    });
  });

  test('cannot come tomorrow, from a blocked parent, or for a child by itself', async () => {
    const vault = await withClient({ birthOn: day('2014-01-02') });
    const { clientId } = vault;
    const given: Receive = {
      subject: { clientId },
      kind: 'erase',
      receivedOn: today,
      askedBy: 'self',
      representativeId: null,
      asked: 'Weg ermee.',
    };
    expect(await rule(vault, 'rights.receive', { ...given, receivedOn: '2026-11-22' })).toBe('in-future');
    expect(await rule(vault, 'rights.receive', given)).toBe('may-not-ask');
    const { id } = await vault.call('representatives.put', {
      id: null,
      clientId,
      name: 'Omar El Khattabi',
      relation: 'parent-with-custody',
      birthOn: null,
      authoritySeenOn: null,
      validUntil: null,
    });
    const byFather = { ...given, askedBy: 'representative', representativeId: id };
    expect(await rule(vault, 'rights.receive', byFather)).toBeNull();
    await vault.call('representatives.block', { clientId, id, reason: 'Mogelijke pleger.' });
    expect(await rule(vault, 'rights.receive', byFather)).toBe('representative-blocked');
    expect(await vault.call('rights.whoMayAsk', { clientId, on: today })).toMatchObject({
      age: 12,
      self: 'no',
      hearChild: true,
      blocked: [id],
    });
  });

  test('keeps no citizen service number', async () => {
    const vault = await withClient();
    const asked = 'Mijn bsn is 111222333.';
    expect(
      await rule(vault, 'rights.receive', {
        subject: { clientId: vault.clientId },
        kind: 'access',
        receivedOn: today,
        askedBy: 'self',
        representativeId: null,
        asked,
      }),
    ).toBe('bsn-in-text');
  });

  test("has the organisation's own days beside the law's, and is extended once, in time", async () => {
    const vault = await withClient();
    await vault.call('rights.changePolicy', {
      eraseWithinWorkingDays: 2,
      answerWithinDays: 28,
      childrenFromTwelveMayLook: true,
    });
    const erase = await receive(vault, vault.clientId, { kind: 'erase', receivedOn: day('2026-11-20') });
    const access = await receive(vault, vault.clientId);
    expect((await vault.call('rights.get', { id: erase })).ownDueOn).toBe('2026-11-24');
    await vault.call('rights.extend', { id: access, reason: 'Twee mappen papier.' });
    expect(await vault.call('rights.get', { id: access })).toMatchObject({
      ownDueOn: '2026-12-19',
      dueOn: '2027-02-22',
      extendedOn: today,
      extensionReason: 'Twee mappen papier.',
    });
    expect(await rule(vault, 'rights.extend', { id: access, reason: 'Nog eens.' })).toBe('already-extended');
    const old = await receive(vault, vault.clientId, { receivedOn: day('2026-10-01') });
    expect(await rule(vault, 'rights.extend', { id: old, reason: 'Te laat.' })).toBe('extension-too-late');
    const [first] = await vault.call('rights.list', {});
    expect(first).toMatchObject({ id: old, isLate: true });
  });
});

describe('erasing', () => {
  test('puts the file on the purge list at once, and says what stays and until when', async () => {
    const vault = await withClient();
    const { clientId, call } = vault;
    await call('retention.confirmRule', {
      code: 'DSAR_LOG',
      period: 'P5Y' as In<'retention.confirmRule'>['period'],
      reason: 'Besluit.',
    });
    const id = await receive(vault, clientId, { kind: 'erase' });
    expect(await rule(vault, 'rights.decide', { id, ...decide, effect: 'erase' })).toBe(
      'identity-not-checked',
    );
    await known(vault, id);
    const effect = await call('rights.erasureEffect', { id });
    expect(effect).toMatchObject({
      fileUntilOn: null,
      outcome: 'granted',
      stays: [{ category: 'request-log', ruleCode: 'DSAR_LOG', untilOn: '2031-11-21' }],
    });
    await call('rights.decide', { id, ...decide, effect: 'erase' });
    expect((await call('purge.dryRun', {})).lines).toBe(1);
    expect(await call('rights.get', { id })).toMatchObject({ awaitsPurge: true, stays: effect.stays });
    const { counts, proof } = await approveAndRun({ call });
    expect(counts).toMatchObject([
      { ruleCode: 'ERASURE', files: 1, stays: [{ category: 'request-log', untilOn: '2031-11-21' }] },
    ]);
    expect(proof.hits).toBe(0);
    // The codes and days stay with the name until their own term; the texts went with the file's key.
    expect((await call('rights.list', {}))[0]).toMatchObject({ id, outcome: 'granted', awaitsPurge: false });
    expect(await call('rights.get', { id })).toMatchObject({ mayRead: false, asked: '', decision: '' });
  });

  test('in full is refused while a law keeps the file; in part waits for the day of the law', async () => {
    const vault = await withClient({ lastContactOn: today });
    const { clientId, call } = vault;
    const organisation = await call('organisation.get', {});
    await call('organisation.change', { ...organisation, isCareProvider: true });
    await call('retention.confirmRule', {
      code: 'WGBO',
      period: 'P20Y' as In<'retention.confirmRule'>['period'],
      reason: 'Wij zijn zorgaanbieder.',
    });
    const id = await receive(vault, clientId, { kind: 'erase' });
    await known(vault, id);
    expect(await call('rights.erasureEffect', { id })).toMatchObject({
      fileUntilOn: '2046-11-22',
      outcome: 'partly',
      grounds: ['legal-term'],
    });
    expect(await rule(vault, 'rights.decide', { id, ...decide, effect: 'erase' })).toBe('law-keeps-part');
    expect(await rule(vault, 'rights.decide', { id, ...decide, outcome: 'partly', effect: 'erase' })).toBe(
      'ground-missing',
    );
    await call('rights.decide', {
      id,
      ...decide,
      outcome: 'partly',
      grounds: ['legal-term'],
      effect: 'erase',
    });
    expect((await call('purge.dryRun', {})).lines).toBe(0);
    expect((await call('rights.get', { id })).awaitsPurge).toBe(false);
    expect((await call('retention.ofClient', { clientId }))[0]).toMatchObject({
      ruleCode: 'WGBO',
      dueOn: '2046-11-22',
    });
    expect(await rule(vault, 'rights.decide', { id, ...decide, effect: 'erase' })).toBe('request-closed');
  });

  test('goes before what the organisation chose to keep longer', async () => {
    const vault = await withClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-01-02') });
    const { clientId, call } = vault;
    await call('purge.leaveOut', {
      recordId: clientId,
      category: 'client-file',
      untilOn: day('2027-06-01'),
      reason: 'Klacht.',
    });
    const id = await receive(vault, clientId, { kind: 'erase' });
    await known(vault, id);
    await call('rights.decide', { id, ...decide, effect: 'erase' });
    expect(await call('purge.dryRun', {})).toMatchObject({ lines: 1, leftOut: 0 });
  });
});

describe('while a request is open', () => {
  const old = { openedOn: day('2018-01-02'), lastContactOn: day('2019-01-02') };

  test('the person waits on the purge list, and is counted apart', async () => {
    const vault = await withClient(old);
    const { clientId, call } = vault;
    const other = await call('clients.add', aClient({ ...old, familyName: 'de Wit' }));
    const id = await receive(vault, clientId);
    expect(await call('purge.dryRun', {})).toMatchObject({ lines: 1, waiting: 1 });
    const { lines, groups } = await call('purge.due', { ruleCode: null, offset: 0, limit: 10 });
    expect(lines.map((line) => [line.recordId === clientId, line.waits])).toEqual(
      expect.arrayContaining([
        [true, 'request'],
        [false, null],
      ]),
    );
    expect(groups[0]).toMatchObject({ count: 2, waiting: 1 });
    await approveAndRun({ call });
    expect(await vault.reply('clients.open', { id: other.id })).toMatchObject({ ok: false });
    expect((await call('clients.open', { id: clientId })).isStub).toBe(false);
    await known(vault, id);
    await call('rights.decide', { id, ...decide });
    expect(await call('purge.dryRun', {})).toMatchObject({ lines: 1, waiting: 0 });
  });

  test('a list that changed by a new request is not the list that was reviewed', async () => {
    const vault = await withClient(old);
    const { digest } = await vault.call('purge.dryRun', {});
    await receive(vault, vault.clientId, { kind: 'port' });
    expect(await rule(vault, 'purge.propose', { digest })).toBe('nothing-due');
  });
});

describe('a restriction', () => {
  const note = { on: today, kind: 'remark', text: 'Belde terug.', isNotBsn: false } as const;

  test('stops the use of a file until it is lifted with a reason, and the person was told', async () => {
    const vault = await withClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-01-02') });
    const { clientId, call } = vault;
    const id = await receive(vault, clientId, { kind: 'restrict' });
    await known(vault, id);
    const lift = { clientId, reason: 'Het is uitgezocht.', toldOn: today };
    expect(await rule(vault, 'rights.liftRestriction', lift)).toBe('not-restricted');
    await call('rights.decide', { id, ...decide, effect: 'restrict' });
    expect((await call('clients.open', { id: clientId })).restrictedOn).toBe(today);
    expect(await rule(vault, 'notes.write', { clientId, ...note })).toBe('file-restricted');
    // A person may want the data kept, so they are not removed meanwhile (art. 18(1)).
    expect(await call('purge.dryRun', {})).toMatchObject({ lines: 0, waiting: 1 });
    expect(await rule(vault, 'rights.liftRestriction', { ...lift, toldOn: '2026-11-22' })).toBe('in-future');
    await call('rights.liftRestriction', lift);
    expect(await rule(vault, 'notes.write', { clientId, ...note })).toBeNull();
    expect(await call('rights.get', { id })).toMatchObject({
      liftReason: 'Het is uitgezocht.',
      isRestricted: false,
    });
  });
});

describe('an own view', () => {
  test('is pinned to a note or to the file, and stays when the note it disputed goes', async () => {
    const vault = await withClient();
    const { clientId, call } = vault;
    const { id: noteId } = await call('notes.write', {
      clientId,
      on: today,
      kind: 'remark',
      text: 'Kwam niet.',
      isNotBsn: false,
    });
    const requestId = await receive(vault, clientId, { kind: 'add' });
    await call('rights.add', { clientId, noteId, requestId, on: today, text: 'Ik was er wel.' });
    await call('rights.add', { clientId, noteId: null, requestId: null, on: today, text: 'Ik heet Fatiha.' });
    const by = (await call('vault.me', {})).label;
    expect(await call('rights.additions', { clientId })).toMatchObject([
      { noteId, text: 'Ik was er wel.', by },
      { noteId: null, text: 'Ik heet Fatiha.', by },
    ]);
    await call('notes.remove', { id: noteId, reason: 'incorrect' });
    expect((await call('rights.additions', { clientId })).map((it) => it.noteId)).toEqual([null, null]);
  });

  test('of a note of somebody else is not there', async () => {
    const vault = await withClient();
    const { id } = await vault.call('clients.add', aClient({ familyName: 'de Wit' }));
    const { id: noteId } = await vault.call('notes.write', {
      clientId: id,
      on: today,
      kind: 'remark',
      text: 'Kwam niet.',
      isNotBsn: false,
    });
    expect(
      await rule(vault, 'rights.add', {
        clientId: vault.clientId,
        noteId,
        requestId: null,
        on: today,
        text: 'Nee.',
      }),
    ).toBe('not-found');
  });
});
