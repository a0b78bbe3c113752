import type { Day } from '../kernel/day.ts';
import { type DateReading, readDate } from '../kernel/read-date.ts';
import { dayOfNumber, type DayZero } from './excel-day.ts';
import type { FindingCode, ImportField, RowFinding } from './import-row.ts';

/** The days of a row. Days that the list does not tell are filled in, each with a finding that says so. */
export type RowDays = {
  readonly birthOn: Day | null;
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  readonly isBirthUnread: boolean;
  readonly isOpenedMoved: boolean;
  readonly findings: readonly RowFinding[];
};

const isOpen = /^(?:nee|n|no|open|loopt|lopend|actief|active|0)$/i;
const isClosed =
  /^(?:1$|(?:ja|j|yes|y|x|afgesloten|gesloten|closed)\b[\s,:;]*(?:(?:op|per|sinds|on)\b)?\s*)/i;

/** Reads `ja 01-02-2024`, `01-02-2024`, `ja` and `nee`; the last two give no day. */
const readClosed = (text: string): DateReading & { readonly isClosed: boolean } => {
  if (text === '' || isOpen.test(text)) return { ...readDate(''), isClosed: false };
  return { ...readDate(text.replace(isClosed, '')), isClosed: true };
};

const codes = {
  empty: null,
  impossible: 'impossible-date',
  'short-year': 'short-year',
  unreadable: 'unreadable-date',
} as const satisfies Readonly<Record<string, FindingCode | null>>;

/**
 * Reads the four days of a row; `given` is the text of a field, empty when the list tells nothing. A number of five
 * digits is the day that a spreadsheet means by it.
 *
 * An unknown first day becomes the last contact, else the closing, else today; an unknown last contact the closing,
 * else the first day; a closing without a day the last contact: each the choice that keeps data no longer than what
 * the list itself tells. A first day after the last contact moves back to it. What lies in the future did not
 * happen, so no timer may start from it.
 */
export const readDays = (
  given: (field: ImportField) => string,
  today: Day,
  dayZero: DayZero = 1900,
): RowDays => {
  const asNumber: RowFinding[] = [];
  const cell = (field: ImportField): string => {
    const text = given(field);
    const on = dayOfNumber(text, dayZero);
    if (on !== null) asNumber.push({ code: 'number-as-date', field });
    return on ?? text;
  };
  const birth = readDate(cell('birthDate'));
  const opened = readDate(cell('openedOn'));
  const lastContact = readDate(cell('lastContactOn'));
  const closed = readClosed(cell('closedOn'));

  const readings = [
    ['birthDate', birth],
    ['openedOn', opened],
    ['lastContactOn', lastContact],
    ['closedOn', closed],
  ] as const;
  const ofEach = readings.flatMap(([field, { on, problem }]): readonly RowFinding[] => {
    if (on !== null) return on > today ? [{ code: 'date-in-future', field }] : [];
    const code = codes[problem];
    return code === null ? [] : [{ code, field }];
  });

  const isWithoutDays = opened.problem === 'empty' && lastContact.problem === 'empty' && closed.on === null;
  const known = lastContact.on ?? closed.on;
  const openedOn = opened.on ?? known ?? today;
  const lastContactOn = known ?? openedOn;
  const isOpenedMoved = lastContactOn < openedOn;
  const closedOn = closed.on ?? (closed.isClosed ? lastContactOn : null);

  const together: readonly (readonly [boolean, FindingCode, ImportField | null])[] = [
    [isWithoutDays, 'no-days', null],
    [opened.problem === 'empty' && !isWithoutDays, 'no-opened-on', 'openedOn'],
    [lastContact.problem === 'empty' && !isWithoutDays, 'no-last-contact', 'lastContactOn'],
    [closed.isClosed && closed.problem === 'empty', 'no-closed-on', 'closedOn'],
    [isOpenedMoved, 'last-contact-before-opened', 'lastContactOn'],
    [opened.on !== null && closed.on !== null && closed.on < opened.on, 'closed-before-opened', 'closedOn'],
  ];
  return {
    birthOn: birth.on,
    openedOn: isOpenedMoved ? lastContactOn : openedOn,
    lastContactOn,
    closedOn,
    isBirthUnread: birth.problem === 'unreadable',
    isOpenedMoved,
    findings: [
      ...ofEach,
      ...asNumber,
      ...together.flatMap(([is, code, field]) => (is ? [{ code, field }] : [])),
    ],
  };
};
