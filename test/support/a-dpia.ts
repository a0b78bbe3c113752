import { Criterion, type DpiaForm, type PreTest } from '../../core/contract/dpia.ts';
import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ActivityId, DpiaId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

type DpiaSamples = { readonly [N in Extract<OpName, `dpia.${string}`>]: In<N> };

/** A pre-test in which everything was answered: two of the nine criteria, nothing of the list. */
export const aPreTest: PreTest = {
  criteria: Criterion.options.map((criterion) => ({
    criterion,
    is: criterion === 'sensitive' || criterion === 'vulnerable',
    reason: 'Zo is het bij ons.',
  })),
  cases: [],
  isListChecked: true,
};

/** A DPIA in which every part was written, with one risk that is low in the end. */
export const aDpiaForm: DpiaForm = {
  description: 'Wij schrijven na elk gesprek kort op wat is afgesproken.',
  necessity: 'Zonder notities weet de volgende niet wat veilig is.',
  lessInvasive: 'Een schuilnaam kan; een adres is niet nodig.',
  rights: 'Zij leest mee wanneer zij wil.',
  risks: [
    {
      title: 'De laptop raakt weg',
      cause: 'Hij gaat mee in de bus.',
      harm: 'Een ander leest mee.',
      likelihood: 'medium',
      severity: 'high',
      measures: [
        { what: 'De schijf versleutelen', who: 'De beheerder', byOn: day('2026-12-31'), isDone: false },
      ],
      rest: 'low',
    },
  ],
  views: 'Twee vrouwen uit de inloop lazen mee en vonden het goed.',
  withoutAdvice: 'De FG is tot januari met verlof.',
  consultedOn: null,
  consultation: '',
};

/** A decision by a named person on the day of the tests. */
export const aDecision = {
  reason: 'Dit is in het bestuur besproken.',
  by: 'F. Bakker, voorzitter',
  on: day('2026-11-20'),
  reviewOn: day('2029-11-20'),
} as const;

const idOfNobody = anId as DpiaId;

/** One good input for each operation on DPIAs. */
export const dpiaSamples = (activityId: ActivityId): DpiaSamples => ({
  'dpia.list': {},
  'dpia.open': { id: idOfNobody },
  'dpia.begin': { activityId, lang: 'nl' },
  'dpia.answer': { id: idOfNobody, preTest: aPreTest },
  'dpia.conclude': { id: idOfNobody, what: 'not-now', ...aDecision },
  'dpia.write': { id: idOfNobody, form: aDpiaForm },
  'dpia.takeFacts': { id: idOfNobody },
  'dpia.decide': { id: idOfNobody, what: 'go-with-measures', ...aDecision },
  'dpia.discard': { id: idOfNobody },
  'dpia.paper': { id: idOfNobody, lang: 'nl' },
  'dpia.docx': { id: idOfNobody, lang: 'en' },
});

/** The order in which the operations on DPIAs succeed on a filled vault. */
export const dpiaOrder = [
  'dpia.begin',
  'dpia.answer',
  'dpia.conclude',
  'dpia.write',
  'dpia.takeFacts',
  'dpia.docx',
  'dpia.decide',
  'dpia.discard',
] as const;

/** Begins a pre-test, and a DPIA that is needed, on an activity of the register; gives its id. */
export const beginDpia = async (
  { call }: Pick<TestVault, 'call'>,
  activityId: ActivityId,
  isNeeded = true,
): Promise<DpiaId> => {
  const { id } = await call('dpia.begin', { activityId, lang: 'nl' });
  if (!isNeeded) return id;
  await call('dpia.answer', { id, preTest: aPreTest });
  await call('dpia.conclude', { id, what: 'needed', ...aDecision, reviewOn: null });
  return id;
};

/** Begins assessments of several activities, and gives the samples about them. */
export const fillDpias = async ({ call }: Pick<TestVault, 'call'>) => {
  const { content } = await call('register.current', {});
  const [first, second, third, fourth] = content.activities.map(({ id }) => id);
  if (!first || !second || !third || !fourth) throw new Error('The register has too few activities');
  const open = await beginDpia({ call }, first, false);
  const made = await beginDpia({ call }, second);
  const other = await beginDpia({ call }, third, false);
  const samples = dpiaSamples(fourth);
  return {
    ...samples,
    'dpia.open': { id: open },
    'dpia.answer': { ...samples['dpia.answer'], id: open },
    'dpia.conclude': { ...samples['dpia.conclude'], id: open },
    'dpia.write': { ...samples['dpia.write'], id: made },
    'dpia.takeFacts': { id: made },
    'dpia.decide': { ...samples['dpia.decide'], id: made },
    'dpia.discard': { id: other },
    'dpia.paper': { id: made, lang: 'nl' as const },
    'dpia.docx': { id: made, lang: 'en' as const },
  };
};
