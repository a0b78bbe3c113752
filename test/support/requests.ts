import { onTestFinished } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, RequestId, VolunteerId } from '../../core/kernel/ids.ts';
import { aClient } from './a-client.ts';
import { aVolunteer } from './a-volunteer.ts';
import { openTestVault, type TestVault } from './open-vault.ts';

/** The day on which the test vaults stand. */
export const today = day('2026-11-21');

/** An open vault that is gone after the test. */
export const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

/** The same with one client, with some fields changed. */
export const withClient = async (changes = {}) => {
  const vault = await aVault();
  const { id } = await vault.call('clients.add', aClient(changes));
  return { ...vault, clientId: id };
};

export type Receive = In<'rights.receive'>;
/** Writes down a request of a client that came today. */
export const receive = async (
  { call }: TestVault,
  clientId: ClientId,
  changes: Partial<Receive> = {},
): Promise<RequestId> => {
  const { id } = await call('rights.receive', {
    subject: { clientId },
    kind: 'access',
    receivedOn: today,
    askedBy: 'self',
    representativeId: null,
    asked: 'Wat staat er over mij?',
    ...changes,
  });
  return id;
};

/** The same for somebody who works here. */
export const receiveOf = (
  { call }: Pick<TestVault, 'call'>,
  volunteerId: VolunteerId,
  changes: Partial<Receive> = {},
): Promise<RequestId> =>
  call('rights.receive', {
    subject: { volunteerId },
    kind: 'access',
    receivedOn: today,
    askedBy: 'self',
    representativeId: null,
    asked: 'Wat weet u van mij?',
    ...changes,
  }).then(({ id }) => id);

/** Adds somebody who works here and asked that her data are only kept. */
export const restrictedVolunteer = async (vault: Pick<TestVault, 'call'>): Promise<VolunteerId> => {
  const { call } = vault;
  const { id } = await call('volunteers.add', aVolunteer({ familyName: 'Stilstra' }));
  const receivedOn = day('2026-11-20');
  const asked = await receiveOf(vault, id, { kind: 'restrict', receivedOn });
  await call('rights.checkIdentity', { id: asked, identity: 'known', on: receivedOn });
  await call('rights.decide', { id: asked, ...decide, effect: 'restrict' });
  return id;
};

/** By which rule something was refused, or its code; null when it was done. */
export const rule = async (vault: TestVault, name: string, input: unknown): Promise<unknown> => {
  const reply = await vault.reply(name, input);
  return reply.ok ? null : 'rule' in reply.error ? reply.error.rule : reply.error.code;
};

/** Says that whoever asked is known. */
export const known = ({ call }: TestVault, id: RequestId) =>
  call('rights.checkIdentity', { id, identity: 'known', on: today });

/** A decision that grants without touching the file. */
export const decide: Omit<In<'rights.decide'>, 'id'> = {
  outcome: 'granted',
  grounds: [],
  decision: 'Dat doen wij.',
  effect: 'none',
};
