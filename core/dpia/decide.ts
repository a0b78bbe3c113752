import type { DpiaForm, DpiaResult, OpenPart, Risk } from '../contract/dpia.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

const isJudged = ({ likelihood, severity, rest }: Risk): boolean =>
  likelihood !== null && severity !== null && rest !== null;

/** What still has to be written before a DPIA can be decided (art. 35(7) and (9)). `isBehind`: the register changed. */
export const openParts = (form: DpiaForm, isBehind: boolean): OpenPart[] => [
  ...(['necessity', 'lessInvasive', 'rights', 'views'] as const).filter((part) => form[part].trim() === ''),
  ...(form.risks.length === 0 || !form.risks.every(isJudged) ? (['risks'] as const) : []),
  ...(isBehind ? (['facts'] as const) : []),
];

/** Whether the AP must be asked first: a risk stays high with all measures (art. 36(1)). */
export const mustConsult = ({ risks }: Pick<DpiaForm, 'risks'>): boolean =>
  risks.some(({ rest }) => rest === 'high');

/** What a decision rests on beside the form itself. */
export type DecisionFacts = {
  readonly isBehind: boolean;
  /** Whether there is an FG, and whether it gave advice on this DPIA. */
  readonly hasFg: boolean;
  readonly isAdvised: boolean;
  readonly decidedOn: Day;
};

const isConsulted = ({ consultedOn, consultation }: DpiaForm, decidedOn: Day): boolean =>
  consultedOn !== null && consultedOn <= decidedOn && consultation.trim() !== '';

const hasOpenMeasure = ({ risks }: DpiaForm): boolean =>
  risks.some(({ measures }) =>
    measures.some(({ isDone, who, byOn }) => !isDone && (who === '' || byOn === null)),
  );

/**
 * Whether a DPIA may be decided so. To stop is always possible with a reason; to go on needs every part
 * (`dpia-incomplete`), the advice of the FG where there is one, or why not (art. 35(2): `dpia-advice-missing`), the AP
 * asked before that day, with its answer, when a risk stays high (art. 36(1): `dpia-consult-first`), and for each measure that is still to come who
 * does it and when (`dpia-measures-open`). Always a reason (`dpia-reason-missing`).
 */
export const assertDecision = (
  form: DpiaForm,
  what: DpiaResult,
  reason: string,
  facts: DecisionFacts,
): void => {
  if (reason.trim() === '') refuse('dpia-reason-missing');
  if (what === 'stop') return;
  const open = openParts(form, facts.isBehind);
  if (open.length > 0) refuse('dpia-incomplete', { count: open.length });
  if (facts.hasFg && !facts.isAdvised && form.withoutAdvice.trim() === '') refuse('dpia-advice-missing');
  if (mustConsult(form) && !isConsulted(form, facts.decidedOn)) refuse('dpia-consult-first');
  if (hasOpenMeasure(form)) refuse('dpia-measures-open');
};

/** A DPIA of which nothing was written yet. */
export const emptyForm: DpiaForm = {
  description: '',
  necessity: '',
  lessInvasive: '',
  rights: '',
  risks: [],
  views: '',
  withoutAdvice: '',
  consultedOn: null,
  consultation: '',
};
