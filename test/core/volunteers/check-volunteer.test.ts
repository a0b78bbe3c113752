import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { checkVolunteer, type AroundVolunteer } from '../../../core/volunteers/check-volunteer.ts';
import { aVolunteer } from '../../support/a-volunteer.ts';

const [own, other] = ['a', 'b'].map((letter) => letter.repeat(20) as VolunteerId) as [
  VolunteerId,
  VolunteerId,
];
const around = (more: Partial<AroundVolunteer> = {}): AroundVolunteer => ({
  ownId: own,
  endOn: null,
  confidant: null,
  ...more,
});
const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused'
      ? [error.error.rule, error.error.detail?.['field']]
      : error;
  }
  return 'accepted';
};

test('what was typed is kept tidy', () => {
  const typed = aVolunteer({
    familyName: ' Graaf ',
    functionName: ' Maatje ',
    phone: '06 00000001',
    emergencyPhone: '+32 470 00 00 00',
    email: ' anouk@voorbeeld.nl ',
    postcode: '1061dh',
    paysExpenses: true,
    iban: 'nl91 abna 0417 1643 00',
  });
  expect(checkVolunteer(typed, around())).toMatchObject({
    familyName: 'Graaf',
    functionName: 'Maatje',
    phone: '+31600000001',
    emergencyPhone: '+32470000000',
    email: 'anouk@voorbeeld.nl',
    postcode: '1061 DH',
    iban: 'NL91ABNA0417164300',
  });
});

test.each([
  [{ familyName: '  ' }, {}, ['family-name-missing', 'familyName']],
  [{ functionName: ' ' }, {}, ['function-missing', 'functionName']],
  [{ phone: '112' }, {}, ['phone-unreadable', 'phone']],
  [{ emergencyPhone: 'bel mij' }, {}, ['phone-unreadable', 'emergencyPhone']],
  [{ email: 'anouk' }, {}, ['email-unreadable', 'email']],
  [{ iban: 'NL91ABNA0417164300' }, {}, ['iban-without-expenses', 'paysExpenses']],
  [{ iban: 'NL91ABNA0417164301', paysExpenses: true }, {}, ['iban-unreadable', 'iban']],
  [{ startOn: day('2026-02-01') }, { endOn: day('2026-01-31') }, ['start-after-end', 'startOn']],
  [{ confidantId: other }, {}, ['confidant-unfit', 'confidantId']],
  [
    { confidantId: own },
    { confidant: { id: own, type: 'confidant', endOn: null } },
    ['confidant-unfit', 'confidantId'],
  ],
  [
    { confidantId: other },
    { confidant: { id: other, type: 'direct', endOn: null } },
    ['confidant-unfit', 'confidantId'],
  ],
  [
    { confidantId: other },
    { confidant: { id: other, type: 'confidant', endOn: day('2026-01-01') } },
    ['confidant-unfit', 'confidantId'],
  ],
] as const)('%j is refused at its field', (typed, more, refusal) => {
  expect(refusalOf(() => checkVolunteer(aVolunteer(typed), around(more)))).toEqual(refusal);
});

test('a confidant who left since stays until another is chosen', () => {
  const typed = aVolunteer({ confidantId: other });
  expect(checkVolunteer(typed, around({ keepsConfidant: true })).confidantId).toBe(other);
  const present = { id: other, type: 'confidant', endOn: null } as const;
  expect(checkVolunteer(typed, around({ confidant: present })).confidantId).toBe(other);
});
