import type { Finding } from '../contract/health.ts';
import { type Day, dayOf } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** What is remembered of checks beside the vault: the last one that ran to its end, and what happened since. */
export type HealthMemory = {
  /** The instant of the last whole check; null when there was none. */
  readonly checkedAt: string | null;
  readonly findings: readonly Finding[];
  /** Whether the vault was not closed well since then. */
  readonly isUnclean: boolean;
  /** How often "Later" was chosen since then. */
  readonly postponed: number;
};

/** A vault of which nobody remembers a check. */
export const neverChecked: HealthMemory = { checkedAt: null, findings: [], isUnclean: false, postponed: 0 };

/** How long a check counts (issue 3, health: monthly). */
const checkEvery = period('P1M');

/**
 * Whether damage keeps the vault shut until somebody has chosen what to do: pages that are not what was written there,
 * and a structure that does not hold. Search terms, references, single texts and the audit leave a vault one can work in.
 */
export const keepsShut = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind, count }) => count > 0 && (kind === 'page' || kind === 'structure'));

/** When the next check is due, and whether it is today: never checked, a month ago, not closed well, or known to be damaged. */
export const checkDue = (
  memory: HealthMemory,
  today: Day,
): { readonly nextOn: Day; readonly isDue: boolean } => {
  const nextOn = memory.checkedAt === null ? today : addPeriod(dayOf(memory.checkedAt), checkEvery);
  // A clock that ran backwards would otherwise put the next check far away.
  const isFromLater = memory.checkedAt !== null && dayOf(memory.checkedAt) > today;
  const isDue = nextOn <= today || isFromLater || memory.isUnclean || keepsShut(memory.findings);
  return { nextOn: isDue ? today : nextOn, isDue };
};

/** From how many postponements on Vandaag says so. */
export const oftenPostponed = 3;
