import type { RemovalCounts } from '../contract/purge.ts';
import type { Category } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { ClientId } from '../kernel/ids.ts';

/** What is known of one client file with something on the purge list. */
export type FileOnList = {
  readonly clientId: ClientId;
  /** True when only the name and the proofs of consent are left of an earlier purge. */
  readonly isStub: boolean;
  readonly hasPaper: boolean;
  /** The kinds of data that are due and were not left out, each with the rule that governs it. */
  readonly due: readonly {
    readonly category: Category;
    readonly ruleCode: string;
    readonly dueOn: Day | null;
  }[];
  /** The timer of the proofs of consent, when there is one that is not due: those proofs stay. */
  readonly consentProofUntil: { readonly on: Day | null } | null;
  readonly notes: number;
  readonly contactPoints: number;
  readonly consentEvents: number;
};

/** What happens to one file. `gone`: no row stays. `stub`: the name stays with the proofs. `file`: only proofs go. */
export type RemovalPlan = FileOnList & {
  readonly removes: readonly Category[];
  readonly leaves: 'gone' | 'stub' | 'file';
};

/**
 * Decides what goes of one file, part by part: longer keeping only for the part with a term of its own, never for the
 * whole (facts 1.2). Proofs of consent without a term of their own go with their file.
 */
export const planRemoval = (file: FileOnList): RemovalPlan => {
  const fileGoes = file.due.some(({ category }) => category === 'client-file');
  const proofsGo = file.due.some(({ category }) => category === 'consent-proof');
  if (!fileGoes && !file.isStub) return { ...file, removes: ['consent-proof'], leaves: 'file' };
  if (proofsGo || file.consentProofUntil === null)
    return { ...file, removes: ['client-file', 'consent-proof'], leaves: 'gone' };
  return { ...file, removes: ['client-file'], leaves: 'stub' };
};

/** A rule that runs, as far as a certificate says it. */
export type PurgeRule = NonNullable<RemovalCounts['term']> & {
  readonly code: string;
  readonly version: number;
};

const asItRuns = (rule: PurgeRule | undefined): Pick<RemovalCounts, 'ruleVersion' | 'term'> => {
  if (!rule) return { ruleVersion: 0, term: null };
  const { version, trigger, period, bound, source } = rule;
  return { ruleVersion: version, term: { trigger, period, bound, source } };
};

type Tally = { -readonly [K in keyof RemovalCounts]: RemovalCounts[K] };

const latest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

const withStaying = (stays: RemovalCounts['stays'], untilOn: Day | null): RemovalCounts['stays'] => {
  const before = stays[0];
  return [
    {
      category: 'consent-proof',
      count: (before?.count ?? 0) + 1,
      untilOn: latest(before?.untilOn ?? null, untilOn),
    },
  ];
};

/**
 * Adds plans up to the counts of the preview and of the certificate: the same function for both, so that they cannot
 * differ. `rules` are those that run.
 */
export const countRemovals = (
  plans: readonly RemovalPlan[],
  rules: readonly PurgeRule[],
): RemovalCounts[] => {
  const tallies = new Map<string, Tally>();
  for (const plan of plans) {
    for (const { category, ruleCode } of plan.due) {
      const name = `${ruleCode} ${category}`;
      const tally: Tally = tallies.get(name) ?? {
        ruleCode,
        ...asItRuns(rules.find(({ code }) => code === ruleCode)),
        category,
        files: 0,
        notes: 0,
        contactPoints: 0,
        consentEvents: 0,
        stays: [],
      };
      tallies.set(name, tally);
      tally.files += 1;
      const proofsGoHere =
        category === 'consent-proof' || (plan.removes.includes('consent-proof') && plan.due.length === 1);
      if (proofsGoHere) tally.consentEvents += plan.consentEvents;
      if (category !== 'client-file') continue;
      tally.notes += plan.notes;
      tally.contactPoints += plan.contactPoints;
      if (plan.leaves === 'stub') tally.stays = withStaying(tally.stays, plan.consentProofUntil?.on ?? null);
    }
  }
  return [...tallies.values()].sort((a, b) =>
    `${a.ruleCode}${a.category}` < `${b.ruleCode}${b.category}` ? -1 : 1,
  );
};

/** The counts with notes that go by themselves, without their file. */
export const withLooseNotes = (counts: readonly RemovalCounts[], notes: number): RemovalCounts[] => {
  if (notes === 0) return [...counts];
  const isTheirs = ({ ruleCode, category }: RemovalCounts): boolean =>
    ruleCode === '' && category === 'client-file';
  const own = counts.find(isTheirs) ?? {
    ruleCode: '',
    ...asItRuns(undefined),
    category: 'client-file' as const,
    files: 0,
    notes: 0,
    contactPoints: 0,
    consentEvents: 0,
    stays: [],
  };
  return [{ ...own, notes: own.notes + notes }, ...counts.filter((it) => !isTheirs(it))];
};
