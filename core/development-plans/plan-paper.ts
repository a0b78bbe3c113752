import type {
  DevelopmentPlan,
  PaperBlock,
  PlanGoal,
  PlanPaper,
  PlanSignature,
} from '../contract/development-plans.ts';
import type { Engagement } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { dayInSentence, dayInTable, type Language } from '../kernel/words.ts';
import { planEndedOn } from './plan-state.ts';
import { type PlanWords, planWords } from './plan-words.ts';

/** Everything that a plan on paper is made of. */
export type PlanFacts = {
  readonly lang: Language;
  readonly organisation: string;
  /** The volunteer, as one says her name. */
  readonly name: string;
  readonly engagement: Engagement;
  readonly functionName: string;
  readonly plan: DevelopmentPlan;
  readonly today: Day;
};

type Speaking = PlanFacts & { readonly words: PlanWords; readonly on: (day: Day) => string };

const heading = (level: 2 | 3, text: string): PaperBlock => ({ kind: 'heading', level, text });

const facts = (rows: readonly (readonly [label: string, text: string])[]): PaperBlock => ({
  kind: 'facts',
  rows: rows.map(([label, text]) => ({ label, text })),
});

/** A list under its name. What is still open in a draft gets three empty lines, to be filled in with a pen. */
const list = ({ plan }: Speaking, label: string, items: readonly string[]): readonly PaperBlock[] => {
  if (items.length > 0) return [{ kind: 'list', label, items: [...items] }];
  return plan.state === 'draft' ? [{ kind: 'list', label, items: ['', '', ''] }] : [];
};

const standing = ({ words, plan, on }: Speaking): string => {
  const ended = planEndedOn(plan);
  if (ended !== null)
    return fill(words.standingIs[plan.closedOn === null ? 'superseded' : 'closed'], { on: on(ended) });
  return plan.agreedOn === null
    ? words.standingIs.draft
    : fill(words.standingIs.agreed, { on: on(plan.agreedOn) });
};

const datesOf = ({ words }: Speaking, { startOn, targetOn }: PlanGoal): string =>
  startOn === null && targetOn === null
    ? ''
    : fill(words.dates, {
        from: startOn === null ? '…' : dayInTable(startOn),
        until: targetOn === null ? '…' : dayInTable(targetOn),
      });

const goalBlocks = (it: Speaking, goal: PlanGoal, at: number): readonly PaperBlock[] => {
  const { words, plan } = it;
  const isOnly = plan.content.goals.length === 1;
  const approaches = goal.approaches.map((each) => words.approach[each]).join(', ');
  const timeBound = [datesOf(it, goal), goal.timeBound].filter((text) => text !== '').join('\n');
  return [
    heading(2, isOnly ? words.goal : fill(words.goalNumber, { number: String(at + 1) })),
    heading(3, words.part[0]),
    facts([[words.aim, goal.aim]]),
    ...list(it, words.competences, goal.competences),
    ...list(it, words.actions, goal.actions),
    facts([
      [words.approaches, approaches],
      [words.term, goal.term === null ? '' : words.termIs[goal.term]],
      [words.planning, goal.planning],
    ]),
    heading(3, words.part[1]),
    facts([
      [words.specific, goal.specific],
      [words.measurable, goal.measurable],
      [words.acceptable, goal.acceptable],
      [words.realistic, goal.realistic],
      [words.timeBound, timeBound],
    ]),
    heading(3, words.part[2]),
    ...list(it, '', goal.needs),
    heading(3, words.part[3]),
    ...list(it, '', goal.agreements),
  ];
};

const hand = (
  { words, on }: Speaking,
  who: string,
  name: string,
  signed: PlanSignature | null,
): Extract<PaperBlock, { kind: 'signatures' }>['hands'][number] => ({
  who,
  name: signed?.name ?? name,
  how: signed ? fill(signed.strokes ? words.onScreen : words.onPaper, { on: on(signed.on) }) : '',
  strokes: signed?.strokes ?? null,
});

const signing = (it: Speaking): readonly PaperBlock[] => {
  const { words, name, engagement, plan } = it;
  const { volunteer, coach } = plan.signatures;
  return [
    heading(2, words.part[4]),
    { kind: 'text', text: words.agree },
    {
      kind: 'signatures',
      hands: [
        hand(it, words.who[engagement], name, volunteer),
        hand(it, words.who.coach, plan.content.coach, coach),
      ],
    },
  ];
};

const goalName = ({ words, plan }: Speaking, at: number): string =>
  plan.content.goals.length === 1 ? words.goal : fill(words.goalNumber, { number: String(at + 1) });

const progress = (it: Speaking): readonly PaperBlock[] => {
  const { words, plan } = it;
  if (plan.progress.length === 0) return [];
  const rows = plan.progress
    .toSorted((a, b) => (a.on === b.on ? a.goal - b.goal : a.on < b.on ? -1 : 1))
    .map(({ on, goal, text }) => [`${dayInTable(on)} · ${goalName(it, goal)}`, text] as const);
  return [heading(2, words.progress), facts(rows)];
};

const evaluation = (it: Speaking): readonly PaperBlock[] => {
  const { words, plan, on } = it;
  if (plan.closing === null || plan.closedOn === null) return [];
  const { closing } = plan;
  return [
    heading(2, words.evaluation),
    facts([
      [words.closedOn, on(plan.closedOn)],
      ...closing.goals.map(
        ({ result, text }, at) =>
          [goalName(it, at), [words.result[result], text].filter((each) => each !== '').join('\n')] as const,
      ),
      ...(closing.evaluation === '' ? [] : [[words.whole, closing.evaluation] as const]),
    ]),
  ];
};

/** Writes a plan out in Dutch or English: its five parts (handbook 5.2), the progress, and how it ended. */
export const writePlan = (given: PlanFacts): PlanPaper => {
  const { lang, organisation, name, functionName, plan, today } = given;
  const words = planWords[lang];
  const on = (day: Day) => dayInSentence(day, lang);
  const it: Speaking = { ...given, words, on };
  return {
    lang,
    organisation,
    title: words.title,
    on: today,
    blocks: [
      facts([
        [words.name, name],
        [words.functionName, functionName],
        [words.coach, plan.content.coach],
        [words.period, fill(words.fromUntil, { from: on(plan.periodFrom), until: on(plan.periodUntil) })],
        [words.standing, standing(it)],
      ]),
      ...list(it, words.strengths, plan.content.strengths),
      ...plan.content.goals.flatMap((goal, at) => goalBlocks(it, goal, at)),
      ...signing(it),
      ...progress(it),
      ...evaluation(it),
    ],
  };
};

/** The name of a plan's file, such as `ontwikkelplan-2026-11-22.pdf`: says nothing of a person. */
export const planFileName = ({ on }: Pick<PlanPaper, 'on'>, type: 'pdf' | 'docx'): string =>
  `ontwikkelplan-${on}.${type}`;
