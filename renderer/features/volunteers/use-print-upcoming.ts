import { useTranslation } from 'react-i18next';
import type { UpcomingLine } from '../../../core/contract/volunteers.ts';
import { day } from '../../../core/kernel/day.ts';
import { usePrint } from '../../call/use-print.ts';
import type { UpcomingToPrint } from '../../print/upcoming.tsx';
import { weeksOf } from './weeks.ts';

type Asked = {
  readonly lines: readonly UpcomingLine[];
  readonly until: string;
  /** Without names, initials stand there. */
  readonly withNames: boolean;
};

/** Prints what is due, for the binder of a confidant. */
export const usePrintUpcoming = () => {
  const { t } = useTranslation('volunteers');
  return usePrint(({ lines, until, withNames }: Asked) => ({
    leaving: { kind: 'upcoming-list', count: lines.length },
    document: 'upcoming',
    name: (on) => `komende-weken-${on}.pdf`,
    data: (head): UpcomingToPrint => ({
      ...head,
      until: day(until),
      withNames,
      weeks: weeksOf(lines, head.on).map((week) => ({
        monday: week.monday,
        lines: week.lines.map(({ listName, initials, kind, dueOn }) => ({
          who: withNames ? listName : initials,
          what: t(`upcoming.kind.${kind}`),
          dueOn,
        })),
      })),
    }),
  }));
};
