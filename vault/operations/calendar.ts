import { createHmac } from 'node:crypto';
import { calendarFile } from '../../core/calendar/ics.ts';
import type { CalendarDay } from '../../core/calendar/lines.ts';
import { titleOfDay } from '../../core/calendar/words.ts';
import type { calendar } from '../../core/contract/calendar.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { yearAhead } from '../calendar/gather.ts';
import { type Handlers, taskOf } from '../context.ts';

/** Gives a subject a UUID (version 8, RFC 9562) that stays the same in this vault and says nothing outside it. */
const uidsIn = (db: ReadableDb): ((day: CalendarDay) => string) => {
  const vaultId = getSetting(db, 'vault-id') ?? '';
  return ({ code, ruleCode, subject }) =>
    createHmac('sha256', vaultId)
      .update(`calendar ${code} ${ruleCode ?? ''} ${subject}`)
      .digest('hex')
      .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
};

export const calendarHandlers: Handlers<keyof typeof calendar> = {
  'calendar.year': (_, context) => {
    const { from, until, lines } = yearAhead(context);
    return { from, until, lines: [...lines] };
  },

  'calendar.ics': (how, context) =>
    taskOf({
      steps: function* () {
        yield { step: 'gathering', done: 0, total: 1 };
        const uidOf = uidsIn(context.db);
        const days = yearAhead(context).days.map((day) => ({
          uid: uidOf(day),
          on: day.on,
          title: titleOfDay(day, how),
          text: '',
        }));
        return calendarFile(how.name, context.now, days);
      },
      finish: async function* (text) {
        yield { step: 'gathering', done: 1, total: 1 };
        return { name: 'kalender.ics', base64: Buffer.from(text, 'utf8').toString('base64') };
      },
    }),
};
