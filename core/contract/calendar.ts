import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { FileOut, line, nothing } from './fields.ts';
import { leaving, query, task } from './op.ts';
import { leaders } from './roles.ts';

/** Who looks ahead: who leads, and the FG. What is about the people who work here is told to who leads. */
const planners = [...leaders, 'fg'] as const;

/** What can fall due. Nobody is named: each line is a day, a code and a count. */
export const CalendarCode = z.enum([
  'retention',
  'extension',
  'purge-ready',
  'hold',
  'request',
  'breach',
  'breach-review',
  'consent',
  'register',
  'agreement',
  'dpia',
  'privacy-text',
  'recovery-drill',
  'audit-log',
  'form',
  'peer-review',
  'plan',
  'training',
  'certificate',
  'exception',
  'farewell',
  'conflict',
  'complaint',
  'volunteer-help',
]);
export type CalendarCode = z.output<typeof CalendarCode>;

/** One thing that falls due: on which day it asks something, and of how many. A late one stands on today. */
export const CalendarLine = z.strictObject({
  on: Day,
  code: CalendarCode,
  count: z.int().min(1),
  isLate: z.boolean(),
  /** The rule of a line about retention; null for other lines. */
  ruleCode: z.string().nullable(),
});
export type CalendarLine = z.output<typeof CalendarLine>;

export const calendar = {
  /** What falls due from today up to and including the same day next year, by day. */
  'calendar.year': query(
    planners,
    nothing,
    z.strictObject({ from: Day, until: Day, lines: z.array(CalendarLine) }),
  ),
  /**
   * The same as an iCalendar file (RFC 5545) of whole days. `neutral` titles say less, because a telephone lies on a
   * kitchen table: the name of the app and the count of things, without what they are.
   */
  'calendar.ics': leaving(
    task(
      planners,
      z.strictObject({
        titles: z.enum(['neutral', 'plain']),
        /** What each title begins with. */
        name: line(40),
        lang: z.enum(['nl', 'en']),
      }),
      FileOut,
    ),
  ),
} as const;
