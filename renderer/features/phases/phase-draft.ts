import { z } from 'zod';
import { Phase } from '../../../core/contract/phases.ts';
import { PhaseId } from '../../../core/kernel/ids.ts';

/** A phase as it stands in the form; `key` tells rows apart that have no id yet. */
export const PhaseRow = Phase.extend({ id: PhaseId.nullable(), name: z.string().max(80), key: z.string() });
export type PhaseRow = z.output<typeof PhaseRow>;

/** The whole list, as a draft keeps it. */
export const PhaseRows = z.array(PhaseRow).max(30);

/** How many phases there can be. */
export const mostPhases = 30;

/** The list as the form starts with it. */
export const rowsOf = (phases: readonly Phase[]): PhaseRow[] =>
  phases.map((phase) => ({ ...phase, key: phase.id }));

/** The list as it is sent. */
export const phasesOf = (rows: readonly PhaseRow[]) =>
  rows.map((row) => {
    const { key: _, ...phase } = row;
    return phase;
  });

/** The list with one more at its end; keys never come back, so a removed row gives its place to no other. */
export const withNew = (rows: readonly PhaseRow[]): PhaseRow[] => {
  const numbers = rows.map(({ key }) => (key.startsWith('new-') ? Number(key.slice(4)) : 0));
  const key = `new-${Math.max(0, ...numbers) + 1}`;
  return [...rows, { key, id: null, name: '', lead: null, takesNewHelpers: true, isActive: true }];
};

/** The list with the row at `at` one place up or down. */
export const moved = (rows: readonly PhaseRow[], at: number, by: -1 | 1): PhaseRow[] => {
  const [row] = rows.slice(at, at + 1);
  if (!row || at + by < 0 || at + by >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(at + by, 0, row);
};
