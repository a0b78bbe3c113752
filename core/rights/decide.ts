import type {
  DecisionEffect,
  IdentityCheck,
  RefusalGround,
  RightKind,
  RightsRequest,
} from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { type AnswerTerms, lastDayToExtend } from './deadline.ts';

type Outcome = NonNullable<RightsRequest['outcome']>;

/** What of a request counts for its next step. */
export type Standing = {
  readonly kind: RightKind;
  readonly identity: IdentityCheck | null;
  readonly receivedOn: Day;
  readonly extendedOn: Day | null;
  readonly closedOn: Day | null;
};

/** Where a request stands: closed, or open and waiting for who asks to be known, or just open. */
export const stateOf = ({ closedOn, identity }: Pick<Standing, 'closedOn' | 'identity'>) =>
  closedOn !== null ? ('closed' as const) : identity === null ? ('identity' as const) : ('open' as const);

/** Refuses `in-future` for a day that is still to come; `field` names it. */
export const assertNotFuture = (on: Day, today: Day, field: string): void => {
  if (on > today) refuse('in-future', { field });
};

/** Refuses `request-closed`. */
export const assertOpen = ({ closedOn }: Pick<Standing, 'closedOn'>): void => {
  if (closedOn !== null) refuse('request-closed');
};

/** Checks that the term may be made longer today. Refuses `request-closed`, `already-extended`, `extension-too-late`. */
export const assertMayExtend = (request: Standing, today: Day, terms: AnswerTerms): void => {
  assertOpen(request);
  if (request.extendedOn !== null) refuse('already-extended');
  if (today > lastDayToExtend(request.receivedOn, terms)) refuse('extension-too-late');
};

/**
 * What a decision may do with a file. Erasing in full means the purge list; an objection is honoured by erasing, by
 * no longer using, or by stopping one use (art. 21).
 */
export const effectsOf = ({ kind }: Pick<Standing, 'kind'>, outcome: Outcome): readonly DecisionEffect[] => {
  if (outcome === 'refused') return ['none'];
  if (kind === 'erase') return outcome === 'granted' ? ['erase'] : ['erase', 'none'];
  if (kind === 'object') return ['erase', 'restrict', 'none'];
  if (kind === 'restrict') return ['restrict'];
  return ['none'];
};

/** The grounds that fit a refusal of a kind, in whole or in part (art. 12(5) and (6), 15(4), 17(3), 18 to 21). */
export const groundsFor = (kind: RightKind): readonly RefusalGround[] => {
  const general: readonly RefusalGround[] = [
    'identity-unclear',
    'not-entitled',
    'excessive',
    'not-applicable',
  ];
  switch (kind) {
    case 'access':
    case 'port':
      return [...general, 'third-parties', 'perpetrator'];
    case 'erase':
    case 'object':
      return [...general, 'legal-term', 'legal-claim'];
    case 'rectify':
    case 'add':
    case 'restrict':
    case 'withdraw':
      return general;
  }
};

/** Grounds on which somebody may be refused whose identity is not clear: the doubt itself, or not being the one to ask. */
const withoutIdentity: readonly RefusalGround[] = ['identity-unclear', 'not-entitled', 'perpetrator'];

/**
 * Checks a decision. `lawKeepsFile`: whether a law keeps the file now, so that it cannot be erased in full; `worksHere`:
 * whether it is about somebody who did not leave. Refuses
 * `request-closed`, `identity-not-checked` (unless it is refused for exactly that), `ground-missing`,
 * `effect-not-fitting`, `law-keeps-part`, and `works-here-still`: what somebody works with is needed until she stops
 * (art. 17(1)(a)).
 */
export const assertDecision = (
  request: Standing,
  given: {
    readonly outcome: Outcome;
    readonly grounds: readonly RefusalGround[];
    readonly effect: DecisionEffect;
  },
  { lawKeepsFile, worksHere }: { readonly lawKeepsFile: boolean; readonly worksHere: boolean },
): void => {
  const { outcome, grounds, effect } = given;
  assertOpen(request);
  const isSentAway = outcome === 'refused' && grounds.some((ground) => withoutIdentity.includes(ground));
  if (request.identity === null && !isSentAway) refuse('identity-not-checked');
  if (outcome !== 'granted' && grounds.length === 0) refuse('ground-missing');
  if (!effectsOf(request, outcome).includes(effect)) refuse('effect-not-fitting');
  if (effect === 'erase' && worksHere) refuse('works-here-still');
  if (outcome === 'granted' && effect === 'erase' && lawKeepsFile) refuse('law-keeps-part');
};
