import type { In, OpName } from '../../core/contract/index.ts';
import { BasicTopic } from '../../core/contract/training.ts';
import { day } from '../../core/kernel/day.ts';
import type { PaperId, TrainingId, VolunteerId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { aPng, layPaper } from './papers.ts';
import { anId } from './sample-ids.ts';

type Given = In<'training.add'>['training'];
type Basic = Extract<Given, { kind: 'basic' }>;
type Further = Extract<Given, { kind: 'further' }>;

/** A basic training that was passed with all its topics; `other` says what is different. */
export const aBasicTraining = (other: Partial<Basic> = {}): Basic => ({
  kind: 'basic',
  topics: [...BasicTopic.options],
  elsewhere: '',
  provider: 'Stichting Kezban',
  startOn: day('2025-03-03'),
  endOn: day('2025-03-17'),
  halfDays: 6,
  quarters: 72,
  result: 'passed',
  paperId: null,
  ...other,
});

/** A further training that goes on; `other` says what is different. */
export const aFurtherTraining = (other: Partial<Further> = {}): Further => ({
  kind: 'further',
  title: 'Gesprekken voeren',
  provider: 'Movisie',
  startOn: day('2026-10-05'),
  endOn: null,
  halfDays: 1,
  quarters: 14,
  result: 'following',
  paperId: null,
  ...other,
});

/** A certificate to add to the file of a volunteer; the file that it stands for is a picture. */
export const aPaper = (volunteerId: VolunteerId): In<'papers.add'> => ({
  owner: { volunteerId },
  ticket: anId,
  kind: 'certificate',
  on: day('2025-03-17'),
  name: 'Certificaat',
  isWithoutBsn: false,
  isBsnHidden: true,
});

type Samples = { readonly [N in Extract<OpName, `papers.${string}` | `training.${string}`>]: In<N> };

/** One good input for every operation about papers and training; without ids, of nobody. */
export const trainingSamples = (
  volunteerId: VolunteerId,
  { paperId, trainingId } = { paperId: anId as PaperId, trainingId: anId as TrainingId },
): Samples => ({
  'papers.of': { owner: { volunteerId } },
  'papers.add': aPaper(volunteerId),
  'papers.open': { id: paperId },
  'papers.change': { id: paperId, on: day('2025-03-20'), kind: 'photo', name: 'Foto van de groep' },
  'papers.withdrawPhotoConsent': { id: paperId, on: day('2025-04-01') },
  'papers.remove': { id: paperId, reason: 'not-needed' },
  'training.ofVolunteer': { volunteerId },
  'training.providers': {},
  'training.add': { volunteerId, training: aFurtherTraining() },
  'training.change': { id: trainingId, training: aBasicTraining({ quarters: 80, paperId }) },
  'training.remove': { id: trainingId, reason: 'incorrect' },
  'training.hours': { from: 2025, until: 2026, lang: 'nl' },
});

/** Gives a volunteer a photo among her papers and a basic training; and the samples about them. */
export const fillTraining = async (vault: TestVault, volunteerId: VolunteerId): Promise<Samples> => {
  const photo = { ...aPaper(volunteerId), kind: 'photo' as const, ticket: layPaper(vault, aPng()) };
  const { id: paperId } = await vault.call('papers.add', photo);
  const training = aBasicTraining();
  const { id: trainingId } = await vault.call('training.add', { volunteerId, training });
  return trainingSamples(volunteerId, { paperId, trainingId });
};

/** An order in which every command about papers and training succeeds on a filled vault, when a file lies in the tray. */
export const trainingOrder = [
  'papers.add',
  'papers.open',
  'papers.change',
  'papers.withdrawPhotoConsent',
  'training.add',
  'training.change',
  'training.remove',
  'training.hours',
  'papers.remove',
] as const;
