import { createHmac } from 'node:crypto';
import { calendarFile } from '../../core/calendar/ics.ts';
import { titleOfDay } from '../../core/calendar/words.ts';
import type { calendar } from '../../core/contract/calendar.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { yearAhead } from '../calendar/gather.ts';
import { type Handlers, taskOf } from '../context.ts';

/** Gives an id of a day that stays the same in this vault and says nothing to whoever reads the file. */
const uidsIn = (db: ReadableDb): ((name: string) => string) => {
  const vaultId = getSetting(db, 'vault-id') ?? '';
  return (name) =>
    `${createHmac('sha256', vaultId).update(`calendar ${name}`).digest('hex').slice(0, 32)}@vertrouwd.invalid`;
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
        const days = yearAhead(context).lines.map((line) => ({
          uid: uidOf(`${line.code} ${line.ruleCode ?? ''} ${line.on}`),
          on: line.on,
          title: titleOfDay(line, how),
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
