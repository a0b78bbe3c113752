import type { Gate, GateItem, GateLine, GatePolicy, OverridableItem, Service } from '../contract/gate.ts';
import type { VolunteerType } from '../contract/volunteers.ts';
import { type Day, dayOf } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** What counts of one volunteer: plain days, without a text of the file. */
export type GateFacts = {
  readonly type: VolunteerType;
  readonly startOn: Day;
  readonly endOn: Day | null;
  /** The last day of a basic training that was passed. */
  readonly trainedOn: Day | null;
  /** The declaration of confidentiality that binds her now: signed, and not followed, withdrawn or ended. */
  readonly declaration: {
    readonly signedOn: Day;
    /** The first day on which it must be signed again. */
    readonly renewOn: Day | null;
    /** When a newer version of the text was made (an instant); null for the newest. */
    readonly newerAt: string | null;
  } | null;
  readonly reviewedOn: Day | null;
  /** The day by which she takes part in peer review again (core/peer-review/review-due.ts); null when it is not asked. */
  readonly reviewDueOn: Day | null;
  /** The certificate of conduct that was seen last. */
  readonly certificate: {
    readonly issuedOn: Day;
    readonly seenOn: Day;
    readonly isMet: boolean;
    readonly nextDueOn: Day | null;
  } | null;
  readonly overrides: readonly OverrideDays[];
};

/** When an exception was made and until when it counts. */
export type OverrideDays = {
  readonly item: OverridableItem;
  readonly givenOn: Day;
  readonly untilOn: Day;
  readonly endedOn: Day | null;
};

/** How long the text that was signed before may do after a newer version was made. */
export const newVersionWithin = period('P3M');

/** How long before its day each thing is announced: a certificate takes weeks. */
const announcedBefore = {
  declaration: period('P1M'),
  'peer-review': period('P14D'),
  'conduct-certificate': period('P2M'),
} as const;

/** Whether a day is so near that it is announced. */
const isSoon = (item: keyof typeof announcedBefore, dueOn: Day, today: Day): boolean =>
  dueOn <= addPeriod(today, announcedBefore[item]);

/** Whether an exception counts on a day. */
export const isRunning = ({ givenOn, untilOn, endedOn }: Omit<OverrideDays, 'item'>, today: Day): boolean =>
  givenOn <= today && today <= untilOn && (endedOn === null || today < endedOn);

const serviceOf = ({ startOn, endOn }: GateFacts, today: Day): Service => {
  if (endOn !== null && endOn <= today) return 'ended';
  return startOn > today ? 'not-begun' : 'present';
};

const training = ({ trainedOn }: GateFacts, today: Day): GateLine => {
  const item = 'basic-training';
  return trainedOn !== null && trainedOn <= today
    ? { item, state: 'met', why: 'training-passed', since: trainedOn, dueOn: null, action: null }
    : {
        item,
        state: 'missing',
        why: 'training-missing',
        since: null,
        dueOn: null,
        action: 'record-training',
      };
};

const declaration = ({ declaration: it }: GateFacts, today: Day): GateLine => {
  const item = 'declaration';
  const action = 'sign-declaration';
  if (it === null || it.signedOn > today)
    return { item, state: 'missing', why: 'declaration-missing', since: null, dueOn: null, action };
  const since = it.signedOn;
  const againOn = it.newerAt === null ? null : addPeriod(dayOf(it.newerAt), newVersionWithin);
  if (it.renewOn !== null && it.renewOn <= today)
    return { item, state: 'missing', why: 'declaration-over', since, dueOn: it.renewOn, action };
  if (againOn !== null && againOn <= today)
    return { item, state: 'missing', why: 'declaration-old-version', since, dueOn: againOn, action };
  const dueOn = [it.renewOn, againOn].filter((on) => on !== null).toSorted()[0] ?? null;
  if (againOn !== null) return { item, state: 'soon', why: 'declaration-new-version', since, dueOn, action };
  return dueOn !== null && isSoon(item, dueOn, today)
    ? { item, state: 'soon', why: 'declaration-renew-soon', since, dueOn, action }
    : { item, state: 'met', why: 'declaration-signed', since, dueOn, action: null };
};

const peerReview = ({ reviewedOn, reviewDueOn }: GateFacts, today: Day): GateLine => {
  const item = 'peer-review';
  const [since, dueOn] = [reviewedOn, reviewDueOn];
  if (dueOn === null)
    return { item, state: 'not-needed', why: 'review-not-for-type', since, dueOn, action: null };
  if (dueOn < today)
    return { item, state: 'missing', why: 'review-late', since, dueOn, action: 'plan-peer-review' };
  return isSoon(item, dueOn, today)
    ? { item, state: 'soon', why: 'review-soon', since, dueOn, action: 'plan-peer-review' }
    : { item, state: 'met', why: 'review-in-time', since, dueOn, action: null };
};

const certificate = (
  { type, certificate: it }: GateFacts,
  { certificateFor, certificateDueAfter }: GatePolicy,
  today: Day,
): GateLine => {
  const item = 'conduct-certificate';
  const action = 'see-certificate';
  const since = it?.seenOn ?? null;
  if (!certificateFor.includes(type))
    return { item, state: 'not-needed', why: 'certificate-not-asked', since, dueOn: null, action: null };
  if (it === null) return { item, state: 'missing', why: 'certificate-missing', since, dueOn: null, action };
  if (!it.isMet) return { item, state: 'missing', why: 'certificate-not-met', since, dueOn: null, action };
  const dueOn = it.nextDueOn ?? addPeriod(it.issuedOn, certificateDueAfter);
  if (dueOn < today) return { item, state: 'missing', why: 'certificate-over', since, dueOn, action };
  return isSoon(item, dueOn, today)
    ? { item, state: 'soon', why: 'certificate-soon', since, dueOn, action }
    : { item, state: 'met', why: 'certificate-seen', since, dueOn, action: null };
};

/** An item that is missing with an exception that counts today; training and declaration know none. */
const withOverride = (line: GateLine, overrides: readonly OverrideDays[], today: Day): GateLine => {
  if (line.state !== 'missing') return line;
  const running = overrides.filter((it) => it.item === line.item && isRunning(it, today));
  const until = running
    .map(({ untilOn }) => untilOn)
    .toSorted()
    .at(-1);
  return until === undefined ? line : { ...line, state: 'overridden', dueOn: until };
};

/**
 * Decides whether somebody may get a client or an account, with the reason of each part (handbook 4.2.1 and 4.2.3, UAVG
 * art. 30(4)). The one rule for whatever assigns or opens; takes the facts of one volunteer, what the organisation
 * decided, and the day. Red, which is no: service that has not begun or has ended, or something missing. Amber: all is
 * there, with something soon due or an exception that runs. Green: nothing to do.
 */
export const gateOf = (facts: GateFacts, policy: GatePolicy, today: Day): Gate => {
  const service = serviceOf(facts, today);
  const items = [
    training(facts, today),
    declaration(facts, today),
    withOverride(peerReview(facts, today), facts.overrides, today),
    withOverride(certificate(facts, policy, today), facts.overrides, today),
  ];
  const has = (...states: readonly GateLine['state'][]) => items.some(({ state }) => states.includes(state));
  const isRed = service !== 'present' || has('missing');
  return { colour: isRed ? 'red' : has('soon', 'overridden') ? 'amber' : 'green', service, items };
};

/** Why the gate is red: the first thing that stands in the way; null when it is not. */
export const whyRed = ({ service, items }: Gate): 'not-begun' | 'ended' | GateItem | null => {
  if (service !== 'present') return service;
  return items.find(({ state }) => state === 'missing')?.item ?? null;
};
