import { listName } from '../../core/kernel/names.ts';
import type { Day } from '../../core/kernel/day.ts';
import { daysBefore } from '../../db/seed/days.ts';
import { somePerson } from '../../db/seed/people.ts';

const dutchDay = (on: Day): string => on.split('-').reverse().join('-');

/**
 * A client list as organisations have them (semicolons, UTF-8), of people who are not in the vault, each with a birth
 * day, so that hardly any passes for another. Their last contact lies in this year, so that none of them is on the purge list.
 */
export const importList = (rows: number, today: Day): Buffer => {
  const lines = Array.from({ length: rows }, (_, at) => {
    const number = 50_000_000 + at;
    const { client } = somePerson({ seed: 99, number, today, notes: 0 });
    const { givenName, prefix, familyName, alias, birthOn, street, houseNo, postcode, city } = client;
    return [
      at + 1,
      givenName || alias || listName(client),
      prefix,
      familyName || 'Onbekend',
      dutchDay(birthOn ?? daysBefore(today, 9_000 + (at % 20_000))),
      `${street} ${houseNo}`.trim(),
      postcode,
      city,
      `06-${number}`,
      `${String(1 + (at % 28)).padStart(2, '0')}-03-2024`,
      `${String(1 + (at % 28)).padStart(2, '0')}-05-2026`,
      at % 3 === 0 ? 'x' : '',
      at % 2 === 0 ? 'Hulp bij de post en de toeslagen, komt meestal op dinsdag.' : '',
    ].join(';');
  });
  const head =
    'Nr;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Adres;Postcode;Woonplaats;Telefoon;Aangemeld;Laatste contact;Toestemming;Opmerkingen';
  return Buffer.from(`${[head, ...lines].join('\r\n')}\r\n`);
};
