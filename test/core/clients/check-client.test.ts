import { describe, expect, test } from 'vitest';
import { checkClient } from '../../../core/clients/check-client.ts';
import type { ClientInput } from '../../../core/contract/clients.ts';
import { day } from '../../../core/kernel/day.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { aClient } from '../../support/a-client.ts';

const today = day('2026-11-21');
const check = (changes: Partial<ClientInput>, closedOn: string | null = null): ClientInput =>
  checkClient(aClient(changes), closedOn === null ? null : day(closedOn), today);

/** The refusal as it crosses the door, or null. */
const refusedWith = (changes: Partial<ClientInput>, closedOn: string | null = null): unknown => {
  try {
    check(changes, closedOn);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.error.code !== 'refused') throw error;
    const { rule, detail } = error.error;
    return detail ? [rule, detail] : rule;
  }
};

const phone = (value: string, remark = '') => ({
  contactPoints: [{ kind: 'phone' as const, value, safety: 'safe' as const, remark }],
});
const email = (value: string) => ({
  contactPoints: [{ kind: 'email' as const, value, safety: 'safe' as const, remark: '' }],
});
const nameless = { givenName: '', initials: '', prefix: '', familyName: '', alias: '' };

describe('the name of a client file', () => {
  test.each(['givenName', 'initials', 'familyName', 'alias'])('may be only the %s', (field) => {
    expect(check({ ...nameless, [field]: 'K.' })).toMatchObject({ [field]: 'K.' });
  });

  test('must be there, and a prefix or white space is none', () => {
    expect(refusedWith(nameless)).toBe('name-missing');
    expect(refusedWith({ ...nameless, prefix: 'van', alias: '  ' })).toBe('name-missing');
  });

  test('is kept without the white space around it', () => {
    expect(check({ givenName: ' Fatiha ', familyName: 'El Khattabi ' })).toMatchObject({
      givenName: 'Fatiha',
      familyName: 'El Khattabi',
    });
  });
});

describe('the days of a client file', () => {
  test.each(['birthOn', 'openedOn', 'lastContactOn'])('%s may be today and not tomorrow', (field) => {
    const all = { birthOn: null, openedOn: today, lastContactOn: today };
    expect(refusedWith({ ...all, [field]: today })).toBeNull();
    expect(refusedWith({ ...all, [field]: day('2026-11-22') })).toEqual(['in-future', { field }]);
  });

  test('stand in order', () => {
    const openedOn = day('2024-05-01');
    expect(refusedWith({ openedOn, lastContactOn: day('2024-04-30') })).toBe('contact-before-opened');
    expect(refusedWith({ openedOn, lastContactOn: openedOn, birthOn: openedOn })).toBeNull();
    expect(refusedWith({ openedOn, lastContactOn: openedOn, birthOn: day('2024-05-02') })).toBe(
      'opened-before-born',
    );
  });

  test('have no contact after the closing', () => {
    const days = { openedOn: day('2024-05-01'), lastContactOn: day('2025-01-02') };
    expect(refusedWith(days, '2025-01-02')).toBeNull();
    expect(refusedWith(days, '2025-01-01')).toBe('contact-after-closed');
  });
});

describe('the ways to reach somebody', () => {
  test.each([
    ['06-00000412', '+31600000412'],
    ['(020) 000 00 09', '+31200000009'],
    ['+212 600 000 000', '+212600000000'],
    ['0090 500 0000000', '+905000000000'],
  ])('keep %s as %s', (typed, kept) => {
    expect(check(phone(typed)).contactPoints[0]?.value).toBe(kept);
  });

  test('name the field that cannot be read, not what stands in it', () => {
    expect(refusedWith(phone('bel mijn zus'))).toEqual([
      'phone-unreadable',
      { field: 'contactPoints.0.value' },
    ]);
    expect(refusedWith(phone('06-1234'))).toEqual(['phone-unreadable', { field: 'contactPoints.0.value' }]);
    expect(refusedWith(email('zoë@'))).toEqual(['email-unreadable', { field: 'contactPoints.0.value' }]);
  });

  test('may be absent', () => {
    expect(check({ contactPoints: [] }).contactPoints).toEqual([]);
  });
});

describe('an address', () => {
  test('has a tidy Dutch postcode, or a foreign one as typed', () => {
    expect(check({ postcode: '1061dh' }).postcode).toBe('1061 DH');
    expect(check({ postcode: 'B-9000 ' }).postcode).toBe('B-9000');
    expect(check({ postcode: '1234 SS' }).postcode).toBe('1234 SS');
  });
});

describe('a BSN in a field', () => {
  const typed = 'BSN 123456782';

  test.each([
    'givenName',
    'initials',
    'prefix',
    'familyName',
    'alias',
    'street',
    'houseNo',
    'postcode',
    'city',
    'paper',
  ])('is refused in %s, with the field only', (field) => {
    expect(refusedWith({ [field]: typed })).toEqual(['bsn-in-field', { field }]);
  });

  test('is refused in a contact point, before its number is read', () => {
    expect(refusedWith(phone('0600000001', typed))).toEqual([
      'bsn-in-field',
      { field: 'contactPoints.0.remark' },
    ]);
    expect(refusedWith(phone(typed))).toEqual(['bsn-in-field', { field: 'contactPoints.0.value' }]);
  });

  test('is not seen in a number of another kind', () => {
    expect(refusedWith({ paper: 'kast 2, map 123456782' })).toBeNull();
    expect(refusedWith({ paper: 'BSN 123456789' })).toBeNull();
  });
});
