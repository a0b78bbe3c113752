import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { HoldId, RecordId } from '../../core/kernel/ids.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

type HoldSamples = { readonly [N in Extract<OpName, `holds.${string}`>]: In<N> };

/** A hold on a record until spring; `other` says what is different. Names nobody. */
export const aHold = (recordId: RecordId, other: Partial<In<'holds.set'>> = {}): In<'holds.set'> => ({
  recordId,
  reasonCode: 'legal-claim',
  text: 'Er loopt een zaak bij de rechtbank; het dossier is daarvoor nodig.',
  reviewOn: day('2027-03-01'),
  ...other,
});

const id = anId as HoldId;

/** One good input for each operation of holds. */
export const holdSamples = (recordId: RecordId): HoldSamples => ({
  'holds.ofRecord': { recordId },
  'holds.set': aHold(recordId),
  'holds.review': { id, text: 'De zaak loopt nog.', reviewOn: day('2027-04-01') },
  'holds.release': { id, reason: 'De zaak is afgesloten.' },
  'holds.list': {},
  'holds.marks': {},
  'holds.facts': {},
  'holds.markSeen': {},
  'holds.counts': {},
});

/** The order in which the operations of holds succeed on a filled vault. */
export const holdsOrder = ['holds.set', 'holds.review', 'holds.release', 'holds.markSeen'] as const;

/** Adds two people who work here, one of them held, and gives the samples about them. */
export const fillHolds = async ({ call }: Pick<TestVault, 'call'>) => {
  const { id: free } = await call('volunteers.add', aVolunteer({ familyName: 'Kuiper' }));
  const { id: held } = await call('volunteers.add', aVolunteer({ familyName: 'Molenaar' }));
  const hold = await call('holds.set', aHold(held, { reasonCode: 'labour-conflict' }));
  const samples = holdSamples(free);
  return {
    ...samples,
    'holds.review': { ...samples['holds.review'], ...hold },
    'holds.release': { ...samples['holds.release'], ...hold },
  };
};
