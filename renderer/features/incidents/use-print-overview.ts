import type { IncidentRow } from '../../../core/contract/incidents.ts';
import { call } from '../../call/call.ts';
import { usePrint } from '../../call/use-print.ts';
import type { BreachList } from '../../print/breach-list.tsx';

type Asked = {
  readonly rows: readonly IncidentRow[];
  /** The year of which they are; null for all. */
  readonly year: string | null;
};

/** Prints what is written down of these breaches. */
export const usePrintOverview = () =>
  usePrint(({ rows, year }: Asked) => ({
    leaving: { kind: 'breach-list', count: rows.length },
    document: 'breach-list',
    name: (on) => `datalekken-${year ?? on}.pdf`,
    data: async (head): Promise<BreachList> => {
      const breaches = await Promise.all(rows.map(({ id }) => call('incidents.get', { id })));
      return {
        ...head,
        year,
        breaches: breaches.map(({ number, content, closedOn }) => ({ number, content, closedOn })),
      };
    },
  }));
