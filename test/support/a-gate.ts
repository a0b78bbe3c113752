import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { StaffRowId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { period } from '../../core/kernel/period.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { TestVault } from './open-vault.ts';
import { readyVolunteer } from './ready-volunteer.ts';
import { anId } from './sample-ids.ts';

type GateSamples = { readonly [N in Extract<OpName, `gate.${string}`>]: In<N> };

/** An exception for somebody who did not take part in peer review. */
export const anOverride = (volunteerId: VolunteerId): In<'gate.override'> => ({
  volunteerId,
  item: 'peer-review',
  reason: 'De bijeenkomst van november viel uit; op 3 december is de volgende.',
  untilOn: day('2026-12-15'),
});

/** One good input for each operation of the gate. */
export const gateSamples = (volunteerId: VolunteerId): GateSamples => ({
  'gate.ofVolunteer': { volunteerId },
  'gate.all': {},
  'gate.assignable': {},
  'gate.override': anOverride(volunteerId),
  'gate.endOverride': { id: anId as StaffRowId },
  'gate.overrides': {},
  'gate.policy': {},
  'gate.changePolicy': {
    certificateFor: ['confidant'],
    certificateDueAfter: period('P3Y'),
    howAsked: 'De secretaris vraagt de VOG aan.',
  },
});

/** The order in which the operations of the gate succeed on a filled vault. */
export const gateOrder = ['gate.endOverride', 'gate.override', 'gate.changePolicy'] as const;

/**
 * Adds two people who did not take part in peer review, one of them with an exception, and people who are ready for an
 * account; gives the samples about them. `accountId` is an account that belongs to nobody.
 */
export const fillGate = async ({ call }: Pick<TestVault, 'call'>, accountId: UserId) => {
  const { id: late } = await call('volunteers.add', aVolunteer({ familyName: 'Prins' }));
  const { id: excused } = await call('volunteers.add', aVolunteer({ familyName: 'Vos' }));
  const { id } = await call('gate.override', anOverride(excused));
  const ready = await readyVolunteer({ call }, { familyName: 'Postma' });
  const other = await readyVolunteer({ call }, { familyName: 'Hoekstra' });
  return {
    ready,
    samples: {
      'gate.override': anOverride(late),
      'gate.endOverride': { id },
      'users.add': {
        label: 'Piet Jansen',
        volunteerId: ready,
        declarationOn: null,
        roles: ['confidant' as const],
        acceptsFgCombination: false,
      },
      'users.tie': { id: accountId, volunteerId: other },
      'users.declare': { id: accountId, signedOn: day('2026-11-20') },
    },
  };
};
