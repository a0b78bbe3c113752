import type { Finding } from '../../core/contract/health.ts';
import { refusalFromSqlite } from '../sqlite-refusal.ts';

/** How far a check is: the part that runs, and how much of it is done. */
export type CheckStep = {
  readonly step: 'check-pages' | 'check-structure' | 'check-search' | 'check-texts' | 'check-audit';
  readonly done: number;
  readonly total: number;
};

/** A part of a check: yields after at most 50 ms, and gives what it counted. */
export type CheckPart = Generator<CheckStep, number>;

const isDamage = (error: unknown): boolean => {
  const refusal = refusalFromSqlite(error)?.error;
  return refusal?.code === 'refused' && ['vault-damaged', 'vault-unreadable'].includes(refusal.rule);
};

/**
 * Runs the parts of a check after each other and gives what they found. A part that SQLite stops because of a bad page
 * counts as one finding of the structure, and the next parts still look.
 */
export function* gatherFindings(
  parts: readonly (readonly [Finding['kind'], CheckPart])[],
): Generator<CheckStep, Finding[]> {
  const counts = new Map<Finding['kind'], number>();
  const add = (kind: Finding['kind'], count: number): void => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  for (const [kind, part] of parts)
    try {
      add(kind, yield* part);
    } catch (error) {
      if (!isDamage(error)) throw error;
      add('structure', 1);
    }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
