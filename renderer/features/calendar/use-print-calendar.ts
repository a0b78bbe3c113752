import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { useLanguage } from '../../call/use-language.ts';
import { usePrint } from '../../call/use-print.ts';
import type { CalendarToPrint } from '../../print/calendar.tsx';
import { useLineWords } from './line-words.ts';
import { monthAsHeading, monthsOf } from './months.ts';

/** Prints the year, with room to tick what was done. */
export const usePrintCalendar = () => {
  const { t } = useTranslation('calendar');
  const lang = useLanguage();
  const wordsOf = useLineWords();
  return usePrint(({ from, until, lines }: Out<'calendar.year'>) => ({
    leaving: { kind: 'calendar', count: lines.length },
    document: 'calendar',
    name: (on) => `kalender-${on}.pdf`,
    data: (head): CalendarToPrint => ({
      ...head,
      from,
      until,
      months: monthsOf(lines).map(({ month, lines: its }) => ({
        title: month === null ? t('late') : monthAsHeading(month, lang),
        lines: its.map((line) => ({ on: line.on, what: wordsOf(line) })),
      })),
    }),
  }));
};
