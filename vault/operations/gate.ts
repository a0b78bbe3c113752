import type { gate, GateOverride } from '../../core/contract/gate.ts';
import { leads } from '../../core/contract/roles.ts';
import { decideOverride, decidePolicy } from '../../core/gate/decide-override.ts';
import { isRunning, whyRed } from '../../core/gate/gate.ts';
import type { StaffRowId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import { endOverride, insertOverride, listOverrides, putGatePolicy } from '../../db/repositories/gate.ts';
import type { Handlers, ReadContext } from '../context.ts';
import { gateOfAll, gateOfVolunteer, policyIn } from '../gate/gate-of.ts';

const overridesIn = ({
  db,
  today,
  labelOf,
}: Pick<ReadContext, 'db' | 'today' | 'labelOf'>): readonly GateOverride[] =>
  listOverrides(db).map((it) => ({
    id: it.id,
    volunteerId: it.volunteerId,
    listName: listName(it),
    item: it.item,
    reason: it.reason,
    givenOn: it.givenOn,
    givenBy: labelOf(it.givenBy),
    untilOn: it.untilOn,
    endedOn: it.endedOn,
    isRunning: isRunning(it, today),
  }));

export const gateHandlers: Handlers<keyof typeof gate> = {
  'gate.ofVolunteer': ({ volunteerId }, context) => {
    const { row, gate: its } = found(gateOfVolunteer(context, volunteerId), 'volunteer');
    return {
      ...its,
      overrides: overridesIn(context).filter((it) => it.volunteerId === volunteerId),
      account: row.userId === null ? null : context.labelOf(row.userId),
    };
  },

  'gate.all': (_, context) =>
    gateOfAll(context).map(({ row, gate: { colour, service, items } }) => ({
      volunteerId: row.id,
      colour,
      service,
      missing: items.filter(({ state }) => state === 'missing').map(({ item }) => item),
    })),

  'gate.assignable': (_, context) => {
    const { actor, people } = context;
    return gateOfAll(context).map(({ row, gate: its }) => ({
      id: row.id,
      listName: listName(row),
      displayName: displayName(row),
      colour: its.colour,
      why: leads(actor.roles) ? whyRed(its) : null,
      hasLeft: its.service === 'ended',
      hasAccount: row.userId !== null && userOf(people.picture(), row.userId)?.hasLeft === false,
      isMe: row.userId === actor.id,
    }));
  },

  'gate.override': ({ volunteerId, ...asked }, context) => {
    const { db, actor, today, newId, about } = context;
    about(volunteerId);
    const { gate: its } = found(gateOfVolunteer(context, volunteerId), 'volunteer');
    const reason = decideOverride(its, asked, today);
    const id = newId<StaffRowId>();
    insertOverride(db, { ...asked, id, volunteerId, reason, givenBy: actor.id, givenOn: today });
    return { id };
  },

  'gate.endOverride': ({ id }, context) => {
    const it = found(
      overridesIn(context).find((one) => one.id === id),
      'override',
    );
    context.about(it.volunteerId);
    if (!it.isRunning) refuse('gate-override-ended');
    endOverride(context.db, id, context.today);
    return {};
  },

  'gate.overrides': (_, context) => [...overridesIn(context)],

  'gate.policy': (_, { db }) => policyIn(db),

  'gate.changePolicy': (policy, { db }) => {
    putGatePolicy(db, decidePolicy(policy));
    return {};
  },
};
