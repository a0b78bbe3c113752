import { Temporal } from 'temporal-polyfill';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/**
 * One whole day in a calendar file. `uid` is a UUID that stays the same for the same thing, also on another day, so that
 * a newer file moves it (RFC 5545, 3.8.4.7; RFC 7986, 5.3: it says nothing of who or where).
 */
export type WholeDay = {
  readonly uid: string;
  readonly on: Day;
  readonly title: string;
  readonly text: string;
};

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped; other control characters go. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const mostOctets = 75;

/** How many octets a sign takes in UTF-8. */
const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a content line so that no line is longer than 75 octets (RFC 5545, 3.1), and never within a sign. */
const folded = (line: string): string => {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > mostOctets) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += sign;
    octets += more;
  }
  return [...rows, row].join('\r\n');
};

const dateValue = (on: Day): string => on.replaceAll('-', '');

/** `20261121T110000Z`. */
const stampOf = (instant: string): string =>
  Temporal.Instant.from(instant).round('second').toString().replaceAll(/[-:]/g, '');

/** Whole minutes since 1970: a later file has a higher number, by which a calendar knows the newer of two (3.8.7.4). */
const sequenceOf = (instant: string): number =>
  Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 60_000);

const eventOf = ({ uid, on, title, text }: WholeDay, madeAt: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stampOf(madeAt)}`,
  `LAST-MODIFIED:${stampOf(madeAt)}`,
  `SEQUENCE:${sequenceOf(madeAt)}`,
  `DTSTART;VALUE=DATE:${dateValue(on)}`,
  // The day after: the end of a whole day is not part of it (RFC 5545, 3.6.1).
  `DTEND;VALUE=DATE:${dateValue(addPeriod(on, period('P1D')))}`,
  `SUMMARY:${escaped(title)}`,
  ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * A calendar of whole days as an iCalendar file (RFC 5545): CRLF at each line, folded lines, escaped texts. Takes what
 * it is called, the instant at which it is made, and its days; a file without days is a calendar without events.
 */
export const calendarFile = (name: string, madeAt: string, days: readonly WholeDay[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vertrouwd//Vertrouwd//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((each) => eventOf(each, madeAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
