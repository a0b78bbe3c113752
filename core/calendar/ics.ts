import { Temporal } from 'temporal-polyfill';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** One whole day in a calendar file. `uid` stays the same for the same thing, so that a newer file takes its place. */
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

const eventOf = ({ uid, on, title, text }: WholeDay, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
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
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((each) => eventOf(each, stampOf(madeAt))),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
