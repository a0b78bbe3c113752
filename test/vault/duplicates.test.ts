import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ClientInput } from '../../core/contract/clients.ts';
import { JoinedField } from '../../core/contract/duplicates.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { open } from '../../db/seal.ts';
import { sealedColumns, sealedTextsOf } from '../../db/sealed-texts.ts';
import { all, type ReadableDb, value, values } from '../../db/sql.ts';
import type { Session } from '../../vault/session.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';
import { noIds } from '../support/sample-ids.ts';
import { sampleInputs } from '../support/sample-inputs.ts';
import { tableNames } from '../support/table-picture.ts';
import { approveAndRun } from '../support/purge-evening.ts';

const page = { offset: 0, limit: 50 };

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const add = async ({ call }: TestVault, changes: Partial<ClientInput>): Promise<ClientId> =>
  (await call('clients.add', aClient(changes))).id;

const write = ({ call }: TestVault, clientId: ClientId, text: string) =>
  call('notes.write', {
    clientId,
    on: day('2024-01-05'),
    kind: 'remark',
    text,
    isNotBsn: false,
  });

const ruleOf = async (vault: TestVault, name: string, input: unknown): Promise<string> => {
  const reply = await vault.reply(name, input);
  return reply.ok ? 'ok' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
};

/** What other hands put in a file: a consent, who speaks for the person, a paper, and what was passed on. */
const addBelongings = async (vault: TestVault, clientId: ClientId): Promise<void> => {
  const { call } = vault;
  const texts = await call('consents.texts', {});
  const textId = texts.find(({ purpose }) => purpose === 'case-example-anonymous')?.id ?? '';
  const recipientId = (await call('disclosures.recipients', {}))[0]?.id ?? noIds.recipientId;
  const samples = sampleInputs({ ...noIds, clientId, textId, recipientId });
  await call('consents.record', samples['consents.record']);
  await call('representatives.put', { ...samples['representatives.put'], relation: 'mentor' });
  await call('disclosures.record', samples['disclosures.record']);
  await call('attachments.add', { ...samples['attachments.add'], ticket: layPaper(vault, aPng()) });
};

/** Two files of one person, each with something of everything that an own hand can put in it. */
const twoFiles = async (vault: TestVault): Promise<{ oneId: ClientId; otherId: ClientId }> => {
  const phone = { kind: 'phone', value: '06 0000 0412', safety: 'safe', remark: '' } as const;
  const oneId = await add(vault, { city: 'Weesp', contactPoints: [phone] });
  const otherId = await add(vault, {
    givenName: 'Fatiha',
    familyName: 'Khattabi',
    prefix: 'El',
    birthOn: day('1990-04-03'),
    openedOn: day('2021-02-01'),
    lastContactOn: day('2025-03-01'),
    contactPoints: [phone, { ...phone, value: '06 0000 0413', remark: 'werk' }],
    household: [{ relation: 'child', ageBand: '0-11', livesIn: true }],
    paper: 'kast 2',
  });
  await write(vault, oneId, 'Eerste dossier.');
  await write(vault, otherId, 'Tweede dossier.');
  await vault.call('clients.change', {
    ...aClient({ city: 'Diemen', contactPoints: [phone] }),
    id: oneId,
  });
  await write(vault, otherId, 'Derde notitie.');
  await addBelongings(vault, otherId);
  return { oneId, otherId };
};

/** Everything of the store in words: sealed texts opened, keys and the log left out. */
const pictureIn = ({ opened, session }: { opened: { db: ReadableDb }; session: Session }) => {
  const { db } = opened;
  const { files } = session.reading();
  const hidden = new Map(sealedColumns.map(({ table, column }) => [`${table}.${column}`, true]));
  const without = ['audit', 'setting', 'name_order', 'file_key', 'import_run', 'ledger'];
  const rows = tableNames(db)
    .filter((table) => !without.includes(table))
    .map((table) => [
      table,
      all<Record<string, unknown>>(db, `SELECT * FROM ${table}`)
        .map((row) =>
          JSON.stringify(Object.entries(row).filter(([column]) => !hidden.has(`${table}.${column}`))),
        )
        .toSorted(),
    ]);
  const texts = values<ClientId>(db, 'SELECT id FROM client ORDER BY id').flatMap((clientId) =>
    sealedColumns.flatMap((where) =>
      sealedTextsOf(db, where, clientId).map(
        ({ id, sealed }) =>
          `${clientId} ${id} ${open(files.of(clientId), sealed, { field: where.field, id })}`,
      ),
    ),
  );
  return { rows: Object.fromEntries(rows) as Record<string, string[]>, texts: texts.toSorted() };
};

/** Looks into the store itself, while the vault is locked. */
const look = async <T>(
  vault: TestVault,
  work: (store: Awaited<ReturnType<typeof openAs>>) => T,
): Promise<T> => {
  await vault.call('vault.lock', {});
  const store = await openAs(vault, {});
  try {
    return work(store);
  } finally {
    store.session.close();
    await vault.unlock();
  }
};

describe('looking for double files', () => {
  test('finds pairs in the background, forgets who was said to be two people, and finds nothing before a search', async () => {
    const vault = await aVault();
    const { oneId, otherId } = await twoFiles(vault);
    await add(vault, { givenName: 'Bram', familyName: 'Wit' });
    expect(await vault.call('duplicates.pairs', page)).toEqual({ isSearched: false, total: 0, pairs: [] });
    const [found, beside] = await Promise.all([
      vault.call('duplicates.find', {}),
      vault.reply('clients.search', { words: 'wit', filter: 'all', ...page }),
    ]);
    expect([found, beside]).toMatchObject([{ pairs: 1 }, { ok: true }]);
    const { pairs } = await vault.call('duplicates.pairs', page);
    // The one that was opened first is proposed as the one that stays.
    expect(pairs).toMatchObject([{ oneId: otherId, otherId: oneId, reasons: ['same-name', 'same-phone'] }]);
    expect(await vault.call('duplicates.ofClient', { clientId: oneId })).toMatchObject([{ id: otherId }]);
    await vault.call('duplicates.dismiss', { oneId, otherId });
    expect(await vault.call('duplicates.pairs', page)).toMatchObject({ isSearched: true, total: 0 });
    expect(await vault.call('duplicates.ofClient', { clientId: oneId })).toEqual([]);
    expect(await vault.call('duplicates.find', {})).toEqual({ pairs: 0 });
  });

  test('can be stopped, and then keeps what was found before', async () => {
    const vault = await aVault();
    await twoFiles(vault);
    await vault.call('duplicates.find', {});
    const running = vault.reply('duplicates.find', {});
    await vault.call('vault.cancelTask', {});
    expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await vault.call('duplicates.pairs', page)).toMatchObject({ total: 1 });
  });
});

describe('putting two files together', () => {
  test('brings everything of the other along, sealed under the key of the first, and leaves its history', async () => {
    const vault = await aVault();
    const { oneId, otherId } = await twoFiles(vault);
    expect(await vault.call('duplicates.compare', { oneId, otherId })).toMatchObject({
      one: { notes: 1 },
      other: { notes: 2, attachments: 1, consents: 1, disclosures: 1, representatives: 1 },
      hindrance: null,
    });
    await vault.call('duplicates.merge', { oneId, otherId, take: ['birthOn'], join: ['contactPoints'] });
    const merged = await vault.call('clients.open', { id: oneId });
    expect(merged).toMatchObject({
      city: 'Diemen',
      birthOn: '1990-04-03',
      openedOn: '2021-02-01',
      lastContactOn: '2025-03-01',
      noteCount: 3,
    });
    expect(merged.contactPoints.map((point) => point.value)).toEqual(['+31600000412', '+31600000413']);
    const texts = (await vault.call('notes.list', { clientId: oneId })).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Derde notitie.', 'Eerste dossier.', 'Tweede dossier.']);
    expect(await vault.reply('clients.open', { id: otherId })).toMatchObject({
      error: { code: 'not-found' },
    });
    const { changes } = await vault.call('history.ofClient', { clientId: oneId, ...page });
    expect(changes.find(({ field }) => field === 'mergedFile')).toMatchObject({ to: 'Khattabi, F. El' });
    const [timer] = await vault.call('retention.ofClient', { clientId: oneId });
    expect(timer?.anchorOn).toBe('2025-03-01');
    await look(vault, ({ opened: { db } }) => {
      expect(value(db, 'SELECT count(*) FROM ledger')).toBe(0);
      expect(values(db, 'SELECT other_id FROM merged_id')).toEqual([otherId]);
      expect(value(db, 'SELECT count(*) FROM client')).toBe(1);
    });
  });

  test('and taking them apart makes both what they were, row by row', async () => {
    const vault = await aVault();
    const { oneId, otherId } = await twoFiles(vault);
    const third = await add(vault, { givenName: 'Bram', familyName: 'Wit' });
    await vault.call('duplicates.dismiss', { oneId: otherId, otherId: third });
    await vault.call('duplicates.dismiss', { oneId: third, otherId: oneId });
    const before = await look(vault, pictureIn);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...ClientInput.keyof().options]),
        fc.subarray([...JoinedField.options]),
        fc.boolean(),
        async (take, join, isTurned) => {
          const two = isTurned ? { oneId: otherId, otherId: oneId } : { oneId, otherId };
          const { id } = await vault.call('duplicates.merge', { ...two, take, join });
          const [merge] = await vault.call('duplicates.merges', {});
          expect(merge).toMatchObject({ id, clientId: two.oneId, canUndo: true });
          await vault.call('duplicates.undo', { id });
          expect(await look(vault, pictureIn)).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
    expect((await vault.call('notes.list', { clientId: otherId })).map(({ text }) => text)).toContain(
      'Tweede dossier.',
    );
  });

  test('lets the answers of both count for what rests on a consent, and takes that back with the merge', async () => {
    const vault = await aVault();
    const [oneId, otherId] = [await add(vault, {}), await add(vault, {})];
    const textId = (await vault.call('consents.texts', {})).find(
      ({ purpose }) => purpose === 'special-data-health',
    )?.id;
    const sample = sampleInputs({ ...noIds, textId: textId ?? '' });
    const about = { purpose: 'special-data-health', isExplicit: true } as const;
    for (const clientId of [oneId, otherId])
      await vault.call('consents.record', { ...sample['consents.record'], ...about, clientId });
    await vault.call('notes.writeSpecial', {
      ...sample['notes.writeSpecial'],
      clientId: oneId,
      exception: 'explicit-consent',
    });
    const { purpose } = about;
    await vault.call('consents.withdraw', { ...sample['consents.withdraw'], purpose, clientId: otherId });
    const lost = async () =>
      (await vault.call('notes.list', { clientId: oneId })).map(({ losesBasisOn }) => losesBasisOn);
    expect(await lost()).toEqual([null]);
    const { id } = await vault.call('duplicates.merge', { oneId, otherId, take: [], join: [] });
    expect(await lost()).toEqual(['2025-04-01']);
    const timers = await vault.call('retention.ofClient', { clientId: oneId });
    expect(timers.map(({ category }) => category)).toContain('on-consent');
    await vault.call('duplicates.undo', { id });
    expect(await lost()).toEqual([null]);
  });

  test('can no longer be undone when something of the file changed, and two merges come apart in reverse order', async () => {
    const vault = await aVault();
    const { oneId, otherId } = await twoFiles(vault);
    const third = await add(vault, { lastContactOn: day('2024-05-05') });
    const before = await look(vault, pictureIn);
    const first = await vault.call('duplicates.merge', { oneId, otherId, take: [], join: [] });
    const second = await vault.call('duplicates.merge', { oneId: third, otherId: oneId, take: [], join: [] });
    expect(await ruleOf(vault, 'duplicates.undo', first)).toBe('merge-changed');
    await vault.call('duplicates.undo', second);
    await vault.call('duplicates.undo', first);
    expect(await look(vault, pictureIn)).toEqual(before);
    const again = await vault.call('duplicates.merge', { oneId, otherId, take: [], join: [] });
    await write(vault, oneId, 'Er is iets veranderd.');
    expect((await vault.call('duplicates.merges', {}))[0]?.canUndo).toBe(false);
    expect(await ruleOf(vault, 'duplicates.undo', again)).toBe('merge-changed');
  });

  test('is refused for one file, for other readers, and for a file that is not there', async () => {
    const vault = await aVault();
    const { oneId, otherId } = await twoFiles(vault);
    const me = await vault.call('vault.me', {});
    const choice = { take: [], join: [] };
    expect(await ruleOf(vault, 'duplicates.merge', { oneId, otherId: oneId, ...choice })).toBe(
      'merge-same-file',
    );
    await vault.call('sharing.shield', {
      clientId: oneId,
      readers: [me.id],
      reason: 'Kent de familie.',
      discussedOn: day('2026-11-21'),
    });
    expect(await vault.call('duplicates.compare', { oneId, otherId })).toMatchObject({
      hindrance: 'merge-other-readers',
    });
    expect(await ruleOf(vault, 'duplicates.merge', { oneId, otherId, ...choice })).toBe(
      'merge-other-readers',
    );
    await vault.call('sharing.shield', {
      clientId: otherId,
      readers: [me.id],
      reason: 'Kent de familie.',
      discussedOn: day('2026-11-21'),
    });
    const { id } = await vault.call('duplicates.merge', { oneId, otherId, ...choice });
    await vault.call('duplicates.undo', { id });
    const readers = await vault.call('sharing.readers', { clientId: otherId });
    expect(readers).toMatchObject({ isShielded: true, isMine: true, readers: [{ via: 'named' }] });
    const nobody = 'a'.repeat(20);
    expect(await ruleOf(vault, 'duplicates.merge', { oneId, otherId: nobody, ...choice })).toBe('not-found');
  });

  test('and a purge of the one writes both ids in the ledger, so that an older copy brings neither back', async () => {
    const vault = await aVault();
    const long = { openedOn: day('2017-02-01'), lastContactOn: day('2019-01-10') };
    const oneId = await add(vault, long);
    const otherId = await add(vault, long);
    await vault.call('duplicates.merge', { oneId, otherId, take: [], join: [] });
    const certificate = await approveAndRun(vault);
    expect(certificate.proof.hits).toBe(0);
    await look(vault, ({ opened: { db } }) => {
      expect(values<string>(db, 'SELECT removed FROM ledger').toSorted()).toEqual(
        [oneId, otherId].map(fingerprintOf).toSorted(),
      );
      expect(value(db, 'SELECT count(*) FROM merged_id')).toBe(0);
    });
  });
});
