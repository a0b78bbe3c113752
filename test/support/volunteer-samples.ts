import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { SampleIds } from './sample-ids.ts';

/** One good input for every operation about the file of somebody who works here. */
export const volunteerSamples = ({
  volunteerId,
  certificateId,
  paymentId,
  payrollId,
}: SampleIds): { readonly [N in Extract<OpName, `volunteers.${string}`>]: In<N> } => ({
  'volunteers.list': { filter: 'all' },
  'volunteers.open': { id: volunteerId },
  'volunteers.add': aVolunteer({ familyName: 'Bos' }),
  'volunteers.change': {
    ...aVolunteer({ functionName: 'Taalmaatje', engagement: 'employee', paysExpenses: true }),
    id: volunteerId,
  },
  'volunteers.records': { id: volunteerId },
  'volunteers.judgeProfile': {
    id: volunteerId,
    on: day('2025-03-01'),
    points: [{ point: 'empathy', outcome: 'met', remark: 'Luistert goed.' }],
  },
  'volunteers.seeCertificate': {
    id: volunteerId,
    issuedOn: day('2025-01-20'),
    seenOn: day('2025-02-03'),
    isMet: true,
    nextDueOn: day('2028-02-03'),
  },
  'volunteers.removeCertificate': { id: certificateId, reason: 'incorrect' },
  'volunteers.putPayment': {
    id: volunteerId,
    bookYear: 2025,
    cents: 12_345,
    iban: 'NL91 ABNA 0417 1643 00',
    purpose: 'Reiskosten',
  },
  'volunteers.removePayment': { id: paymentId, reason: 'incorrect' },
  'volunteers.putPayroll': { id: volunteerId, signedOn: day('2025-02-03'), keptAt: 'Kluis, map 3' },
  'volunteers.removePayroll': { id: payrollId, reason: 'wrong-person' },
  'volunteers.upcoming': {},
});
