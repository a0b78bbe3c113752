import { day } from '../../../core/kernel/day.ts';
import type { Random } from '../../../db/seed/random.ts';
import { aClient } from '../a-client.ts';
import { anApplicant } from '../an-applicant.ts';
import { aVolunteer } from '../a-volunteer.ts';
import { confirmStaffRules } from '../past-staff.ts';
import type { Caller } from '../purge-evening.ts';
import type { Remembered } from './model.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Some day in these years, both included. */
export const someDay = (random: Random, from: number, to: number): string =>
  `${from + random.below(to - from + 1)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;

/** Adds a client whose last contact was on a day, and remembers her. */
export const addClient = async ({ call }: Caller, lastContactOn: string): Promise<Remembered> => {
  const { id } = await call(
    'clients.add',
    aClient({ openedOn: day(lastContactOn), lastContactOn: day(lastContactOn) }),
  );
  return { id, lastContactOn, hold: null, request: null, leftOutUntil: null };
};

/**
 * The organisation at the beginning of the year: clients of six years, people who left in the last two, applicants of
 * the last months, and a rule for each of them.
 */
export const foundTheYear = async (vault: Caller, random: Random, clients: number): Promise<Remembered[]> => {
  await confirmStaffRules(vault);
  for (let who = 0; who < 12; who += 1) {
    const { id } = await vault.call('volunteers.add', aVolunteer({ startOn: day('2018-03-01') }));
    await vault.call('farewell.end', {
      volunteerId: id,
      on: day(someDay(random, 2024, 2025)),
      reason: 'normal',
      hasConflict: false,
    });
  }
  for (let who = 0; who < 6; who += 1) {
    const { id } = await vault.call('applicants.add', anApplicant({ receivedOn: day('2025-11-03') }));
    await vault.call('applicants.end', {
      id,
      end: { on: day(`2025-12-${two(1 + random.below(28))}`), outcome: 'rejected' },
    });
  }
  const remembered: Remembered[] = [];
  for (let who = 0; who < clients; who += 1)
    remembered.push(await addClient(vault, someDay(random, 2019, 2025)));
  return remembered;
};
