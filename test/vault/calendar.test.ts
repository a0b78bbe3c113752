import { expect, onTestFinished, test } from 'vitest';
import { period } from '../../core/kernel/period.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import type { ProcessorId } from '../../core/kernel/ids.ts';
import { aLeak } from '../support/an-incident.ts';
import { aProcessor } from '../support/a-processor.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';
import { switchTo, withUser } from '../support/second-user.ts';

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  return vault;
};

const linesOf = async (vault: TestVault) =>
  (await vault.call('calendar.year', {})).lines.map(({ on, code, count, isLate }) => [
    on,
    code,
    count,
    isLate,
  ]);

test('what is due in the year stands on its day, counted by month and rule, and late things on today', async () => {
  const vault = await aVault();
  // Five years after the last contact, by the rule of the test vault.
  for (const lastContactOn of ['2020-03-04', '2022-03-10', '2022-03-20', '2024-01-01'] as const)
    await vault.call(
      'clients.add',
      aClient({ openedOn: day('2019-01-02'), lastContactOn: day(lastContactOn) }),
    );
  await vault.call('incidents.raise', aLeak);
  const lines = await linesOf(vault);
  expect(lines.filter(([, code]) => code === 'retention')).toEqual([
    ['2026-11-21', 'retention', 1, true],
    ['2027-03-10', 'retention', 2, false],
  ]);
  expect(lines).toContainEqual(['2026-11-23', 'breach', 1, false]);
  expect(lines).toContainEqual(['2027-11-21', 'recovery-drill', 1, false]);
});

test('the log has a line once its term is confirmed and its first line lies within the year', async () => {
  const vault = await aVault();
  await vault.call('retention.confirmRule', { code: 'AUDIT_LOG', period: period('P1Y'), reason: 'Besluit.' });
  expect(await linesOf(vault)).toContainEqual(['2027-11-21', 'audit-log', 1, false]);
});

test('the FG hears nothing of who works here, and who works with clients may not ask', async () => {
  const vault = await aVault();
  await vault.call('incidents.raise', aLeak);
  await withUser(vault, 'Sanne Visser', ['fg']);
  await withUser(vault, 'Piet Jansen', ['worker']);
  await switchTo(vault, 'Sanne Visser');
  expect((await linesOf(vault)).map(([, code]) => code)).toContain('breach');
  await switchTo(vault, 'Piet Jansen');
  expect(await vault.reply('calendar.year', {})).toMatchObject({ error: { rule: 'role-missing' } });
});

test('the file keeps the ids of its days, so that reading it again changes nothing twice', async () => {
  const vault = await aVault();
  await vault.call('clients.add', aClient({ openedOn: day('2019-01-02'), lastContactOn: day('2022-03-10') }));
  const idsIn = async (titles: 'neutral' | 'plain') => {
    await vault.call('vault.confirm', { passphrase });
    const { base64 } = await vault.call('calendar.ics', { titles, name: 'Vertrouwd', lang: 'nl' });
    const text = Buffer.from(base64, 'base64').toString('utf8');
    expect(text).not.toMatch(/Khattabi|Fatiha/);
    return text.match(/UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}(?=\r)/g) ?? [];
  };
  const ids = await idsIn('neutral');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(0);
  expect(await idsIn('plain')).toEqual(ids);
});

test('a day that moved keeps its id, so that no second one comes beside it', async () => {
  const vault = await aVault();
  const put = (agreementUntil: string, id: ProcessorId | null) =>
    vault.call('processors.put', { ...aProcessor({ agreementUntil: day(agreementUntil) }), id });
  const { id } = await put('2027-03-31', null);
  const contract = async () => {
    await vault.call('vault.confirm', { passphrase });
    const how = { titles: 'neutral', name: 'Vertrouwd', lang: 'nl' } as const;
    const { base64 } = await vault.call('calendar.ics', how);
    const events = Buffer.from(base64, 'base64').toString('utf8').split('BEGIN:VEVENT').slice(1);
    return events
      .filter((event) => event.includes('SUMMARY:Vertrouwd: contract'))
      .map((event) => /UID:(\S+)[^]*DTSTART;VALUE=DATE:(\d+)/.exec(event)?.slice(1));
  };
  const [[uid, on] = []] = await contract();
  expect(on).toBe('20270331');
  await put('2027-09-30', id);
  expect(await contract()).toEqual([[uid, '20270930']]);
});
