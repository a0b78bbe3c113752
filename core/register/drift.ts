import type { SpecialCategory } from '../contract/lawful.ts';
import type { AgreementState, RegisterProcessor } from '../contract/processors.ts';
import type { RegisterActivity, RegisterPurpose } from '../contract/register.ts';
import type { RegisterDrift } from '../contract/register-drift.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { aboutActivity, driftLine } from './drift-line.ts';
import { dpiaDrift, type DpiaFact } from './dpia-drift.ts';
import type { Holding } from './facts.ts';
import type { MeasureFacts } from './measures.ts';
import { measureDrift } from './measure-drift.ts';
import { termDrift } from './term-drift.ts';

/** What the register is held against: the activities as they are assembled, and what the app knows beside them. */
export type DriftFacts = {
  readonly today: Day;
  readonly activities: readonly RegisterActivity[];
  readonly processors: readonly (RegisterProcessor & { readonly agreement: AgreementState })[];
  readonly purposes: readonly RegisterPurpose[];
  readonly holdings: readonly Holding[];
  /** The notes of client files, by special category. */
  readonly special: readonly { readonly category: SpecialCategory; readonly notes: number }[];
  readonly photos: { readonly clients: number; readonly staff: number };
  /** Who got something out of client files, by the log of disclosures, and is not among their recipients. */
  readonly unnamedRecipients: readonly string[];
  readonly measures: MeasureFacts;
  /** What is known of pre-tests and DPIAs. */
  readonly dpia: readonly DpiaFact[];
};

const fileActivity = ({ activities }: DriftFacts): RegisterActivity | undefined =>
  activities.find(({ category }) => category === 'client-file');

/** Art. 30(1)(c): what is kept and that no activity declares. */
const undeclaredData = ({ holdings, activities }: DriftFacts): readonly RegisterDrift[] =>
  holdings
    .filter(({ category, records }) => records > 0 && !activities.some((it) => it.category === category))
    .map(({ category, records }) =>
      driftLine({ code: 'data-undeclared', truth: category, count: records, action: 'add-activity' }),
    );

/** Art. 9 and 10: special and criminal data in notes of which the activity says nothing. */
const undeclaredSpecial = (facts: DriftFacts): readonly RegisterDrift[] => {
  const activity = fileActivity(facts);
  if (!activity) return [];
  return facts.special
    .filter(({ category, notes }) => notes > 0 && !activity.special.some((it) => it.category === category))
    .map(({ category, notes }) =>
      driftLine({
        ...aboutActivity(activity),
        code: 'special-undeclared',
        truth: category,
        count: notes,
        action: 'change-activity',
      }),
    );
};

/** Art. 30(1)(d): who got data and is not named. */
const unnamed = (facts: DriftFacts): readonly RegisterDrift[] => {
  const activity = fileActivity(facts);
  if (!activity) return [];
  return facts.unnamedRecipients.map((name) =>
    driftLine({
      ...aboutActivity(activity),
      code: 'recipient-unnamed',
      truth: name,
      action: 'change-activity',
    }),
  );
};

const ofPictures = /foto|beeldmateriaal|filmpje|photo|picture|image|video/i;

/** Pictures of people in files of which the activity names none, and no activity of its own is about pictures. */
const undeclaredPhotos = ({ activities, photos }: DriftFacts): readonly RegisterDrift[] => {
  if (activities.some(({ category, name }) => category === null && ofPictures.test(name))) return [];
  const kinds = [
    ['client-file', photos.clients],
    ['volunteer-file', photos.staff],
  ] as const;
  return kinds.flatMap(([kind, count]) => {
    const activity = activities.find(({ category }) => category === kind);
    if (count === 0 || !activity || ofPictures.test(activity.personalData)) return [];
    return [
      driftLine({ ...aboutActivity(activity), code: 'photos-undeclared', count, action: 'change-activity' }),
    ];
  });
};

/** Art. 6: a purpose that files have and that rests on nothing. */
const groundless = ({ purposes }: DriftFacts): readonly RegisterDrift[] =>
  purposes
    .filter(({ isUsed, legalBasis }) => isUsed && legalBasis === null)
    .map(({ name }) => driftLine({ code: 'purpose-without-ground', truth: name, action: 'see-purposes' }));

const agreementCodes = {
  missing: 'agreement-missing',
  ended: 'agreement-ended',
  'ends-soon': 'agreement-ends-soon',
} as const;

/** Art. 28(3): processors without an agreement that runs, and those of which it soon ends. */
const agreements = ({ processors }: DriftFacts): readonly RegisterDrift[] =>
  processors.flatMap(({ id, name, agreement, agreementUntil }) =>
    agreement === 'running'
      ? []
      : [
          driftLine({
            code: agreementCodes[agreement],
            processorId: id,
            about: name,
            truth: agreementUntil ?? '',
            action: 'see-processor',
          }),
        ],
  );

/** Kinds of data that an organisation would have; proofs and logs may well be empty for ever. */
const expected = ['client-file', 'volunteer-file', 'applicant'];

const monthOfGrace = period('P1M');
const year = period('P1Y');

/** When somebody last looked at an activity: reviewed it, or wrote it. */
const lookedAtOn = ({ reviewedOn, changedOn }: RegisterActivity): Day =>
  reviewedOn !== null && reviewedOn > changedOn ? reviewedOn : changedOn;

/** An activity that the app holds nothing of, a month after somebody last found it right. */
const withoutData = ({ activities, holdings, today }: DriftFacts): readonly RegisterDrift[] =>
  activities
    .filter(({ category }) => category !== null && expected.includes(category))
    .filter(({ category }) => !holdings.some((it) => it.category === category && it.records > 0))
    .filter((activity) => addPeriod(lookedAtOn(activity), monthOfGrace) <= today)
    .map((activity) =>
      driftLine({ ...aboutActivity(activity), code: 'activity-without-data', action: 'review-activity' }),
    );

/** Art. 5(2): what nobody looked at for a year. */
const unreviewed = ({ activities, today }: DriftFacts): readonly RegisterDrift[] =>
  activities
    .filter((activity) => addPeriod(lookedAtOn(activity), year) <= today)
    .map((activity) =>
      driftLine({
        ...aboutActivity(activity),
        code: 'review-due',
        says: lookedAtOn(activity),
        action: 'review-activity',
      }),
    );

/**
 * Where the register as it lives does not say what is true, with what it says, what is true and the one step that mends
 * it; the gravest first: what is kept or given away undeclared, then agreements and terms, then what only asks for a look.
 */
export const registerDrift = (facts: DriftFacts): RegisterDrift[] => [
  ...undeclaredData(facts),
  ...undeclaredSpecial(facts),
  ...unnamed(facts),
  ...undeclaredPhotos(facts),
  ...groundless(facts),
  ...agreements(facts),
  ...facts.activities.flatMap(termDrift),
  ...dpiaDrift(facts.activities, facts.dpia),
  ...measureDrift(facts.activities, facts.measures),
  ...withoutData(facts),
  ...unreviewed(facts),
];
