import type { UpcomingKind, VolunteerType } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** How far the overview looks ahead. */
const horizon = period('P8W');

/** The first plan is made with the confidant, whom everybody meets within two months (handbook 4.2.3); our own choice. */
const firstPlan = period('P2M');

/** How long a complaint waits for its report at most, as other questions about data do (handbook 5.4). */
const fourWeeks = period('P4W');

/** What is known of one person who works or worked here; the days that other features reckon come with it. */
export type UpcomingFacts = {
  readonly type: VolunteerType;
  readonly startOn: Day;
  readonly endOn: Day | null;
  /** By which day she takes part in peer review again; null when she need not. */
  readonly reviewDueOn: Day | null;
  /** The oldest session after which she still waits for help of the organisation. */
  readonly helpAskedOn: Day | null;
  readonly hasBasicTraining: boolean;
  /** The declaration of confidentiality, and the day by which it is to be signed again. */
  readonly declaration: { readonly isSigned: boolean; readonly againOn: Day | null };
  /** The other texts that she signed: the first day by which one of them is to be signed again. */
  readonly otherFormsAgainOn: Day | null;
  /** The end of the period of the plan that holds; and the day on which the last one ended, when none does. */
  readonly planUntil: Day | null;
  readonly planEndedOn: Day | null;
  readonly certificate: { readonly isMet: boolean; readonly dueOn: Day | null } | null;
  readonly needsCertificate: boolean;
  /** Until when somebody let her through the gate without all that it asks. */
  readonly overrideUntil: Day | null;
  /** Whether a step of the farewell is open. */
  readonly isFarewellOpen: boolean;
  /** The day of the yearly look at a labour conflict. */
  readonly conflictReviewOn: Day | null;
  /** The oldest complaint that was not settled, for whoever may know of it. */
  readonly complaintReceivedOn: Day | null;
};

/** One thing that is due: on the day itself it is not late yet. */
export type Due = { readonly kind: UpcomingKind; readonly dueOn: Day; readonly isLate: boolean };

type Asked = readonly [UpcomingKind, Day | null];

/** The last day that the overview shows. */
export const upcomingUntil = (today: Day): Day => addPeriod(today, horizon);

const declarationAsked = ({ declaration, startOn }: UpcomingFacts): Asked =>
  declaration.isSigned ? ['declaration-again', declaration.againOn] : ['declaration-missing', startOn];

const certificateAsked = ({ certificate, needsCertificate, startOn }: UpcomingFacts): Asked =>
  certificate?.isMet
    ? ['certificate-due', certificate.dueOn]
    : ['certificate-missing', needsCertificate ? startOn : null];

const planAsked = ({ planUntil, planEndedOn, startOn }: UpcomingFacts): Asked =>
  planUntil ? ['plan-ending', planUntil] : ['plan-missing', planEndedOn ?? addPeriod(startOn, firstPlan)];

/** Of somebody who works here. Training, plan and peer review belong to work with clients (handbook 4.2). */
const ofPresent = (facts: UpcomingFacts): readonly Asked[] => [
  ['help-needed', facts.helpAskedOn],
  ...(facts.type === 'indirect'
    ? []
    : [
        ['basic-training', facts.hasBasicTraining ? null : facts.startOn] as const,
        planAsked(facts),
        ['peer-review', facts.reviewDueOn] as const,
      ]),
  declarationAsked(facts),
  ['form-again', facts.otherFormsAgainOn],
  certificateAsked(facts),
  ['override-ending', facts.overrideUntil],
  ['complaint', facts.complaintReceivedOn && addPeriod(facts.complaintReceivedOn, fourWeeks)],
];

const ofLeft = (facts: UpcomingFacts): readonly Asked[] => [
  ['farewell', facts.isFarewellOpen ? facts.endOn : null],
  ['conflict-review', facts.conflictReviewOn],
  ['complaint', facts.complaintReceivedOn && addPeriod(facts.complaintReceivedOn, fourWeeks)],
];

/** What one person is due for until eight weeks from today, late or not; nothing is asked of who left but her farewell. */
export const upcomingOf = (
  facts: UpcomingFacts,
  today: Day,
  until: Day = upcomingUntil(today),
): readonly Due[] =>
  (facts.endOn === null ? ofPresent(facts) : ofLeft(facts)).flatMap(([kind, dueOn]) =>
    dueOn !== null && dueOn <= until ? [{ kind, dueOn, isLate: dueOn < today }] : [],
  );
