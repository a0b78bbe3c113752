import { expect, test } from 'vitest';
import {
  expectFreeName,
  isSameName,
  starterRecipients,
  unnamedRecipients,
} from '../../../core/disclosures/recipients.ts';
import { partners } from '../../../core/register/partners.ts';
import type { RecipientId } from '../../../core/kernel/ids.ts';

test('a new address book has the organisations of the register, with Veilig Thuis and its free number', () => {
  const entries = starterRecipients(partners);
  expect(entries.map(({ name }) => name)).toEqual(partners.map(({ name }) => name));
  expect(entries.filter(({ isVeiligThuis }) => isVeiligThuis)).toEqual([
    expect.objectContaining({ name: 'Veilig Thuis', phone: '0800 2000', address: '' }),
  ]);
  expect(entries[0]).toMatchObject({ address: 'Hofmark 130, 1355 HK, Almere', isActive: true });
});

test.each([
  ['Wijkteam Noord', ' wijkteam  NOORD ', true],
  ['Buurtteam Zuid-Oost', 'Buurtteam Zuid Oost', true],
  ['Zorgcentrum Ayşe', 'Zorgcentrum Ayse', true],
  ['Wijkteam Noord', 'Wijkteam Noord 2', false],
])('%s and %s', (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame);
});

test('a name is taken by another, never by the entry itself', () => {
  const present = [{ id: 'a'.repeat(20) as RecipientId, name: 'Blijf Groep' }];
  expect(() => expectFreeName({ id: null, name: 'blijf groep' }, present)).toThrow('recipient-name-taken');
  expect(() => expectFreeName({ id: 'a'.repeat(20), name: 'BLIJF GROEP' }, present)).not.toThrow();
});

test('a register names a recipient whatever the capitals', () => {
  expect(unnamedRecipients(['Veilig Thuis', 'Venzo'], ['veilig thuis'])).toEqual(['Venzo']);
});
