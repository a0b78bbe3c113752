import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { aClient } from '../support/a-client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { fullInput } from '../support/register-samples.ts';
import { bySelf } from '../support/by-self.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await openTestVault();
});
afterAll(() => vault.close());

/** Everything that can be read of the register, as one text. */
const everythingShown = async (): Promise<string> => {
  const parts: unknown[] = [
    await vault.call('register.current', {}),
    await vault.call('register.versions', {}),
  ];
  for (const { number } of await vault.call('register.versions', {}))
    parts.push(await vault.call('register.version', { number }));
  for (const format of ['csv', 'json'] as const) {
    const { base64 } = await vault.call('register.export', { format, number: null });
    parts.push(Buffer.from(base64, 'base64').toString('utf8'));
  }
  const workbook = await vault.call('register.export', { format: 'xlsx', number: null });
  parts.push(await readXlsxFile(Buffer.from(workbook.base64, 'base64')));
  return JSON.stringify(parts);
};

const token = fc.string({ unit: fc.constantFrom(...'qwxzj'.split('')), minLength: 14, maxLength: 14 });

const person = fc
  .record({
    tokens: fc.uniqueArray(token, { minLength: 12, maxLength: 12 }),
    digits: fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: 8, maxLength: 8 }),
    openedOn: fc.constantFrom(day('1987-03-01'), day('1991-05-02')),
    isClosed: fc.boolean(),
  })
  .map(({ tokens, digits, openedOn, isClosed }) => {
    const [givenName = '', familyName = '', alias = '', street = '', ...rest] = tokens;
    const [city = '', email = '', remark = '', paper = '', note = '', reason = '', leftOut = ''] = rest;
    const input: In<'clients.add'> = {
      ...aClient(),
      givenName,
      familyName,
      alias,
      initials: '',
      prefix: '',
      birthOn: day('1979-08-07'),
      street,
      houseNo: '',
      postcode: '',
      city,
      isAddressSecret: true,
      maySendPost: false,
      contactPoints: [
        { kind: 'phone', value: `06${digits}`, safety: 'unsafe', remark },
        { kind: 'email', value: `${email}@example.nl`, safety: 'safe', remark: '' },
      ],
      openedOn,
      lastContactOn: openedOn,
      paper,
    };
    const secrets = [...tokens.slice(0, 11), digits, openedOn, '1979-08-07'];
    return { input, note, reason, leftOut, isClosed, secrets };
  });

type Person = typeof person extends fc.Arbitrary<infer Some> ? Some : never;

const keep = async ({ input, note, reason, leftOut, isClosed }: Person): Promise<string> => {
  const { id } = await vault.call('clients.add', input);
  const on = input.openedOn;
  await vault.call('notes.write', { clientId: id, on, kind: 'conversation', text: note, isNotBsn: true });
  const text = (await vault.call('consents.texts', {})).find(
    ({ purpose }) => purpose === 'client-registration',
  );
  const answer = {
    purpose: 'client-registration',
    answer: 'given',
    method: 'oral-witnessed',
    ...bySelf,
  } as const;
  await vault.call('consents.record', {
    ...answer,
    clientId: id,
    textId: text?.id ?? '',
    on: day('2026-11-01'),
    expiresOn: null,
    isExplicit: false,
    isFreeHelp: true,
  });
  if (isClosed) await vault.call('clients.close', { id, on, reason });
  const line = {
    recordId: id,
    category: 'client-file',
    reason: leftOut,
    untilOn: day('2027-03-04'),
  } as const;
  await vault.call('purge.leaveOut', line);
  return id;
};

test('the register and its exports hold nothing of any client, whoever the clients are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 3 }), async (people) => {
      const secrets: string[] = people.flatMap((it) => it.secrets);
      for (const one of people) secrets.push(await keep(one));
      const { counts } = await vault.call('register.current', {});
      expect(counts[0]?.records).toBeGreaterThan(0);
      await vault.call('register.addActivity', { ...fullInput, name: 'Nog een verwerking' });
      await vault.call('register.approve', { note: '' });
      const shown = (await everythingShown()).toLowerCase();
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
