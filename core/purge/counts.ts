import type { RemovalCounts, RemovalTerm } from '../contract/purge.ts';
import { Category } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import { fileOf, type RemovalPlan, type Staying } from './plan.ts';

/** A rule that runs, as far as a certificate says it. */
export type PurgeRule = RemovalTerm & {
  readonly code: string;
  readonly version: number;
};

const asItRuns = (rule: PurgeRule | undefined): Pick<RemovalCounts, 'ruleVersion' | 'term'> => {
  if (!rule) return { ruleVersion: 0, term: null };
  const { version, trigger, period, bound, source, name } = rule;
  return { ruleVersion: version, term: { trigger, period, bound, source, name } };
};

const nothingYet = (): Omit<RemovalCounts, 'ruleCode' | 'ruleVersion' | 'term' | 'category'> => ({
  files: 0,
  pieces: 0,
  notes: 0,
  attachments: 0,
  contactPoints: 0,
  consentEvents: 0,
  stays: [],
});

type Tally = { -readonly [K in keyof RemovalCounts]: RemovalCounts[K] };

const latest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

const withStaying = (before: RemovalCounts['stays'], staying: readonly Staying[]): RemovalCounts['stays'] =>
  Category.options.flatMap((category) => {
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
        ...nothingYet(),
      };
      tallies.set(name, tally);
      tally.files += 1;
      if (line === proofsGoWith && plan.removes.includes('consent-proof'))
        tally.consentEvents += plan.consentEvents;
      if (category === 'on-consent') {
        tally.notes += plan.lostNotes;
        tally.attachments += plan.lostAttachments;
      }
      tally.pieces += plan.pieces.filter((piece) => piece.category === category).length;
      if (category !== fileOf[plan.kind]) continue;
      // Pieces without a term of their own go with the file.
      tally.pieces += plan.pieces.filter(
        (piece) => !plan.due.some((other) => other.category === piece.category),
      ).length;
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

/** The counts with notes, attachments and pieces that go by themselves, without their file. */
export const withLooseParts = (
  counts: readonly RemovalCounts[],
  { notes, attachments, pieces }: Pick<RemovalCounts, 'notes' | 'attachments' | 'pieces'>,
): RemovalCounts[] => {
  if (notes + attachments + pieces === 0) return [...counts];
  const isTheirs = ({ ruleCode, category }: RemovalCounts): boolean =>
    ruleCode === '' && category === 'client-file';
  const own = counts.find(isTheirs) ?? {
    ruleCode: '',
    ...asItRuns(undefined),
    category: 'client-file' as const,
    ...nothingYet(),
  };
  return [
    {
      ...own,
      notes: own.notes + notes,
      attachments: own.attachments + attachments,
      pieces: own.pieces + pieces,
    },
    ...counts.filter((it) => !isTheirs(it)),
  ];
};
