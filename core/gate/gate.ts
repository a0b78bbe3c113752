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

/** The last day that is announced of each thing today: a certificate takes weeks. */
const announcedUntil = (today: Day) => ({
  declaration: addPeriod(today, period('P1M')),
  'peer-review': addPeriod(today, period('P14D')),
  'conduct-certificate': addPeriod(today, period('P2M')),
});

/** A day, and until when things are announced on it: reckoned once for a whole list. */
type On = { readonly today: Day; readonly soon: ReturnType<typeof announcedUntil> };

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

const declaration = ({ declaration: it }: GateFacts, { today, soon }: On): GateLine => {
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
  return dueOn !== null && dueOn <= soon[item]
    ? { item, state: 'soon', why: 'declaration-renew-soon', since, dueOn, action }
    : { item, state: 'met', why: 'declaration-signed', since, dueOn, action: null };
};

const peerReview = ({ reviewedOn, reviewDueOn }: GateFacts, { today, soon }: On): GateLine => {
  const item = 'peer-review';
  const [since, dueOn] = [reviewedOn, reviewDueOn];
  if (dueOn === null)
    return { item, state: 'not-needed', why: 'review-not-for-type', since, dueOn, action: null };
  if (dueOn < today)
    return { item, state: 'missing', why: 'review-late', since, dueOn, action: 'plan-peer-review' };
  return dueOn <= soon[item]
    ? { item, state: 'soon', why: 'review-soon', since, dueOn, action: 'plan-peer-review' }
    : { item, state: 'met', why: 'review-in-time', since, dueOn, action: null };
};

const certificate = (
  { type, certificate: it }: GateFacts,
  { certificateFor, certificateDueAfter }: GatePolicy,
  { today, soon }: On,
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
  return dueOn <= soon[item]
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
 * art. 30(4)). The one rule for whatever assigns or opens; takes what the organisation decided and the day, and gives
 * the rule for one volunteer after another. Red, which is no: service that has not begun or has ended, or something
 * missing. Amber: all is there, with something soon due or an exception that runs. Green: nothing to do.
 */
export const gateRule = (policy: GatePolicy, today: Day): ((facts: GateFacts) => Gate) => {
  const on: On = { today, soon: announcedUntil(today) };
  return (facts) => {
    const service = serviceOf(facts, today);
    const items = [
      training(facts, today),
      declaration(facts, on),
      withOverride(peerReview(facts, on), facts.overrides, today),
      withOverride(certificate(facts, policy, on), facts.overrides, today),
    ];
    const has = (...states: readonly GateLine['state'][]) =>
      items.some(({ state }) => states.includes(state));
    const isRed = service !== 'present' || has('missing');
    return { colour: isRed ? 'red' : has('soon', 'overridden') ? 'amber' : 'green', service, items };
  };
};

/** The rule (`gateRule`) for one volunteer. */
export const gateOf = (facts: GateFacts, policy: GatePolicy, today: Day): Gate =>
  gateRule(policy, today)(facts);

/** Why the gate is red: the first thing that stands in the way; null when it is not. */
export const whyRed = ({ service, items }: Gate): 'not-begun' | 'ended' | GateItem | null => {
  if (service !== 'present') return service;
  return items.find(({ state }) => state === 'missing')?.item ?? null;
};
