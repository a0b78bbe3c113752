import writeXlsxFile from 'write-excel-file/node';
import type { ClientInput } from '../../core/contract/clients.ts';
import { listName } from '../../core/kernel/names.ts';
import type { Day } from '../../core/kernel/day.ts';
import { daysBefore } from '../../db/seed/days.ts';
import { somePerson } from '../../db/seed/people.ts';

const dutchDay = (on: Day): string => on.split('-').reverse().join('-');

/** People who are in no vault and in no other list: each list has telephone numbers of its own. */
const peopleOf = (
  from: number,
  rows: number,
  today: Day,
): readonly (ClientInput & { readonly number: number })[] =>
  Array.from({ length: rows }, (_, at) => {
    const number = from + at;
    const { client } = somePerson({ seed: 99, number, today, notes: 0 });
    return { ...client, birthOn: client.birthOn ?? daysBefore(today, 9_000 + (at % 20_000)), number };
  });

const head = [
  'Nr',
  'Voornaam',
  'Tussenvoegsel',
  'Achternaam',
  'Geboortedatum',
  'Adres',
  'Postcode',
  'Woonplaats',
  'Telefoon',
  'Aangemeld',
  'Laatste contact',
  'Toestemming',
  'Opmerkingen',
];

/**
 * The rows of a client list as organisations have them, each with a birth day, so that hardly any passes for another.
 * Their last contact lies in this year, so that none of them is on the purge list.
 */
const rowsOf = (from: number, rows: number, today: Day): readonly (readonly string[])[] =>
  peopleOf(from, rows, today).map((client, at) => [
    String(at + 1),
    client.givenName || client.alias || listName(client),
    client.prefix,
    client.familyName || 'Onbekend',
    dutchDay(client.birthOn ?? today),
    `${client.street} ${client.houseNo}`.trim(),
    client.postcode,
    client.city,
    `06-${client.number}`,
    `${String(1 + (at % 28)).padStart(2, '0')}-03-2024`,
    `${String(1 + (at % 28)).padStart(2, '0')}-05-2026`,
    at % 3 === 0 ? 'x' : '',
    at % 2 === 0 ? 'Hulp bij de post en de toeslagen, komt meestal op dinsdag.' : '',
  ]);

/** A list as CSV: semicolons, UTF-8. */
export const importList = (rows: number, today: Day): Buffer =>
  Buffer.from([head, ...rowsOf(50_000_000, rows, today)].map((row) => row.join(';')).join('\n'));

/** A list as a workbook of one sheet. */
export const importWorkbook = (rows: number, today: Day): Promise<Buffer> =>
  writeXlsxFile(
    [head, ...rowsOf(60_000_000, rows, today)].map((row) => row.map((value) => ({ value }))),
  ).toBuffer();

/** A list as cards, one behind the other, as an address book gives them. */
export const importCards = (rows: number, today: Day): Buffer =>
  Buffer.from(
    peopleOf(70_000_000, rows, today)
      .map(({ givenName, prefix, familyName, alias, birthOn, street, houseNo, postcode, city, number }) =>
        [
          'BEGIN:VCARD',
          'VERSION:3.0',
          `N:${familyName || 'Onbekend'};${givenName || alias};;${prefix};`,
          `FN:${[givenName || alias, prefix, familyName].filter(Boolean).join(' ')}`,
          `BDAY:${birthOn ?? ''}`,
          `ADR;TYPE=HOME:;;${street} ${houseNo};${city};;${postcode};`,
          `TEL;TYPE=CELL:06-${number}`,
          'END:VCARD',
        ].join('\r\n'),
      )
      .join('\r\n'),
  );
