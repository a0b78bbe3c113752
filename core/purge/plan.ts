import type { RemovalCounts } from '../contract/purge.ts';
import { Category } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { ClientId } from '../kernel/ids.ts';

/** A kind of data that stays when its file goes, and until when; null while its clock stands still. */
export type Staying = { readonly category: Category; readonly on: Day | null };

/** The kinds of data with a term that can outlast the file's. */
export const outlasting: readonly Category[] = ['consent-proof', 'request-log'];

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
  /** The kinds of data that outlast a file, of which this one has something that is not due: they stay until a day. */
  readonly staying: readonly Staying[];
  readonly notes: number;
  /** Of those the ones that lost the consent on which they rested. */
  readonly lostNotes: number;
  readonly attachments: number;
  readonly lostAttachments: number;
  readonly contactPoints: number;
  readonly consentEvents: number;
};

/** What happens to one file. `gone`: no row stays. `stub`: the name stays with what outlasts it. `file`: only parts go. */
export type RemovalPlan = FileOnList & {
  readonly removes: readonly Category[];
  readonly leaves: 'gone' | 'stub' | 'file';
};

/**
 * Decides what goes of one file, part by part: longer keeping only for the part with a term of its own, never for the
 * whole (facts 1.2). What outlasts a file but has no term of its own goes with it.
 */
export const planRemoval = (file: FileOnList): RemovalPlan => {
  const due = file.due.map(({ category }) => category);
  if (!due.includes('client-file') && !file.isStub) return { ...file, removes: due, leaves: 'file' };
  const stays = file.staying.map(({ category }) => category);
  return {
    ...file,
    removes: Category.options.filter((category) => !stays.includes(category)),
    leaves: stays.length === 0 ? 'gone' : 'stub',
  };
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

const withStaying = (before: RemovalCounts['stays'], staying: readonly Staying[]): RemovalCounts['stays'] =>
  outlasting.flatMap((category) => {
    const known = before.find((it) => it.category === category);
    const added = staying.find((it) => it.category === category);
    if (!added) return known ? [known] : [];
    return [{ category, count: (known?.count ?? 0) + 1, untilOn: latest(known?.untilOn ?? null, added.on) }];
  });

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
    // Proofs without a term of their own go with whatever is due first.
    const proofsGoWith = plan.due.find(({ category }) => category === 'consent-proof') ?? plan.due[0];
    for (const line of plan.due) {
      const { category, ruleCode } = line;
      const name = `${ruleCode} ${category}`;
      const tally: Tally = tallies.get(name) ?? {
        ruleCode,
        ...asItRuns(rules.find(({ code }) => code === ruleCode)),
        category,
        files: 0,
        notes: 0,
        attachments: 0,
        contactPoints: 0,
        consentEvents: 0,
        stays: [],
      };
      tallies.set(name, tally);
      tally.files += 1;
      if (line === proofsGoWith && plan.removes.includes('consent-proof'))
        tally.consentEvents += plan.consentEvents;
      if (category === 'on-consent') {
        tally.notes += plan.lostNotes;
        tally.attachments += plan.lostAttachments;
      }
      if (category !== 'client-file') continue;
      // What lost its consent is counted under the rule that made it go first.
      const isApart = plan.due.some((other) => other.category === 'on-consent');
      tally.notes += plan.notes - (isApart ? plan.lostNotes : 0);
      tally.attachments += plan.attachments - (isApart ? plan.lostAttachments : 0);
      tally.contactPoints += plan.contactPoints;
      if (plan.leaves === 'stub') tally.stays = withStaying(tally.stays, plan.staying);
    }
  }
  return [...tallies.values()].sort((a, b) =>
    `${a.ruleCode}${a.category}` < `${b.ruleCode}${b.category}` ? -1 : 1,
  );
};

/** The counts with notes and attachments that go by themselves, without their file. */
export const withLooseParts = (
  counts: readonly RemovalCounts[],
  { notes, attachments }: Pick<RemovalCounts, 'notes' | 'attachments'>,
): RemovalCounts[] => {
  if (notes + attachments === 0) return [...counts];
  const isTheirs = ({ ruleCode, category }: RemovalCounts): boolean =>
    ruleCode === '' && category === 'client-file';
  const own = counts.find(isTheirs) ?? {
    ruleCode: '',
    ...asItRuns(undefined),
    category: 'client-file' as const,
    files: 0,
    notes: 0,
    attachments: 0,
    contactPoints: 0,
    consentEvents: 0,
    stays: [],
  };
  return [
    { ...own, notes: own.notes + notes, attachments: own.attachments + attachments },
    ...counts.filter((it) => !isTheirs(it)),
  ];
};
