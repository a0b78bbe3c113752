import {
  type Certificate,
  OutsideKind,
  type OutsideBox,
  type OutsideCount,
  type OutsideState,
  type ShredList,
} from '../contract/purge.ts';
import { refuse } from '../kernel/refusal.ts';
import type { RemovalPlan } from './plan.ts';

/** A box to open when a run begins: the number of a record, and whether the record says that something lies there. */
export type NewBox = {
  readonly number: number;
  readonly kind: OutsideKind;
  readonly isKnown: boolean;
};

/**
 * The boxes of the records of a run: four for each number. Whether there is paper the record may say itself; of mail,
 * phones and sticks the app knows nothing, so somebody says so. Records without a number have none.
 */
export const boxesFor = (
  plans: readonly (Pick<RemovalPlan, 'hasPaper' | 'removes'> & { readonly number: number | null })[],
): readonly NewBox[] =>
  plans.flatMap(({ number, hasPaper, removes }) =>
    number === null
      ? []
      : OutsideKind.options.map((kind) => ({
          number,
          kind,
          isKnown: kind === 'paper' && hasPaper && removes.includes('client-file'),
        })),
  );

/** The order in which one walks: cupboard by cupboard, then what has no place, each by its number. */
export const inShredOrder = (records: ShredList['records']): ShredList['records'] =>
  records.toSorted(
    (a, b) =>
      Number(a.paper === '') - Number(b.paper === '') ||
      (a.paper === b.paper ? a.number - b.number : a.paper < b.paper ? -1 : 1),
  );

type Tick = {
  readonly numbers: readonly number[] | null;
  readonly state: OutsideState;
};

/** Which boxes of one kind get a state: these numbers, or every open one, perhaps without those that are known. */
export type TickDecision =
  | { readonly numbers: readonly number[] }
  | { readonly numbers: null; readonly withKnown: boolean };

type Box = Pick<OutsideBox, 'state' | 'isKnown'> & { readonly number: number };

/**
 * Decides which boxes of one kind may be ticked. Takes the boxes of the numbers that were asked, and how many of this kind
 * the whole run has (`count`). Refuses `certificate-final`, `number-not-of-run`, `copy-known` (nobody can say that
 * there was nothing where the record said where it lay), `nothing-to-tick`.
 */
export const decideTick = (
  run: Pick<Certificate, 'finalAt'> & { readonly count: OutsideCount | undefined },
  boxes: readonly Box[],
  { numbers, state }: Tick,
): TickDecision => {
  if (run.finalAt !== null) refuse('certificate-final');
  if (numbers !== null) {
    const unknown = numbers.find((number) => !boxes.some((box) => box.number === number));
    if (unknown !== undefined) refuse('number-not-of-run', { number: unknown });
    const known = boxes.find(({ isKnown }) => isKnown);
    if (state === 'none' && known) refuse('copy-known', { number: known.number });
    return { numbers };
  }
  const withKnown = state !== 'none';
  const open = (run.count?.open ?? 0) - (withKnown ? 0 : (run.count?.known ?? 0));
  if (state === 'open' || open === 0) refuse('nothing-to-tick');
  return { numbers: null, withKnown };
};

/** How many boxes are open, of all kinds together. A certificate is final when there are none (facts 1.2). */
export const openBoxes = (counts: readonly OutsideCount[]): number =>
  counts.reduce((sum, { open }) => sum + open, 0);
