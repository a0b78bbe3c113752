import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { IncidentRow } from '../../../core/contract/incidents.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { BreachList } from '../../print/breach-list.tsx';

type Asked = {
  readonly rows: readonly IncidentRow[];
  /** The year of which they are; null for all. */
  readonly year: string | null;
};

/** Prints what is written down of these breaches. Gives where it was saved, or null when the person thought better of it. */
export const usePrintOverview = (): UseMutationResult<{ readonly savedAs: string | null }, Error, Asked> => {
  const lang = useLanguage();
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ rows, year }) => {
      const way = await leave({ kind: 'breach-list', count: rows.length, as: 'paper' });
      if (!way) return { savedAs: null };
      const [me, { name: organisation }, breaches] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
        Promise.all(rows.map(({ id }) => call('incidents.get', { id }))),
      ]);
      const data: BreachList = {
        organisation,
        on: me.today,
        printedBy: me.label,
        year,
        breaches: breaches.map(({ number, content, closedOn }) => ({ number, content, closedOn })),
      };
      return callHost('document.pdf', {
        document: askFor('breach-list', lang, data),
        name: `datalekken-${year ?? me.today}.pdf`,
        ...way,
      });
    },
  });
};
