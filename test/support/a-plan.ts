import type { In } from '../../core/contract/index.ts';
import type { PlanGoal } from '../../core/contract/development-plans.ts';
import { emptyGoal } from '../../core/development-plans/new-plan.ts';
import { day } from '../../core/kernel/day.ts';
import type { DevelopmentPlanId, VolunteerId } from '../../core/kernel/ids.ts';
import type { Strokes } from '../../core/contract/signature.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';
import type { sampleInputs } from './sample-inputs.ts';

/** A goal with something in every part of the form; fictitious. */
export const aGoal = (other: Partial<PlanGoal> = {}): PlanGoal => ({
  ...emptyGoal,
  aim: 'Een moeilijk gesprek rustig kunnen voeren.',
  competences: ['Gesprekstechnieken', 'Grenzen aangeven'],
  approaches: ['training', 'consult'],
  actions: ['Training gespreksvoering volgen', 'Twee gesprekken samen voorbereiden'],
  term: 'short',
  planning: 'Eerst de training, daarna oefenen.',
  specific: 'Drie gesprekken over veiligheid voeren.',
  measurable: 'Na elk gesprek een cijfer geven.',
  acceptable: 'Ik wil dit zelf leren.',
  realistic: 'Er is elke maand een gesprek.',
  timeBound: 'Klaar voor de zomer.',
  startOn: day('2026-01-10'),
  targetOn: day('2026-07-01'),
  needs: ['Tijd voor de training', 'Een maatje om mee te oefenen', 'Het boek van de cursus'],
  agreements: ['Elke twee maanden bespreken', 'Na elk gesprek even bellen'],
  ...other,
});

/** A plan with one goal, for a year. */
export const aPlan = (
  other: Partial<In<'developmentPlans.change'>['content']> = {},
): Pick<In<'developmentPlans.change'>, 'periodFrom' | 'periodUntil' | 'content'> => ({
  periodFrom: day('2026-01-10'),
  periodUntil: day('2027-01-10'),
  content: { coach: 'Meryem Demir', strengths: ['Luisteren', 'Rustig blijven'], goals: [aGoal()], ...other },
});

/** What a hand writes: two strokes. */
export const aHand: Strokes = [
  Array.from({ length: 40 }, (_, at): Strokes[number][number] => [
    600 + at * 80,
    Math.round(1_000 + 600 * Math.sin(at / 3)),
    at * 16,
  ]),
  [
    [900, 1_500, 900],
    [4_200, 1_300, 1_100],
  ],
];

/** A signature on paper. */
export const paperSignature = (name: string, on = '2026-01-12') => ({ name, on: day(on), strokes: null });

/** Signs a plan for both and lets it hold. */
export const agree = async (
  { call }: Pick<TestVault, 'call'>,
  id: DevelopmentPlanId,
  on = '2026-01-12',
): Promise<void> => {
  await call('developmentPlans.sign', { id, as: 'volunteer', ...paperSignature('Anouk de Graaf', on) });
  await call('developmentPlans.sign', { id, as: 'coach', ...paperSignature('Meryem Demir', on) });
  await call('developmentPlans.agree', { id });
};

/**
 * Makes a plan that holds, a draft, and a draft that both signed, and gives the samples about each; a second and a third
 * person have the drafts.
 */
export const fillPlans = async (
  vault: TestVault,
  samples: ReturnType<typeof sampleInputs>,
  volunteerId: VolunteerId,
) => {
  const { call } = vault;
  const makePlan = async (id: VolunteerId) =>
    (await call('developmentPlans.add', { ...aPlan(), volunteerId: id, continuesId: null })).id;
  const makePerson = async (familyName: string) =>
    (await call('volunteers.add', aVolunteer({ familyName }))).id;
  const held = await makePlan(volunteerId);
  await agree(vault, held);
  const draft = await makePlan(await makePerson('Wiersma'));
  const signed = await makePlan(await makePerson('Haddad'));
  await call('developmentPlans.sign', { id: signed, as: 'volunteer', ...paperSignature('Noor Haddad') });
  await call('developmentPlans.sign', { id: signed, as: 'coach', ...paperSignature('Meryem Demir') });
  await call('developmentPlans.recordProgress', {
    id: held,
    on: day('2026-03-02'),
    reviewId: null,
    goals: [{ goal: 0, text: 'Twee gesprekken voorbereid.' }],
  });
  const { plans } = await call('developmentPlans.ofVolunteer', { volunteerId });
  const progressId = plans[0]?.progress[0]?.id ?? samples['developmentPlans.removeProgress'].id;
  const of = <N extends keyof typeof samples>(name: N, id: DevelopmentPlanId) => ({ ...samples[name], id });
  return {
    'developmentPlans.add': { ...samples['developmentPlans.add'], continuesId: held },
    'developmentPlans.change': of('developmentPlans.change', draft),
    'developmentPlans.sign': of('developmentPlans.sign', draft),
    'developmentPlans.unsign': of('developmentPlans.unsign', draft),
    'developmentPlans.agree': of('developmentPlans.agree', signed),
    'developmentPlans.recordProgress': of('developmentPlans.recordProgress', held),
    'developmentPlans.removeProgress': { ...samples['developmentPlans.removeProgress'], id: progressId },
    'developmentPlans.close': of('developmentPlans.close', held),
    'developmentPlans.remove': of('developmentPlans.remove', draft),
    'developmentPlans.paper': of('developmentPlans.paper', held),
    'developmentPlans.docx': of('developmentPlans.docx', held),
  };
};
