import { expect, test } from 'vitest';
import type { In } from '../../../core/contract/index.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault, refusal } from '../../support/imported-vault.ts';

const newAnswer: In<'legalParameters.put'> = {
  code: 'rights-answer',
  value: 'P2M',
  validFrom: day('2026-11-10'),
  source: 'Verordening 2026/1',
  checkedOn: day('2026-11-20'),
};

test('what ships has its article and the day on which it was checked', async () => {
  const vault = await aVault();
  const figures = await vault.call('legalParameters.list', {});
  expect(figures.map(({ code, now }) => `${code} ${now.value}`)).toEqual([
    'breach-report 72',
    'rights-answer P1M',
    'rights-extension P3M',
    'consent-age 16',
    'adult-age 18',
    'hold-review P6M',
  ]);
  for (const { now, versions } of figures) {
    expect(now).toMatchObject({ checkedOn: '2026-11-21', putBy: '' });
    expect(now.source).not.toBe('');
    expect(versions).toEqual([now]);
  }
});

test('a newer figure counts from its day on, and older requests keep theirs', async () => {
  const vault = await aVault();
  const { id } = await vault.call('clients.add', aClient({}));
  const receive = async (receivedOn: Day) => {
    const { id: request } = await vault.call('rights.receive', {
      subject: { clientId: id },
      kind: 'access',
      receivedOn,
      askedBy: 'self',
      representativeId: null,
      asked: 'Wat staat er over mij in mijn dossier?',
    });
    return request;
  };
  const older = await receive(day('2026-11-09'));
  const newer = await receive(day('2026-11-10'));
  const dueOn = async (request: Awaited<ReturnType<typeof receive>>) =>
    (await vault.call('rights.get', { id: request })).dueOn;
  expect([await dueOn(older), await dueOn(newer)]).toEqual(['2026-12-09', '2026-12-10']);
  await vault.call('legalParameters.put', newAnswer);
  expect([await dueOn(older), await dueOn(newer)]).toEqual(['2026-12-09', '2027-01-11']);
  const figure = (await vault.call('legalParameters.list', {})).find(({ code }) => code === 'rights-answer');
  expect(figure?.versions.map(({ value, putBy }) => [value, putBy])).toEqual([
    ['P2M', 'Fatma Bakker'],
    ['P1M', ''],
  ]);
});

test('a planned figure does not count yet, and may be put anew', async () => {
  const vault = await aVault();
  const planned = { ...newAnswer, code: 'breach-report', value: '96', validFrom: day('2027-01-01') } as const;
  await vault.call('legalParameters.put', planned);
  await vault.call('legalParameters.put', { ...planned, value: '100' });
  const [breach] = await vault.call('legalParameters.list', {});
  expect(breach?.now.value).toBe('72');
  expect(breach?.versions.map(({ value }) => value)).toEqual(['100', '72']);
});

test.each([
  [{ value: 'P0D' }, 'figure-impossible'],
  [{ value: 'P9999Y' }, 'figure-impossible'],
  [{ value: '30' }, 'figure-impossible'],
  [{ code: 'consent-age', value: '7' }, 'figure-impossible'],
  [{ code: 'breach-report', value: '0' }, 'figure-impossible'],
  [{ validFrom: day('2018-05-25') }, 'figure-not-newer'],
  [{ source: ' ' }, 'source-missing'],
  [{ checkedOn: day('2026-11-22') }, 'in-future'],
] as const)('a figure with %o is refused: %s', async (changes, why) => {
  const vault = await aVault();
  expect(await refusal(vault.reply('legalParameters.put', { ...newAnswer, ...changes }))).toBe(why);
  expect((await vault.call('legalParameters.list', {})).every(({ versions }) => versions.length === 1)).toBe(
    true,
  );
});
