import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type RowFinding, RowVerdict } from '../../../core/imports/import-row.ts';
import {
  type ImportContext,
  type JudgedRow,
  judgeRows,
  type Namesake,
  previewImport,
} from '../../../core/imports/judge-rows.ts';
import { recogniseColumns } from '../../../core/imports/recognise-columns.ts';
import { day } from '../../../core/kernel/day.ts';
import { noName, type PersonName, sortKey } from '../../../core/kernel/names.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';

const fixture = new URL('../../fixtures/clientenlijst.csv', import.meta.url);
const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(fixture, 'utf8').replace(/^\ufeff/, ''), {
  delimiter: ';',
}).data;

const context: ImportContext = {
  headers,
  mapping: recogniseColumns(headers),
  today: day('2026-11-21'),
  known: () => [],
  due: (_openedOn, lastContactOn) => addPeriod(lastContactOn, period('P5Y')),
};

/** A vault with these people in it. */
const vaultOf =
  (people: readonly (PersonName & Namesake)[]): ImportContext['known'] =>
  (key) =>
    people.filter((person) => sortKey(person) === key);

const judged = previewImport(rows, context);
/** The number in the first column is one less than the line in the file. */
const ofNumber = (number: number): JudgedRow | undefined =>
  judged.find((row) => row.verdict.line === number + 1);
const codes = (findings: readonly RowFinding[] = []) => findings.map(({ code, field }) => `${code} ${field}`);
const inOutcome = (outcome: RowVerdict['outcome']) =>
  judged.filter(({ verdict }) => verdict.outcome === outcome);

describe('the list of the fixture', () => {
  it('is recognised column by column', () => {
    expect(context.mapping).toEqual([
      'number',
      'givenName',
      'familyName',
      'birthDate',
      'address',
      'postcode',
      'city',
      'phone',
      'email',
      'openedOn',
      'lastContactOn',
      'closedOn',
      'consentRemark',
      'remarks',
    ]);
  });

  it('gives 388 people, 5 with a remark, and 7 refused rows', () => {
    expect(judged).toHaveLength(400);
    expect(inOutcome('import')).toHaveLength(388);
    expect(inOutcome('import-with-remark')).toHaveLength(5);
    expect(inOutcome('refused')).toHaveLength(7);
  });

  it.each([
    [13, ['impossible-date birthDate'], 'Öztürk, Y.', '31 February'],
    [45, ['date-in-future lastContactOn'], 'Meer, M. van der', 'last contact on 26/11/2026'],
    [70, ['date-in-future lastContactOn', 'date-in-future closedOn'], 'Öztürk, G.', 'closed on 27-11-2026'],
    [141, ['doubled-in-list null'], 'Jansen, Ö.', 'the same as 140 but for its number'],
    [201, ['bsn-with-keyword remarks'], 'IJsselstein, D.', 'the word BSN with a number'],
    [216, ['date-in-future lastContactOn'], 'Mensah, P.', 'last contact on 28-11-2026'],
    [251, ['impossible-date lastContactOn'], 'Brouw, C. op den', 'a thirteenth month'],
  ])('number %d is refused with %j: %s, %s', (number, expected, name) => {
    const row = ofNumber(number);
    expect(row?.verdict.outcome).toBe('refused');
    expect(codes(row?.verdict.findings)).toEqual(expected);
    expect(row?.verdict.listName).toBe(name);
    expect(row?.client).toBeNull();
  });

  it.each([
    [59, ['unreadable-date birthDate'], { birthOn: null, note: 'wandelgroep\nGeb.datum: 1979' }],
    [75, ['same-name null'], { birthOn: '1978-01-08', prefix: 'ten', familyName: 'Berge-van der Meulen' }],
    [91, ['postcode-odd postcode'], { postcode: '1234 SS' }],
    [102, ['alias-only givenName'], { alias: 'K.', givenName: '', familyName: '' }],
    [
      302,
      ['phone-odd phone'],
      { phones: [], note: '3 kinderen, 2 thuis\nTelefoon: geen telefoon, zie moeder' },
    ],
  ])('number %d comes in with %j', (number, expected, client) => {
    const row = ofNumber(number);
    expect(row?.verdict.outcome).toBe('import-with-remark');
    expect(codes(row?.verdict.findings)).toEqual(expected);
    expect(row?.client).toMatchObject(client);
  });

  it.each([
    [1, { birthOn: '2011-03-09', closedOn: '2024-02-01', phones: ['+31600000001'], consentRemark: 'JA' }],
    [2, { street: 'Osdorpplein', houseNo: '415 A', postcode: '1101 HP', birthOn: '1969-10-06' }],
    [
      3,
      {
        birthOn: '1987-05-28',
        houseNo: '33hs',
        phones: ['+31600000003'],
        closedOn: null,
        lastContactOn: '2019-05-01',
      },
    ],
    [5, { street: 'Javastraat', houseNo: '105-III', city: 'AMSTERDAM', closedOn: null }],
    [8, { closedOn: null, prefix: 'van den', familyName: 'Berg' }],
    [9, { street: 'Plein ’40-’45', houseNo: '206-2', phones: ['+31200000009'] }],
    [12, { phones: [], emails: [], consentRemark: 'formulier' }],
    [15, { prefix: "'t", familyName: 'Hart' }],
    [26, { birthOn: '1965-10-05', prefix: "d'", familyName: 'Ancona' }],
    [27, { givenName: 'İbrahim' }],
    [34, { birthOn: null, note: 'belt liever niet thuis!' }],
    [53, { prefix: 'de la', familyName: 'Fuente' }],
    [64, { prefix: 'van ’t', familyName: 'Hoff' }],
    [140, { birthOn: '1944-05-06' }],
    [202, { note: 'nr 123456789 klant energie' }],
    [223, { note: '<img src=x onerror=alert(1)>' }],
    [334, { note: 'regel 1\nregel 2; met puntkomma en "aanhalingstekens"' }],
  ])('number %d comes in as it stands: %j', (number, client) => {
    expect(ofNumber(number)?.verdict).toMatchObject({ outcome: 'import', findings: [] });
    expect(ofNumber(number)?.client).toMatchObject(client);
  });

  it('shows who was past the term of five years after the last contact already', () => {
    expect(judged.filter(({ verdict }) => verdict.expiredOn !== null)).toHaveLength(125);
    expect(ofNumber(3)?.verdict.expiredOn).toBe('2024-05-01');
    expect(ofNumber(14)?.verdict.expiredOn).toBe('2026-11-07');
    expect(ofNumber(47)?.verdict.expiredOn).toBe('2024-04-13');
    expect(ofNumber(356)?.verdict.expiredOn).toBeNull();
  });

  it('crosses the door, with short texts and no digits that pass for a BSN', () => {
    for (const { verdict } of judged) {
      expect(RowVerdict.parse(verdict)).toEqual(verdict);
      expect(verdict.cells).toHaveLength(5);
    }
    expect(ofNumber(2)?.verdict.cells).toEqual([
      '1969-10-06',
      'Amsterdam',
      '20/05/2019',
      '13-06-2021',
      'ja 13-06-2021',
    ]);
  });

  it('refuses everyone the second time', () => {
    const existing = judged.flatMap(({ client }) => (client === null ? [] : [client]));
    const again = previewImport(rows, { ...context, known: vaultOf(existing) });
    // The 393 who came in, and number 141, who is 140 again.
    expect(
      again.filter(({ verdict }) => codes(verdict.findings).includes('known-already null')),
    ).toHaveLength(394);
  });
});

describe('judging row by row', () => {
  const mapping = ['number', 'fullName', 'birthDate', 'openedOn', 'lastContactOn'] as const;
  const small = { ...context, headers: [...mapping], mapping: [...mapping] };
  const row = (number: string, name: string, birth: string) => [number, name, birth, '1-2-2024', '1-3-2024'];
  const all = (list: readonly (readonly string[])[], more: Partial<ImportContext> = {}) =>
    previewImport(list, { ...small, ...more }).map(({ verdict }) => codes(verdict.findings).join(', '));

  it('knows the same person under another spelling of accents and capitals', () => {
    expect(all([row('1', 'Ayşe Öztürk', '1-2-1980'), row('2', 'AYSE OZTURK', '01-02-1980')])).toEqual([
      '',
      'doubled-in-list null',
    ]);
  });

  it('lets people of one name with other birth days in, and warns where one is unknown', () => {
    const list = [
      row('1', 'Jan Bakker', '1-2-1980'),
      row('2', 'Jan Bakker', '1-2-1981'),
      row('3', 'Jan Bakker', ''),
    ];
    expect(all(list)).toEqual(['', '', 'same-name null']);
  });

  it('does not hold a refused row against a later good one', () => {
    expect(all([row('1', 'Jan Bakker', '31-2-1980'), row('2', 'Jan Bakker', '1-2-1980')])).toEqual([
      'impossible-date birthDate',
      '',
    ]);
  });

  it('goes by the first day when nobody knows a birth day, unless that day is only a guess', () => {
    const bakker = row('1', 'Jan Bakker', '');
    const other = ['2', 'Jan Bakker', '', '2-2-2024', '1-3-2024'];
    const guessed = ['3', 'Jan Bakker', '', '', ''];
    expect(all([bakker, other, bakker.with(0, '4').with(4, '2-3-2024')])).toEqual([
      '',
      'same-name null',
      'doubled-in-list null',
    ]);
    expect(all([guessed, guessed.with(1, 'JAN BAKKER')])[1]).toMatch(/same-name null$/);
    expect(all([guessed, guessed.with(0, '4')])[1]).toMatch(/doubled-in-list null$/);
  });

  it('knows who is in the vault', () => {
    const existing = [
      {
        ...noName,
        givenName: 'Jan',
        prefix: 'van den',
        familyName: 'Berg',
        birthOn: day('1980-02-01'),
        openedOn: day('2024-02-01'),
      },
    ];
    expect(
      all([row('1', 'Jan van den Berg', '1-2-1980'), row('2', 'Jan van den Berg', '')], {
        known: vaultOf(existing),
      }),
    ).toEqual(['known-already null', 'same-name null']);
  });

  it('passes over empty rows, but counts their lines', () => {
    const judge = judgeRows(small);
    expect(judge(['', ' ', '', '', ''], 2)).toBeNull();
    expect(
      previewImport([['', ''], row('1', 'Jan Bakker', '')], small).map(({ verdict }) => verdict.line),
    ).toEqual([3]);
  });

  it('calls a term over on its last day, and not the day before', () => {
    const due = (on: string) => () => day(on);
    const expired = (on: string) =>
      previewImport([row('1', 'Jan Bakker', '')], { ...small, due: due(on) })[0]?.verdict.expiredOn;
    expect(expired('2026-11-21')).toBe('2026-11-21');
    expect(expired('2026-11-22')).toBeNull();
    expect(
      previewImport([row('1', 'J B', '')], { ...small, due: () => null })[0]?.verdict.expiredOn,
    ).toBeNull();
  });

  it('masks and cuts what the preview shows', () => {
    const [first] = previewImport([row('1', 'Jan 111222333 Bakker', `\u202e${'x'.repeat(300)}`)], small);
    expect(first?.verdict.listName).not.toContain('111222333');
    expect(first?.verdict.cells.every((cell) => cell.length <= 60)).toBe(true);
  });
});
