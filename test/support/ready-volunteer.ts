import type { In } from '../../core/contract/index.ts';
import { BasicTopic } from '../../core/contract/training.ts';
import { type Day, day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { isForVolunteers } from '../../core/users/belongs-to.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';

type Calling = Pick<TestVault, 'call'>;

/** Records the basic training of a volunteer, which ended in 2025. */
export const train = async ({ call }: Calling, volunteerId: VolunteerId): Promise<void> => {
  await call('training.add', {
    volunteerId,
    training: {
      kind: 'basic',
      topics: [...BasicTopic.options],
      elsewhere: '',
      provider: 'Blijf Groep',
      startOn: day('2025-03-03'),
      endOn: day('2025-03-05'),
      halfDays: 5,
      quarters: 72,
      result: 'passed',
      paperId: null,
    },
  });
};

/** Lets a volunteer sign the declaration of confidentiality on paper. */
export const signDeclaration = async (
  { call }: Calling,
  volunteerId: VolunteerId,
  on: Day,
): Promise<void> => {
  const { id } = await call('forms.draft', {
    volunteerId,
    kind: 'confidentiality',
    handInAt: 'Fatma Bakker',
    transferTo: 'Fatma Bakker',
  });
  await call('forms.sign', { id, signature: { kind: 'on-paper', on, paperId: null } });
};

/**
 * Adds a volunteer who may get a client or an account: trained and signed. She has little contact with clients, so that
 * no test depends on a session of peer review; `other` says otherwise.
 */
export const readyVolunteer = async (
  vault: Calling,
  other: Partial<In<'volunteers.add'>> = {},
  signedOn: string = '2026-01-05',
): Promise<VolunteerId> => {
  const { id } = await vault.call('volunteers.add', aVolunteer({ type: 'indirect', ...other }));
  await train(vault, id);
  await signDeclaration(vault, id, day(signedOn));
  return id;
};

/** The person of this account as an input of `users.add`, with a ready volunteer when the roles ask for one. */
export const withVolunteer = async (vault: Calling, person: In<'users.add'>): Promise<In<'users.add'>> => {
  if (person.volunteerId !== null || !isForVolunteers(person.roles)) return person;
  const [givenName = '', ...rest] = person.label.split(' ');
  const name = { givenName, familyName: rest.join(' ') || givenName, initials: '', prefix: '' };
  return {
    ...person,
    volunteerId: await readyVolunteer(vault, name, person.declarationOn ?? undefined),
    declarationOn: null,
  };
};

/** Lets the account of the founder belong to a ready volunteer, so that clients can be hers. */
export const tieFounder = async (vault: Calling): Promise<VolunteerId> => {
  const me = await vault.call('vault.me', {});
  const volunteerId = await readyVolunteer(vault, {
    givenName: 'Fatma',
    familyName: 'Bakker',
    initials: 'F.',
    prefix: '',
  });
  await vault.call('users.tie', { id: me.id, volunteerId });
  return volunteerId;
};
