import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ApplicantId, VolunteerId } from '../../core/kernel/ids.ts';
import { aDraft, someStrokes } from './a-form.ts';
import { aReview } from './a-review.ts';
import { anApplicant } from './an-applicant.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';
import { approveAndRun } from './purge-evening.ts';

type Vault = Pick<TestVault, 'call'>;

/** The rules of facts 1.1 for the people who work here, each with the term of its source. */
export const staffRules = {
  VOL_FILE: 'P2Y',
  VOL_CONFLICT: 'P10Y',
  WAGE_ID: 'P5Y',
  FISCAL: 'P7Y',
  APPLICANT: 'P4W',
  APPLICANT_POOL: 'P1Y',
  NDA_FORM: 'P2Y',
  POP_FORM: 'P2Y',
  VOG_NOTE: 'P2Y',
  PHOTO: 'P1Y',
  COMPLAINT: 'P30D',
} as const;
type StaffRule = keyof typeof staffRules;

/** Confirms rules for the people who work here: all of them, or only these. */
export const confirmStaffRules = async (
  { call }: Vault,
  codes: readonly StaffRule[] = Object.keys(staffRules) as StaffRule[],
): Promise<void> => {
  for (const code of codes)
    await call('retention.confirmRule', {
      code,
      period: staffRules[code] as In<'retention.confirmRule'>['period'],
      reason: 'Besluit van het bestuur van 5 januari 2026.',
    });
};

/** Ends the service of a volunteer on a day. */
export const letGo = ({ call }: Vault, volunteerId: VolunteerId, on: string, hasConflict = false) =>
  call('farewell.end', { volunteerId, on: day(on), reason: 'normal', hasConflict });

/**
 * Adds somebody who was paid and left on 15 March 2021 with one of everything that has a term of its own: what she was
 * paid in 2018 may go at the end of 2025, what she was paid in 2020 at the end of 2027, her tax declaration at the end
 * of 2026.
 */
export const addLeaver = async (
  { call }: Vault,
  other: Partial<In<'volunteers.add'>> = {},
): Promise<VolunteerId> => {
  const { id } = await call(
    'volunteers.add',
    aVolunteer({ startOn: day('2018-01-08'), engagement: 'employee', paysExpenses: true, ...other }),
  );
  for (const bookYear of [2018, 2020])
    await call('volunteers.putPayment', {
      id,
      bookYear,
      cents: 12_345,
      iban: 'NL91 ABNA 0417 1643 00',
      purpose: 'Reiskosten',
    });
  await call('volunteers.putPayroll', { id, signedOn: day('2018-01-08'), keptAt: 'Kluis, map 3' });
  await call('volunteers.seeCertificate', {
    id,
    issuedOn: day('2017-12-20'),
    seenOn: day('2018-01-08'),
    isMet: true,
    nextDueOn: null,
  });
  await call('peerReview.record', aReview(id, { on: day('2019-03-11') }));
  await letGo({ call }, id, '2021-03-15');
  return id;
};

/** Gives a volunteer who still works a form that was signed on screen. */
export const signForm = async ({ call }: Vault, volunteerId: VolunteerId) => {
  const { id } = await call('forms.draft', aDraft(volunteerId));
  await call('forms.sign', { id, signature: { kind: 'on-screen', strokes: someStrokes } });
  return id;
};

/** Adds an applicant whose procedure ended on a day. */
export const addRejected = async (
  { call }: Vault,
  on: string,
  other: Partial<In<'applicants.add'>> = {},
): Promise<ApplicantId> => {
  const { id } = await call('applicants.add', anApplicant({ receivedOn: day('2025-01-06'), ...other }));
  await call('applicants.end', { id, end: { on: day(on), outcome: 'rejected' } });
  return id;
};

/** Reviews what is due and removes it, as the evening does; gives what was promised and what was proven. */
export const purgeAll = async ({ call }: Vault) => {
  const dry = await call('purge.dryRun', {});
  const certificate = await approveAndRun({ call });
  return { dry, certificate };
};
