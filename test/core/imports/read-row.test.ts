import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportField, refuses } from '../../../core/imports/import-row.ts';
import { readRow } from '../../../core/imports/read-row.ts';
import { findBsn } from '../../../core/kernel/bsn.ts';
import { day } from '../../../core/kernel/day.ts';

type Cells = Partial<Record<ImportField, string>>;

const usual: Cells = {
  givenName: 'Sanne',
  familyName: 'Bakker',
  openedOn: '1-2-2024',
  lastContactOn: '1-3-2024',
};

const read = (cells: Cells, extra: readonly string[] = []) => {
  const all = { ...usual, ...cells };
  const mapping = Object.keys(all) as ImportField[];
  const headers = mapping.map((field) => `Kop ${field}`);
  const row = [...Object.values(all), ...extra];
  const { client, findings } = readRow(row, { headers, mapping, today: day('2026-11-21') });
  return { client, findings, codes: findings.map(({ code, field }) => `${code} ${field}`) };
};

describe('reading a row', () => {
  it('fills every field', () => {
    const { client, codes } = read({
      number: '12',
      familyName: 'van den Berg',
      birthDate: '5 oktober 1965',
      address: 'Plein ’40-’45 206-2',
      postcode: '1061dh',
      city: 'AMSTERDAM',
      phone: '06-00000004',
      email: 'sanne@example.nl',
      closedOn: 'nee',
      consentRemark: 'mondeling',
      remarks: 'regel 1\r\nregel 2',
    });
    expect(codes).toEqual([]);
    expect(client).toEqual({
      givenName: 'Sanne',
      initials: '',
      prefix: 'van den',
      familyName: 'Berg',
      alias: '',
      birthOn: '1965-10-05',
      street: 'Plein ’40-’45',
      houseNo: '206-2',
      postcode: '1061 DH',
      city: 'AMSTERDAM',
      phones: ['+31600000004'],
      emails: ['sanne@example.nl'],
      openedOn: '2024-02-01',
      lastContactOn: '2024-03-01',
      closedOn: null,
      outcome: null,
      note: 'regel 1\nregel 2',
      consentRemark: 'mondeling',
    });
  });

  it.each([
    ['Doel bereikt', 'goal-reached'],
    ['  GOAL PARTLY REACHED ', 'partly-reached'],
    ['Overgedragen aan een ander', 'referred'],
  ])('knows the outcome "%s" of a closed file', (text, outcome) => {
    const { client, codes } = read({ closedOn: '1-4-2024', outcome: text });
    expect([client.outcome, client.note, codes]).toEqual([outcome, '', []]);
  });

  it.each([
    [{ closedOn: '1-4-2024', outcome: 'Ging wel' }, 'Kop outcome: Ging wel'],
    [{ outcome: 'Verhuisd' }, 'Kop outcome: Verhuisd'],
  ])('keeps in the note what is no outcome, or of a file that runs: %o', (cells, note) => {
    const { client, codes } = read(cells);
    expect([client.outcome, client.note, codes]).toEqual([null, note, ['outcome-odd outcome']]);
  });

  it('joins a house number of its own column to the street', () => {
    expect(read({ address: 'Javastraat', houseNumber: '105-III' }).client).toMatchObject({
      street: 'Javastraat',
      houseNo: '105-III',
    });
  });

  it('reads a full name in one column, and a prefix in its own', () => {
    const none = { givenName: '', familyName: '' };
    expect(read({ ...none, fullName: 'Berg, J. van den' }).client).toMatchObject({
      initials: 'J.',
      prefix: 'van den',
      familyName: 'Berg',
    });
    expect(read({ prefix: 'v.d.', familyName: 'Berg' }).client).toMatchObject({
      prefix: 'v.d.',
      familyName: 'Berg',
    });
  });

  it('reads several telephone numbers in one cell', () => {
    const { client, codes } = read({ phone: '06-00000004, 020-0000009 of +31 6 00000004' });
    expect(client.phones).toEqual(['+31600000004', '+31200000009']);
    expect(codes).toEqual([]);
  });

  it('keeps what it cannot read in the note, under the heading of the list', () => {
    const { client, codes } = read({
      remarks: 'inloop',
      birthDate: '1979',
      phone: 'geen telefoon, zie moeder',
      email: 'sanne (at) example',
    });
    expect(client.note).toBe(
      'inloop\nKop birthDate: 1979\nKop phone: geen telefoon, zie moeder\nKop email: sanne (at) example',
    );
    expect(client).toMatchObject({ birthOn: null, phones: [], emails: [] });
    expect(codes).toEqual(['unreadable-date birthDate', 'phone-odd phone', 'email-odd email']);
  });

  it('keeps the first day of the list in the note when it moves', () => {
    const { client } = read({ openedOn: '1-4-2024' });
    expect(client).toMatchObject({ openedOn: '2024-03-01', note: 'Kop openedOn: 1-4-2024' });
  });

  it.each(['-', '?', 'onbekend', 'n.v.t.', 'Geen'])('takes %j for nothing', (text) => {
    const { client, codes } = read({
      birthDate: text,
      phone: text,
      email: text,
      postcode: text,
      address: text,
    });
    expect(codes).toEqual([]);
    expect(client).toMatchObject({
      birthOn: null,
      phones: [],
      emails: [],
      postcode: '',
      street: '',
      note: '',
    });
  });

  it('keeps what the list says about consent as it stands', () => {
    expect(
      ['x', 'JA', 'nee', 'geen'].map((text) => read({ consentRemark: text }).client.consentRemark),
    ).toEqual(['x', 'JA', 'nee', 'geen']);
  });

  it.each<[Cells, string]>([
    [{ givenName: '', familyName: '' }, 'missing-name familyName'],
    [{ remarks: 'BSN 111222333 staat op formulier' }, 'bsn-with-keyword remarks'],
    [{ city: 'sofinummer 111222333' }, 'bsn-with-keyword city'],
    [{ givenName: 'x'.repeat(81) }, 'cell-too-long givenName'],
    [{ remarks: 'x'.repeat(10_001) }, 'cell-too-long remarks'],
    [{ remarks: 'x'.repeat(1_000_000) }, 'cell-too-long remarks'],
    [{ remarks: 'a\u0000b' }, 'control-character remarks'],
    [{ ignore: 'a\u0000b' }, 'control-character ignore'],
    [{ openedOn: '31-02-2024' }, 'impossible-date openedOn'],
  ])('refuses a row: %#', (cells, code) => {
    const { codes, findings } = read(cells);
    expect(codes).toContain(code);
    expect(findings.some(refuses)).toBe(true);
  });

  it('refuses a row with more cells than there are columns', () => {
    expect(read({}, ['te veel']).codes).toEqual(['extra-cells null']);
    expect(read({}, ['', ' ']).codes).toEqual([]);
  });

  it.each<[Cells, string]>([
    [{ givenName: 'K.', familyName: '' }, 'alias-only givenName'],
    [{ remarks: 'zie 111222333' }, 'bsn-possible remarks'],
    [{ postcode: '1234 SS' }, 'postcode-odd postcode'],
    [{ postcode: 'B-2000' }, 'postcode-odd postcode'],
    [{ remarks: '=1+1' }, 'formula remarks'],
    [{ city: '@SUM(A1)' }, 'formula city'],
    [{ birthDate: 'lente 1979' }, 'unreadable-date birthDate'],
  ])('lets a row in with a remark: %#', (cells, code) => {
    const { codes, findings } = read(cells);
    expect(codes).toEqual([code]);
    expect(findings.some(refuses)).toBe(false);
  });

  it('keeps formulas, markup and an odd postcode as plain text', () => {
    const { client } = read({ remarks: '<img src=x onerror=alert(1)>', city: '=1+1', postcode: '1234 SS' });
    expect(client).toMatchObject({ note: '<img src=x onerror=alert(1)>', city: '=1+1', postcode: '1234 SS' });
  });

  it("takes our own apostrophe off again, and leaves that of 't Hart", () => {
    expect(read({ remarks: "'=1+1", familyName: "'t Hart" }).client).toMatchObject({
      note: '=1+1',
      prefix: "'t",
    });
  });

  it('never lets in digits that pass for a BSN without saying so', () => {
    const fields: readonly ImportField[] = [
      'givenName',
      'familyName',
      'address',
      'city',
      'postcode',
      'phone',
      'email',
      'birthDate',
      'consentRemark',
      'remarks',
    ];
    const words = fc.constantFrom('', 'BSN ', 'zie ', 'nr. ', 'x', '-', '+');
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        words,
        fc.constantFrom('111222333', '111.222.333'),
        (field, word, bsn) => {
          const { client, findings } = read({ [field]: word + bsn });
          const kept = Object.values({ ...client, phones: '', emails: client.emails.join() }).some(
            (text) => findBsn(text ?? '').length > 0,
          );
          const isSaid = findings.some((finding) => finding.code.startsWith('bsn-') || refuses(finding));
          expect(kept && !isSaid).toBe(false);
        },
      ),
    );
  });

  it('reads any row without stopping', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1-2-2024', 'ja', '=', '06-00000004'),
    );
    const fields: readonly ImportField[] = [
      'givenName',
      'fullName',
      'birthDate',
      'address',
      'phone',
      'email',
      'openedOn',
      'closedOn',
      'remarks',
    ];
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (row) => {
        const { client } = readRow(row, { headers: [], mapping: [...fields], today: day('2026-11-21') });
        expect(client.openedOn <= client.lastContactOn).toBe(true);
      }),
    );
  });
});
