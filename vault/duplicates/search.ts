import { type Features, featuresMaker } from '../../core/duplicates/features.ts';
import { findPairs, type FoundPair } from '../../core/duplicates/find-pairs.ts';
import { likeness, type Likeness } from '../../core/duplicates/likeness.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { Refusal } from '../../core/kernel/refusal.ts';
import {
  candidatesAt,
  filesAt,
  listCandidates,
  pairsNotSame,
  rowsLike,
} from '../../db/repositories/duplicates.ts';
import { rowsInSight } from '../../db/repositories/sight.ts';
import type { Progress, ReadContext, Staging, TaskContext } from '../context.ts';

/** What a search found, as long as the vault is open; nothing of it is written. */
const staged = 'duplicates';

/** The pairs of the last search, most alike first; null when nobody searched since the vault was opened. */
export const pairsFound = (staging: Staging): readonly FoundPair[] | null =>
  (staging.get(staged) as readonly FoundPair[] | undefined) ?? null;

const filesPerPage = 200;

/** Waits for nothing but a cancel: what is written meanwhile counts from the next search on. */
const expectWanted = ({ isCancelled }: Pick<TaskContext, 'isCancelled'>): void => {
  if (isCancelled()) throw new Refusal({ code: 'cancelled' });
};

const nameOf = (one: number, other: number): string => `${Math.min(one, other)}/${Math.max(one, other)}`;

/**
 * Looks for pairs among the files that the caller reads, and stages them. Yields after each page of files and after some
 * thousands of comparisons; others go on working meanwhile. Gives how many there are. Stops with `cancelled`.
 */
export function* searchDuplicates(
  context: Pick<TaskContext, 'db' | 'files' | 'staging' | 'isCancelled'>,
): Generator<Progress, number> {
  const features: Features[] = [];
  const featuresOf = featuresMaker();
  const circles = context.files.circleIds();
  const total = rowsInSight(context.db, circles)?.length ?? 0;
  for (let after = 0; ; ) {
    expectWanted(context);
    const page = listCandidates(context.db, after, filesPerPage);
    const last = page.at(-1);
    if (!last) break;
    const inSight = rowsInSight(context.db, circles);
    for (const candidate of page)
      if (!inSight || inSight[candidate.row] === 1) features.push(featuresOf(candidate));
    after = last.row;
    yield { step: 'reading', done: after, total };
  }
  const known = pairsNotSame(context.db);
  const search = findPairs(features, (one, other) => known.has(nameOf(one, other)));
  let step = search.next();
  while (!step.done) {
    yield { step: 'comparing', ...step.value };
    expectWanted(context);
    step = search.next();
  }
  context.staging.set(staged, step.value);
  return step.value.length;
}

/** A term of more people than this says nothing of one of them. */
const mostSharing = 200;

/** The files that may be of the same person as one that the caller reads, most alike first. */
export const filesLike = (
  { db, files }: Pick<ReadContext, 'db' | 'files'>,
  id: ClientId,
): readonly (Likeness & { readonly row: number })[] => {
  const near = rowsLike(db, id, mostSharing);
  if (!near) return [];
  const inSight = rowsInSight(db, files.circleIds());
  const known = pairsNotSame(db);
  const others = near.others.filter(
    (row) => (!inSight || inSight[row] === 1) && !known.has(nameOf(near.row, row)),
  );
  const [own, ...rest] = candidatesAt(db, [near.row, ...others])
    .map(featuresMaker())
    .toSorted((one, other) => Number(other.row === near.row) - Number(one.row === near.row));
  if (!own) return [];
  return rest
    .flatMap((other) => {
      const alike = likeness(own, other);
      return alike ? [{ row: other.row, ...alike }] : [];
    })
    .toSorted((one, other) => other.score - one.score || one.row - other.row)
    .slice(0, 5);
};

/** The staged pairs that still stand: both files are there, and nobody said that they are of two people. */
export const pairsStanding = ({
  db,
  staging,
}: Pick<ReadContext, 'db' | 'staging'>): readonly {
  readonly pair: FoundPair;
  readonly files: ReturnType<typeof filesAt>;
}[] => {
  const pairs = pairsFound(staging) ?? [];
  const files = filesAt(db, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
  const known = pairsNotSame(db);
  return pairs
    .filter(({ one, other }) => files.has(one) && files.has(other) && !known.has(nameOf(one, other)))
    .map((pair) => ({ pair, files }));
};
