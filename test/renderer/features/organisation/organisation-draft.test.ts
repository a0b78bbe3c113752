import { expect, test } from 'vitest';
import {
  contactFields,
  draftOf,
  keptOf,
  type OrganisationDraft,
  organisationOf,
  wrongFields,
} from '../../../../renderer/features/organisation/organisation-draft.ts';
import { anOrganisation } from '../../../support/open-vault.ts';

const whole = draftOf(anOrganisation);

test('an empty form asks for all that the register must say', () => {
  expect(wrongFields(draftOf({}))).toEqual([
    'name',
    'address',
    'email',
    'phone',
    'responsiblePerson',
    'hasFg',
    'isCareProvider',
  ]);
});

test('a whole form is what is sent, without spaces around it', () => {
  expect(organisationOf({ ...whole, name: `  ${anOrganisation.name} ` })).toEqual(anOrganisation);
});

test.each<[string, Partial<OrganisationDraft>, string]>([
  ['an FG without a name', { hasFg: true, fgName: ' ' }, 'fgName'],
  ['no FG without a reason', { hasFg: false, fgNoneReason: ' ' }, 'fgNoneReason'],
  ['a KvK number of seven digits', { kvkNo: '1234567' }, 'kvkNo'],
  ['an e-mail address without a domain', { email: 'info' }, 'email'],
  ['a name of only spaces', { name: '   ' }, 'name'],
])('%s is held back', (_, change, field) => {
  expect(wrongFields({ ...whole, ...change })).toEqual([field]);
  expect(organisationOf({ ...whole, ...change })).toBeNull();
});

test('the answer that does not hold is forgotten: a reason beside an FG, or an FG beside a reason', () => {
  const withFg = { ...whole, hasFg: true, fgName: 'J. de Wit', fgContact: 'fg@koepel.example' };
  expect(organisationOf(withFg)).toMatchObject({ fgName: 'J. de Wit', fgNoneReason: '' });
  expect(organisationOf({ ...withFg, hasFg: false })).toMatchObject({ fgName: '', fgContact: '' });
});

test('a draft of one page keeps only the fields of that page, and begins again where it was', () => {
  const kept = keptOf(whole, contactFields);
  expect(Object.keys(kept).toSorted()).toEqual([...contactFields].toSorted());
  expect(draftOf(kept)).toEqual({ ...whole, fgNoneReason: '', hasFg: null, isCareProvider: null });
});
