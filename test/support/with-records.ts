import type { VolunteerId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { noIds, type SampleIds } from './sample-ids.ts';
import { volunteerSamples } from './volunteer-samples.ts';

/** Writes what is seen and paid of an employee whose expenses are paid, and gives the ids of those rows. */
export const withRecords = async (
  { call }: TestVault,
  volunteerId: VolunteerId,
): Promise<Pick<SampleIds, 'certificateId' | 'paymentId' | 'payrollId'>> => {
  const samples = volunteerSamples({ ...noIds, volunteerId });
  const { certificateId } = await call('volunteers.seeCertificate', samples['volunteers.seeCertificate']);
  await call('volunteers.putPayment', samples['volunteers.putPayment']);
  await call('volunteers.putPayroll', samples['volunteers.putPayroll']);
  const { payments, payroll } = await call('volunteers.records', { id: volunteerId });
  const none = noIds.certificateId;
  return { certificateId, paymentId: payments[0]?.id ?? none, payrollId: payroll?.id ?? none };
};
