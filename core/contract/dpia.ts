import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ActivityId, DpiaId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { BlockPaper, PaperLanguage } from './block-paper.ts';
import { FileOut, Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { LegalBasis, SpecialCategory, SpecialException } from './lawful.ts';
import { command, leaving, query, task } from './op.ts';
import { System } from './register.ts';
import { Trigger } from './timer.ts';

const optionalLines = (max: number) => lines(max).or(z.literal(''));

/** The nine criteria of WP248 rev.01: with two of them a DPIA is made, as a rule of thumb. */
export const Criterion = z.enum([
  'scoring',
  'automated-decision',
  'monitoring',
  'sensitive',
  'large-scale',
  'matching',
  'vulnerable',
  'new-technology',
  'blocks-service',
]);
export type Criterion = z.output<typeof Criterion>;

/** What always asks for a DPIA: the three cases of art. 35(3) AVG, and the 17 kinds of processing on the list of the AP. */
export const AlwaysCase = z.enum([
  'systematic-evaluation',
  'large-scale-special',
  'public-monitoring',
  'covert-investigation',
  'blacklists',
  'fraud-control',
  'credit-scores',
  'financial-situation',
  'genetic-data',
  'health-data',
  'cooperation',
  'camera-surveillance',
  'flexible-cameras',
  'staff-monitoring',
  'location-data',
  'communication-data',
  'internet-of-things',
  'profiling',
  'behaviour',
  'biometric-data',
]);
export type AlwaysCase = z.output<typeof AlwaysCase>;

/** An answer to one criterion; null while nobody answered. */
export const CriterionAnswer = z.strictObject({
  criterion: Criterion,
  is: z.boolean().nullable(),
  reason: optionalLines(600),
});
export type CriterionAnswer = z.output<typeof CriterionAnswer>;

/** The pre-test: each criterion with a reason, what of the list applies, and that the whole list was looked through. */
export const PreTest = z.strictObject({
  criteria: z.array(CriterionAnswer).length(Criterion.options.length),
  cases: z
    .array(z.strictObject({ case: AlwaysCase, reason: optionalLines(600) }))
    .max(AlwaysCase.options.length),
  isListChecked: z.boolean(),
});
export type PreTest = z.output<typeof PreTest>;

export const PreTestOutcome = z.enum(['needed', 'not-needed', 'not-now']);
export type PreTestOutcome = z.output<typeof PreTestOutcome>;

/** What the register says of an activity, as a DPIA takes it over (art. 35(7)(a)). */
export const DpiaFacts = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  legalBasis: LegalBasis.nullable(),
  dataSubjects: z.string(),
  personalData: z.string(),
  special: z.array(z.strictObject({ category: SpecialCategory, exception: SpecialException.nullable() })),
  source: z.string(),
  recipients: z.array(z.string()),
  processors: z.array(z.string()),
  jointControllers: z.array(z.string()),
  transfers: z.array(z.string()),
  terms: z.array(z.strictObject({ category: z.string(), period: Period, trigger: Trigger })),
  otherTerm: z.string(),
  systems: z.array(System),
  otherSystems: z.string(),
  security: z.string(),
});
export type DpiaFacts = z.output<typeof DpiaFacts>;

export const FactField = DpiaFacts.keyof();
export type FactField = z.output<typeof FactField>;

export const RiskLevel = z.enum(['low', 'medium', 'high']);
export type RiskLevel = z.output<typeof RiskLevel>;

/** A measure against a risk: what, who does it, by when, and whether it is done (art. 35(7)(d)). */
export const RiskMeasure = z.strictObject({
  what: optionalLine(400),
  who: optionalLine(120),
  byOn: Day.nullable(),
  isDone: z.boolean(),
});
export type RiskMeasure = z.output<typeof RiskMeasure>;

/** A risk to the people whose data these are (art. 35(7)(c)); `rest` is what is left with the measures. */
export const Risk = z.strictObject({
  title: line(200),
  cause: optionalLines(1_000),
  harm: optionalLines(1_000),
  likelihood: RiskLevel.nullable(),
  severity: RiskLevel.nullable(),
  measures: z.array(RiskMeasure).max(12),
  rest: RiskLevel.nullable(),
});
export type Risk = z.output<typeof Risk>;

/** What people write in a DPIA (art. 35(7) and (9), 36). Never a name of a client or a volunteer. */
export const DpiaForm = z.strictObject({
  /** How it goes in practice, beside what the register says. */
  description: optionalLines(4_000),
  necessity: optionalLines(3_000),
  lessInvasive: optionalLines(3_000),
  rights: optionalLines(3_000),
  risks: z.array(Risk).max(40),
  /** What those concerned or their representatives said, or why they were not asked. */
  views: optionalLines(3_000),
  /** Why there is no advice of the FG; empty when there is, or when there is no FG. */
  withoutAdvice: optionalLines(1_000),
  /** Prior consultation of the AP: when it was asked, and what it answered. */
  consultedOn: Day.nullable(),
  consultation: optionalLines(3_000),
});
export type DpiaForm = z.output<typeof DpiaForm>;

export const DpiaResult = z.enum(['go', 'go-with-measures', 'stop']);
export type DpiaResult = z.output<typeof DpiaResult>;

/** A decision: what, why, by which person of the organisation, on which day. */
const decision = <T extends z.ZodType>(what: T) =>
  z.strictObject({ what, reason: z.string(), by: z.string(), on: Day });

/** Where an activity stands: not looked at, pre-test open, DPIA being made, or decided. */
export const DpiaState = z.enum(['none', 'pre-test', 'in-progress', 'done', 'not-needed', 'not-now']);
export type DpiaState = z.output<typeof DpiaState>;

/** Everything of one assessment as it is kept; frozen once it is decided. */
export const DpiaContent = z.strictObject({
  preTest: PreTest,
  concluded: decision(PreTestOutcome).nullable(),
  facts: DpiaFacts,
  factsOn: Day,
  form: DpiaForm,
  decided: decision(DpiaResult).nullable(),
});
export type DpiaContent = z.output<typeof DpiaContent>;

/** What the pre-test comes to by the rules, and why. */
export const PreTestAdvice = z.strictObject({
  outcome: z.enum(['needed', 'likely', 'not-needed']),
  criteria: z.array(Criterion),
  cases: z.array(AlwaysCase),
  /** What still has to be answered; the outcome may change by it. */
  open: z.int(),
});
export type PreTestAdvice = z.output<typeof PreTestAdvice>;

/** A part of a DPIA that is not complete yet. */
export const OpenPart = z.enum(['necessity', 'lessInvasive', 'rights', 'risks', 'views', 'facts']);
export type OpenPart = z.output<typeof OpenPart>;

const Version = z.strictObject({
  id: DpiaId,
  number: z.int(),
  state: DpiaState,
  decidedOn: Day.nullable(),
  reviewOn: Day.nullable(),
});

const readers = ['manager', 'confidant', 'fg', 'board'] as const;
const one = z.strictObject({ id: DpiaId });
const signed = { reason: optionalLines(2_000), by: line(120), on: Day } as const;

export const dpia = {
  /** Every activity of the register with how it stands; `id` is that of the newest assessment. */
  'dpia.list': query(
    readers,
    nothing,
    z.array(
      z.strictObject({
        activityId: ActivityId,
        number: z.int(),
        name: z.string(),
        state: DpiaState,
        id: DpiaId.nullable(),
        decidedOn: Day.nullable(),
        reviewOn: Day.nullable(),
        isReviewDue: z.boolean(),
        /** What of the register differs from what was assessed. */
        changed: z.array(FactField),
        /** What the app already knows of it, where nobody looked yet. */
        proposed: z.array(Criterion),
      }),
    ),
  ),
  'dpia.open': query(
    readers,
    one,
    DpiaContent.extend({
      id: DpiaId,
      number: z.int(),
      activityId: ActivityId,
      state: DpiaState,
      reviewOn: Day.nullable(),
      changed: z.array(FactField),
      /** False when the activity is no longer in the register. */
      isInRegister: z.boolean(),
      advice: PreTestAdvice,
      openParts: z.array(OpenPart),
      mustConsult: z.boolean(),
      hasFg: z.boolean(),
      changedBy: z.string(),
      changedAt: Instant,
      /** All of this activity, the newest first. */
      versions: z.array(Version),
    }),
  ),
  /** Begins the pre-test of an activity, or its review out of the newest one. Refused with `dpia-open-already`. */
  'dpia.begin': command(
    ['manager'],
    z.strictObject({ activityId: ActivityId, lang: PaperLanguage }),
    z.strictObject({ id: DpiaId }),
  ),
  /** Keeps the answers to the pre-test. Refused with `dpia-frozen`. */
  'dpia.answer': command(['manager'], z.strictObject({ id: DpiaId, preTest: PreTest }), nothing),
  /**
   * Concludes the pre-test. Refused with `dpia-answers-missing`, `dpia-reason-missing`, `dpia-always-needed`,
   * `dpia-decided-later`, `dpia-review-past`, `dpia-review-too-late`, `dpia-frozen`.
   */
  'dpia.conclude': command(
    ['manager'],
    z.strictObject({ id: DpiaId, what: PreTestOutcome, ...signed, reviewOn: Day.nullable() }),
    nothing,
  ),
  /** Keeps the DPIA itself. Refused with `dpia-frozen`, `dpia-pre-test-first`. */
  'dpia.write': command(['manager'], z.strictObject({ id: DpiaId, form: DpiaForm }), nothing),
  /** Takes over what the register says now. Refused with `dpia-frozen`. */
  'dpia.takeFacts': command(['manager'], one, nothing),
  /**
   * Decides and freezes. Refused with `dpia-frozen`, `dpia-pre-test-first`, `dpia-reason-missing`, `dpia-incomplete`,
   * `dpia-advice-missing`, `dpia-consult-first`, `dpia-measures-open`, `dpia-decided-later`, `dpia-review-past`,
   * `dpia-review-too-late`.
   */
  'dpia.decide': command(
    ['manager'],
    z.strictObject({ id: DpiaId, what: DpiaResult, ...signed, reviewOn: Day.nullable() }),
    nothing,
  ),
  /** Throws away one that was not decided. Refused with `dpia-frozen`. */
  'dpia.discard': command(['manager'], one, nothing),
  /** The words of the paper, for the preview and the PDF. */
  'dpia.paper': query(readers, z.strictObject({ id: DpiaId, lang: PaperLanguage }), BlockPaper),
  'dpia.docx': leaving(task(readers, z.strictObject({ id: DpiaId, lang: PaperLanguage }), FileOut)),
} as const;
