import { describe, expect, test } from 'vitest';
import { checkClosing, checkComplaint, complaintDueOn } from '../../../core/complaints/check-complaint.ts';
import { writeReport } from '../../../core/complaints/letter.ts';
import { day, type Day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');

const ruleOf = (work: () => unknown): string | null => refusedBy(work)?.split(' ')[0] ?? null;

describe('a complaint', () => {
  test.each<[string, string | null, string | null]>([
    ['2026-11-21', null, null],
    ['2026-11-22', null, 'in-future'],
    ['2026-11-01', '2026-11-02', 'complaint-closed'],
  ])('received on %s and closed on %s may be written: %s', (receivedOn, closedOn, rule) => {
    expect(
      ruleOf(() => checkComplaint({ receivedOn: day(receivedOn), closedOn: closedOn as Day | null }, today)),
    ).toBe(rule);
  });

  test.each([
    ['De lijst is weg.', '2026-11-21', null],
    ['De lijst is weg.', '2026-11-22', 'in-future'],
    ['De lijst is weg.', '2026-10-31', 'closed-before-received'],
    [' \n', '2026-11-21', 'report-missing'],
    ['', '2026-11-21', 'report-missing'],
  ])('with the report %j it may be closed on %s: %s', (report, on, rule) => {
    expect(ruleOf(() => checkClosing({ receivedOn: day('2026-11-01'), report }, day(on), today))).toBe(rule);
  });

  test('goes thirty days after it was settled, and stays while it is open', () => {
    expect(complaintDueOn(day('2026-01-31'), period('P30D'))).toBe('2026-03-02');
    expect(complaintDueOn(null, period('P30D'))).toBeNull();
  });
});

describe('the report to the complainant', () => {
  const facts = {
    lang: 'nl' as const,
    number: 7,
    name: 'Anouk de Graaf',
    address: { street: '', houseNo: '', postcode: '', city: '' },
    receivedOn: day('2026-11-01'),
    text: 'Mijn adres hing in de keuken.',
    investigation: '',
    report: 'U hebt gelijk.\n\nDe lijst is weg.',
    sender: { name: 'De Brug', address: 'Plein 1', email: '', phone: '' },
    by: 'Nadia Wijngaarde',
    today,
  };

  test('quotes the complaint, says what came of it, and where else to go', () => {
    const letter = writeReport(facts);
    const words = JSON.stringify(letter.blocks);
    for (const part of ['Mijn adres hing', 'U hebt gelijk.', 'De lijst is weg.', 'Autoriteit', 'zes weken'])
      expect(words).toContain(part);
    expect(words).not.toContain('Wat wij hebben uitgezocht');
    expect(letter).toMatchObject({ number: 'Klacht 7', isHandedOver: true });
  });

  test('is sent where the person lives, and refused while it is not written', () => {
    const address = { street: 'Lindengracht', houseNo: '12', postcode: '1015 KB', city: 'Amsterdam' };
    expect(writeReport({ ...facts, address }).to).toEqual([
      'Anouk de Graaf',
      'Lindengracht 12',
      '1015 KB Amsterdam',
    ]);
    expect(ruleOf(() => writeReport({ ...facts, report: ' ' }))).toBe('report-missing');
  });
});
