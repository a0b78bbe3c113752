import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { CalendarToPrint } from '../../print/calendar.tsx';
import { useLineWords } from './line-words.ts';
import { monthInWords, monthsOf } from './months.ts';

type Printed = { readonly savedAs: string | null };

/** Prints the year, with room to tick what was done. Gives where it was saved, or null when the person thought better of it. */
export const usePrintCalendar = (): UseMutationResult<Printed, Error, Out<'calendar.year'>> => {
  const { t } = useTranslation('calendar');
  const lang = useLanguage();
  const wordsOf = useLineWords();
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ from, until, lines }) => {
      const way = await leave({ kind: 'calendar', count: lines.length, as: 'paper' });
      if (!way) return { savedAs: null };
      const [me, { name: organisation }] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
      ]);
      const data: CalendarToPrint = {
        organisation,
        on: me.today,
        printedBy: me.label,
        from,
        until,
        months: monthsOf(lines).map(({ month, lines: its }) => ({
          title: month === null ? t('late') : monthInWords(month, lang),
          lines: its.map((line) => ({ on: line.on, what: wordsOf(line) })),
        })),
      };
      return callHost('document.pdf', {
        document: askFor('calendar', lang, data),
        name: `kalender-${me.today}.pdf`,
        ...way,
      });
    },
  });
};
