import { expect, test } from 'vitest';
import type { ProposedClient } from '../../../core/imports/import-row.ts';
import { changesOf, filledFields, type KeptFields } from '../../../core/imports/known-file.ts';
import { explainedByMapping } from '../../../core/imports/explained-fields.ts';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { noName } from '../../../core/kernel/names.ts';

const row: ProposedClient = {
  ...noName,
  familyName: 'Wit',
  birthOn: day('1990-02-01'),
  street: 'Dorpsstraat',
  houseNo: '1',
  postcode: '',
  city: 'Diemen',
  phones: ['+31612345678'],
  emails: ['n@example.nl'],
  openedOn: day('2025-02-01'),
  lastContactOn: day('2025-04-03'),
  closedOn: null,
  outcome: null,
  note: '',
  consentRemark: '',
};

const empty: KeptFields = {
  birthOn: null,
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  contactPoints: [],
  lastContactOn: day('2025-04-03'),
};

const known = (kept: KeptFields | null, mayFill = true) => ({ id: 'a' as ClientId, kept, mayFill });
const said = (kept: KeptFields | null, mayFill = true) =>
  changesOf(row, known(kept, mayFill)).map(({ field, kind }) => `${field} ${kind}`);

test('what is empty can be filled, what is there stays, and nobody hears of a file that she may not read', () => {
  expect(said(empty)).toEqual(['birthDate fills', 'address fills', 'phone fills', 'email fills']);
  expect(said(empty, false)).toEqual([
    'birthDate differs',
    'address differs',
    'phone differs',
    'email differs',
  ]);
  expect(said({ ...empty, birthOn: day('1991-01-01'), city: 'Weesp' })).toEqual([
    'birthDate differs',
    'address differs',
    'phone fills',
    'email fills',
  ]);
  expect(said(null)).toEqual([]);
});

test('a later contact is said and never filled in, because a term counts from it', () => {
  const earlier = { ...empty, lastContactOn: day('2025-01-01') };
  const changes = changesOf(row, known(earlier));
  expect(changes).toContainEqual({ field: 'lastContactOn', kind: 'differs' });
  expect(filledFields(earlier, row, changes).lastContactOn).toBe('2025-01-01');
});

test('filling makes the row and the file say the same, so that a second time does nothing', () => {
  const filled = filledFields(empty, row, changesOf(row, known(empty)));
  expect(filled).toMatchObject({ birthOn: '1990-02-01', street: 'Dorpsstraat', city: 'Diemen' });
  expect(filled.contactPoints.map(({ value, safety }) => [value, safety])).toEqual([
    ['+31612345678', 'unknown'],
    ['n@example.nl', 'unknown'],
  ]);
  expect(said(filled)).toEqual([]);
});

test('a mapping asks for reasons only for the columns that it takes over', () => {
  expect(explainedByMapping(['givenName', 'familyName', 'ignore'])).toEqual([]);
  expect(explainedByMapping(['fullName', 'city', 'email', 'birthDate'])).toEqual([
    'birth',
    'address',
    'contact',
  ]);
});
