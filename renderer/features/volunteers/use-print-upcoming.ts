import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UpcomingLine } from '../../../core/contract/volunteers.ts';
import { day } from '../../../core/kernel/day.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { UpcomingToPrint } from '../../print/upcoming.tsx';
import { weeksOf } from './weeks.ts';

type Asked = {
  readonly lines: readonly UpcomingLine[];
  readonly until: string;
  /** Without names, initials stand there. */
  readonly withNames: boolean;
};

/** Prints what is due, for the binder of a confidant. Gives where it was saved, or null when the person thought better of it. */
export const usePrintUpcoming = (): UseMutationResult<{ readonly savedAs: string | null }, Error, Asked> => {
  const { t } = useTranslation('volunteers');
  const lang = useLanguage();
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ lines, until, withNames }) => {
      const way = await leave({ kind: 'upcoming-list', count: lines.length, as: 'paper' });
      if (!way) return { savedAs: null };
      const [me, { name: organisation }] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
      ]);
      const data: UpcomingToPrint = {
        organisation,
        on: me.today,
        printedBy: me.label,
        until: day(until),
        withNames,
        weeks: weeksOf(lines, me.today).map((week) => ({
          monday: week.monday,
          lines: week.lines.map(({ listName, initials, kind, dueOn }) => ({
            who: withNames ? listName : initials,
            what: t(`upcoming.kind.${kind}`),
            dueOn,
          })),
        })),
      };
      return callHost('document.pdf', {
        document: askFor('upcoming', lang, data),
        name: `komende-weken-${me.today}.pdf`,
        ...way,
      });
    },
  });
};
