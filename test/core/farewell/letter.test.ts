import { describe, expect, test } from 'vitest';
import type { Farewell } from '../../../core/contract/farewell.ts';
import { type FarewellFacts, writeFarewellLetter } from '../../../core/farewell/letter.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { refusedBy } from '../../support/refused.ts';

const farewell: Farewell = {
  endOn: day('2026-11-20'),
  reason: 'normal',
  hasConflict: false,
  openClients: 0,
  account: 'left',
  steps: [{ step: 'returned', doneOn: day('2026-11-19'), doneBy: 'Nadia' }],
  handInTo: 'Meryem Demir',
  transferTo: '',
  parts: [
    {
      part: 'file',
      dueOn: day('2028-11-20'),
      period: period('P2Y'),
      source: 'handboek 4.4.6',
      isConfirmed: true,
    },
  ],
  reviews: [],
  reviewOn: null,
  canResume: true,
};

const facts: FarewellFacts = {
  lang: 'nl',
  name: 'Anouk de Graaf',
  address: { street: 'Lindengracht', houseNo: '12', postcode: '1015 KB', city: 'Amsterdam' },
  functionName: 'Maatje',
  startOn: day('2025-02-03'),
  farewell,
  sender: { name: 'De Brug', address: 'Plein 1', email: 'info@debrug.example', phone: '' },
  by: 'Nadia Wijngaarde',
  today: day('2026-11-21'),
};

const wordsOf = (other: Partial<FarewellFacts> = {}): string =>
  JSON.stringify(writeFarewellLetter({ ...facts, ...other }).blocks);

const ruleOf = (work: () => unknown): string | null => refusedBy(work)?.split(' ')[0] ?? null;

describe('the letter at leaving', () => {
  test('says that secrecy goes on, what to hand in to whom, until when what stays, the rights and the ways to complain', () => {
    for (const part of [
      'Uw geheimhouding loopt door',
      'levert u in bij Meryem Demir. Dat is gedaan op 19 november 2026.',
      'draagt u over aan de beheerder.',
      'tot 20 november 2028 (handboek 4.4.6)',
      'welke gegevens wij van u hebben',
      'schriftelijk verslag',
      'Autoriteit Persoonsgegevens',
      'binnen zes weken',
      'info@debrug.example',
      'Met uw account kunt u niet meer',
    ])
      expect(wordsOf()).toContain(part);
  });

  test('speaks of a conflict and an account only where there are', () => {
    expect(wordsOf()).not.toContain('arbeidsconflict');
    expect(wordsOf({ farewell: { ...farewell, hasConflict: true } })).toContain('Elk jaar kijken wij');
    expect(wordsOf({ farewell: { ...farewell, account: 'none' } })).not.toContain('account');
  });

  test('is handed over where no whole address is known', () => {
    const none = { street: '', houseNo: '', postcode: '', city: '' };
    expect(writeFarewellLetter({ ...facts, address: none })).toMatchObject({
      isHandedOver: true,
      to: ['Anouk de Graaf', 'Persoonlijk overhandigd'],
    });
    expect(writeFarewellLetter(facts).isHandedOver).toBe(false);
  });

  test('is not written to who works here, nor to who died', () => {
    expect(ruleOf(() => wordsOf({ farewell: { ...farewell, endOn: null } }))).toBe('not-ended');
    expect(ruleOf(() => wordsOf({ farewell: { ...farewell, reason: 'deceased' } }))).toBe(
      'letter-to-deceased',
    );
  });

  test('leaves no gap open in either language', () => {
    for (const lang of ['nl', 'en'] as const)
      expect(JSON.stringify(writeFarewellLetter({ ...facts, lang }))).not.toMatch(/\{\w+\}/);
  });
});
