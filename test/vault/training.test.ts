import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { PaperId, VolunteerId } from '../../core/kernel/ids.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import { all, type Value } from '../../db/sql.ts';
import { aBasicTraining, aFurtherTraining, aPaper } from '../support/a-training.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';

const opened: TestVault[] = [];
type WithVolunteer = TestVault & { readonly volunteerId: VolunteerId };
const withVolunteer = async (): Promise<WithVolunteer> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('volunteers.add', aVolunteer());
  return { ...vault, volunteerId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const listed = ({ call, volunteerId }: WithVolunteer) => call('training.ofVolunteer', { volunteerId });
const certificateOf = async (vault: TestVault, volunteerId: VolunteerId): Promise<PaperId> => {
  layPaper(vault, aPng());
  return (await vault.call('papers.add', aPaper(volunteerId))).id;
};

describe('a training', () => {
  test('is recorded with its certificate, changed and listed, the newest start first', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call } = vault;
    const paperId = await certificateOf(vault, volunteerId);
    const { id } = await call('training.add', { volunteerId, training: aFurtherTraining() });
    await call('training.add', { volunteerId, training: aBasicTraining({ paperId }) });
    const training = aFurtherTraining({ result: 'stopped', endOn: day('2026-11-02'), quarters: 6 });
    await call('training.change', { id, training });
    expect(await listed(vault)).toEqual([
      expect.objectContaining({ ...training, id, topics: [], elsewhere: '', recordedBy: userLabel }),
      expect.objectContaining({ ...aBasicTraining({ paperId }), title: '' }),
    ]);
  });

  test('keeps where topics were learned out of sight of whoever holds the vault key only', async () => {
    const vault = await withVolunteer();
    const { volunteerId } = vault;
    const training = aBasicTraining({ topics: ['law'], elsewhere: 'Opleiding in Diemen' });
    await vault.call('training.add', { volunteerId, training });
    expect(await listed(vault)).toMatchObject([{ topics: ['law'], elsewhere: 'Opleiding in Diemen' }]);
    await vault.call('vault.lock', {});
    const { session } = await openAs(vault);
    const { db } = session.reading();
    const [row] = all<Readonly<Record<string, Value>>>(db, 'SELECT * FROM training');
    const texts = Object.values(row ?? {}).map((it) =>
      it instanceof Uint8Array ? Buffer.from(it).toString('latin1') : String(it),
    );
    expect(texts.join('\n')).toContain('Kezban');
    expect(texts.join('\n')).not.toContain('Diemen');
  });

  test('loses its certificate when that is removed, and stays', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call } = vault;
    const paperId = await certificateOf(vault, volunteerId);
    await call('training.add', { volunteerId, training: aBasicTraining({ paperId }) });
    await call('papers.remove', { id: paperId, reason: 'incorrect' });
    expect(await listed(vault)).toMatchObject([{ kind: 'basic', paperId: null }]);
  });

  test('is removed with a line in the ledger, and its certificate stays among the papers', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call } = vault;
    const paperId = await certificateOf(vault, volunteerId);
    const { id } = await call('training.add', { volunteerId, training: aBasicTraining({ paperId }) });
    await call('training.remove', { id, reason: 'incorrect' });
    expect(await listed(vault)).toEqual([]);
    expect(await call('papers.of', { owner: { volunteerId } })).toHaveLength(1);
    expect(await vault.reply('training.remove', { id, reason: 'incorrect' })).toMatchObject({
      error: { code: 'not-found', what: 'training' },
    });
    await call('vault.lock', {});
    const { session } = await openAs(vault);
    expect(listLedger(session.reading().db, 0)).toContainEqual(
      expect.objectContaining({ part: 'training', why: 'incorrect', removed: fingerprintOf(id) }),
    );
  });
});

describe('what is refused', () => {
  test('is a training that cannot have gone like that, and nothing of it is kept', async () => {
    const vault = await withVolunteer();
    const { volunteerId } = vault;
    const ruleOf = (training: ReturnType<typeof aBasicTraining>) =>
      vault.reply('training.add', { volunteerId, training });
    expect(await ruleOf(aBasicTraining({ endOn: day('2025-03-02') }))).toMatchObject({
      error: { rule: 'training-ends-before-start', detail: { field: 'endOn' } },
    });
    expect(await ruleOf(aBasicTraining({ endOn: day('2026-11-22') }))).toMatchObject({
      error: { rule: 'training-not-over' },
    });
    expect(await ruleOf(aBasicTraining({ topics: [] }))).toMatchObject({
      error: { rule: 'training-topics-missing', detail: { missing: 10 } },
    });
    expect(await listed(vault)).toEqual([]);
  });

  test('is a certificate out of the file of somebody else', async () => {
    const vault = await withVolunteer();
    const { id: otherId } = await vault.call('volunteers.add', aVolunteer({ familyName: 'Bos' }));
    const paperId = await certificateOf(vault, otherId);
    const given = { volunteerId: vault.volunteerId, training: aBasicTraining({ paperId }) };
    expect(await vault.reply('training.add', given)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'paper' },
    });
  });

  test('is a topic of which the handbook does not speak, and a further training without a name', async () => {
    const vault = await withVolunteer();
    const { volunteerId } = vault;
    for (const training of [aBasicTraining({ topics: ['judo' as never] }), aFurtherTraining({ title: '' })])
      expect(await vault.reply('training.add', { volunteerId, training })).toMatchObject({
        error: { code: 'invalid' },
      });
  });
});

describe('the hours of everybody', () => {
  test('leave as a workbook with figures that are figures, a line for each person and a total', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call } = vault;
    await call('volunteers.add', aVolunteer({ familyName: '=1+1', prefix: '' }));
    await call('training.add', { volunteerId, training: aBasicTraining() });
    const passed = aFurtherTraining({ result: 'passed', endOn: day('2026-11-02') });
    await call('training.add', { volunteerId, training: passed });
    await call('vault.confirm', { passphrase });
    const { name, base64 } = await call('training.hours', { from: 2025, until: 2026, lang: 'nl' });
    expect(name).toBe('scholingsuren-2025-2026.xlsx');
    const [sheet] = await readXlsxFile(Buffer.from(base64, 'base64'));
    expect(sheet?.sheet).toBe('Scholing in uren');
    expect(sheet?.data).toEqual([
      ['Naam', 'Functie', '2025', '2026', 'Totaal'],
      ['=1+1, A.', 'Maatje', 0, 0, 0],
      ['Graaf, A. de', 'Maatje', 18, 3.5, 21.5],
      ['Totaal', null, 18, 3.5, 21.5],
    ]);
  });

  test('do not leave without the passphrase, for nobody, or for years that are turned around', async () => {
    const vault = await withVolunteer();
    const ask = (from: number, until: number) => vault.reply('training.hours', { from, until, lang: 'en' });
    expect(await ask(2026, 2026)).toMatchObject({ error: { rule: 'confirm-passphrase' } });
    await vault.call('vault.confirm', { passphrase });
    expect(await ask(2026, 2025)).toMatchObject({ error: { rule: 'training-years-turned' } });
    await vault.call('vault.confirm', { passphrase });
    expect(await ask(2020, 2021)).toMatchObject({ error: { rule: 'nothing-to-export' } });
  });
});
