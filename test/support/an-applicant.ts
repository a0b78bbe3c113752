import type { In, OpName, Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ApplicantId, ComplaintId, VolunteerId } from '../../core/kernel/ids.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

/** An applicant with what is needed only; `other` says what is different. Fictitious. */
export const anApplicant = (other: Partial<In<'applicants.add'>> = {}): In<'applicants.add'> => ({
  givenName: 'Bram',
  initials: 'B.',
  prefix: '',
  familyName: 'Smit',
  vacancy: 'Maatje',
  receivedOn: day('2026-10-05'),
  street: 'Dorpsstraat',
  houseNo: '12',
  postcode: '1234 AB',
  city: 'Diemen',
  phone: '020 555 01 23',
  email: 'bram@example.nl',
  letter: 'Ik wil graag iets doen voor mijn buurt.',
  notes: 'Prettig gesprek.',
  ...other,
});

/** The features about who comes and who goes. */
type Feature = 'applicants' | 'farewell' | 'complaints';

type Samples = { readonly [N in Extract<OpName, `${Feature}.${string}`>]: In<N> };

type Whose = {
  readonly applicantId: ApplicantId;
  readonly wrongId: ApplicantId;
  readonly leaverId: VolunteerId;
  readonly complaintId: ComplaintId;
};

/** One good input for every operation about who comes and who goes; without ids, of nobody. */
export const leavingSamples = (
  { applicantId, wrongId, leaverId, complaintId }: Whose = {
    applicantId: anId as ApplicantId,
    wrongId: anId as ApplicantId,
    leaverId: anId as VolunteerId,
    complaintId: anId as ComplaintId,
  },
): Samples => {
  const volunteerId = leaverId;
  const complaint = {
    receivedOn: day('2026-11-02'),
    text: 'Mijn adres stond op een lijst in de keuken.',
    investigation: 'De lijst is bekeken.',
    report: 'De lijst is weggehaald.',
  };
  return {
    'applicants.list': { isEnded: false },
    'applicants.open': { id: applicantId },
    'applicants.add': anApplicant({ familyName: 'Kok' }),
    'applicants.change': { ...anApplicant({ vacancy: 'Taalmaatje' }), id: applicantId },
    'applicants.poolWording': {},
    'applicants.answer': {
      id: applicantId,
      kind: 'given',
      on: day('2026-10-20'),
      method: 'email',
      lang: 'nl',
    },
    'applicants.end': { id: applicantId, end: { on: day('2026-11-01'), outcome: 'rejected' } },
    'applicants.hire': {
      id: applicantId,
      type: 'direct',
      engagement: 'volunteer',
      functionName: 'Maatje',
      startOn: day('2026-12-01'),
      papers: [],
    },
    'applicants.remove': { id: wrongId, reason: 'incorrect' },
    'farewell.ofVolunteer': { volunteerId },
    'farewell.preview': { volunteerId, on: day('2026-11-20'), hasConflict: false },
    'farewell.end': { volunteerId, on: day('2026-11-20'), reason: 'conflict', hasConflict: true },
    'farewell.tick': { volunteerId, step: 'returned', on: day('2026-11-20') },
    'farewell.reviewConflict': {
      volunteerId,
      on: day('2026-11-21'),
      isStillNeeded: true,
      reason: 'Er loopt nog een zaak.',
    },
    'farewell.letterText': { volunteerId, lang: 'nl' },
    'farewell.letter': { volunteerId, lang: 'nl' },
    'farewell.resume': { volunteerId },
    'complaints.list': {},
    'complaints.open': { id: complaintId },
    'complaints.receive': { volunteerId, receivedOn: complaint.receivedOn, text: complaint.text },
    'complaints.change': { ...complaint, id: complaintId },
    'complaints.close': { id: complaintId, on: day('2026-11-20') },
    'complaints.letterText': { id: complaintId, lang: 'nl' },
    'complaints.letter': { id: complaintId, lang: 'nl' },
    'complaints.remove': { id: complaintId, reason: 'incorrect' },
  };
};

/** The operations about who comes and who goes that write, in an order in which each can succeed. */
export const leavingOrder = [
  'applicants.add',
  'applicants.open',
  'applicants.change',
  'applicants.answer',
  'applicants.end',
  'applicants.hire',
  'applicants.remove',
  'farewell.end',
  'farewell.tick',
  'farewell.reviewConflict',
  'farewell.letter',
  'farewell.resume',
  'complaints.receive',
  'complaints.open',
  'complaints.change',
  'complaints.close',
  'complaints.letter',
  'complaints.remove',
] as const satisfies readonly (keyof Samples)[];

/** What must have happened before a sample about leaving can succeed. */
export const beforeLeaving = {
  'farewell.tick': ['farewell.end'],
  'farewell.reviewConflict': ['farewell.end'],
  'farewell.letter': ['farewell.end'],
  'farewell.resume': ['farewell.end'],
} as const satisfies Partial<Record<keyof Samples, readonly (keyof Samples)[]>>;

/** Fills a vault with two applicants, somebody who may leave and her complaint, and gives the samples about them. */
export const fillLeaving = async ({ call }: TestVault): Promise<Samples> => {
  const add = (familyName: string): Promise<Out<'applicants.add'>> =>
    call('applicants.add', anApplicant({ familyName }));
  const { id: applicantId } = await add('Smit');
  const { id: wrongId } = await add('Mol');
  const { id: leaverId } = await call('volunteers.add', aVolunteer({ familyName: 'Visser' }));
  const { receivedOn, text, ...rest } = leavingSamples()['complaints.change'];
  const { id: complaintId } = await call('complaints.receive', {
    volunteerId: leaverId,
    receivedOn,
    text,
  });
  await call('complaints.change', { ...rest, receivedOn, text, id: complaintId });
  return leavingSamples({ applicantId, wrongId, leaverId, complaintId });
};
