import type { Out } from '../../core/contract/index.ts';
import { leads } from '../../core/contract/roles.ts';
import type { users } from '../../core/contract/users.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { getsVolunteerRole, isForVolunteers } from '../../core/users/belongs-to.ts';
import { circlesToLeave } from '../../core/users/circles.ts';
import {
  decideDeclaration,
  decideInvite,
  decideRoles,
  expectMayLeave,
  expectRolesMayChange,
  presentUser,
} from '../../core/users/decide-people.ts';
import { peopleRows } from '../../core/users/people-rows.ts';
import { userOf } from '../../core/users/picture.ts';
import { startCodeUntil } from '../../core/users/start-code.ts';
import type { Claim } from '../../core/users/statement.ts';
import { listTies, untieAccount, volunteerOfAccount } from '../../db/repositories/accounts.ts';
import { deleteCircleKeysOf } from '../../db/repositories/sharing.ts';
import { countFilesOf, countFilesOnlyOf, deleteDraftsOf } from '../../db/repositories/users.ts';
import { type Handlers, type Progress, taskOf, type WriteContext } from '../context.ts';
import { expectGate, expectGateOfAccount } from '../gate/expect-gate.ts';
import { tie } from '../gate/tie.ts';
import { forgetPreviousKeys, readKeys } from '../keys/keys-store.ts';
import { withSlot } from '../keys/slot.ts';
import { newStartSlot } from '../keys/start-slot.ts';
import { startDays, strangeSlots, withoutSlots } from '../keys/strange-slots.ts';
import { openVaultKeys } from '../keys/vault-key.ts';
import { tendCircles } from '../sharing/tend-circles.ts';

/** The circles that somebody is stated to be in. */
const circlesOf = ({ people }: Pick<WriteContext, 'people'>, userId: string): readonly string[] =>
  people
    .picture()
    .circles.filter(({ members }) => members.some((id) => id === userId))
    .map(({ id }) => id);

/** Makes keys for the first unlock of somebody, states them, and gives the code that opens them. */
const invite = (
  context: WriteContext,
  { id, label }: { readonly id: UserId; readonly label: string },
): Out<'users.add'> => {
  const { db, now, today, people, slots, putSlots, identity } = context;
  const keys = slots();
  const own = found(
    keys.slots.find((slot) => slot.id === identity.id),
    'slot',
  );
  const validUntil = startCodeUntil(today);
  const { slot, startCode } = newStartSlot({
    vaultId: keys.vaultId,
    userId: id,
    label,
    founder: identity.founder,
    vaultKeys: openVaultKeys(own, identity.boxes),
    validUntil,
  });
  putSlots(withSlot(keys, slot));
  const { publicBox, publicSign } = slot;
  people.state(db, [{ kind: 'user', subject: id, body: { label: slot.label, publicBox, publicSign } }], now);
  return { id, startCode, validUntil };
};

/** Does at once what a change of people asks for the circles of whoever makes it. */
const tendNow = (context: WriteContext): void => {
  for (const _ of tendCircles(context));
};

const keysChanged: Progress = { step: 'changing-keys', done: 1, total: 1 };

function* tendSteps(context: WriteContext): Generator<Progress, void> {
  const total = countFilesOf(context.db, circlesOf(context, context.actor.id));
  for (const done of tendCircles(context))
    yield { step: 'changing-keys', done: Math.min(done, total), total };
}

export const usersHandlers: Handlers<keyof typeof users> = {
  'users.list': (_, { db, people, actor, slots }) => {
    const ties = listTies(db);
    const mayKnow = leads(actor.roles);
    return peopleRows(people.picture(), actor.id, startDays(slots(), people.picture())).map((row) => ({
      ...row,
      volunteerId: (mayKnow && ties.get(row.id)) || null,
    }));
  },

  'users.add': ({ label, volunteerId, declarationOn, ...asked }, context) => {
    const { db, now, today, people, about } = context;
    const roles = decideRoles(asked);
    const id = context.newId<UserId>();
    about(id);
    const signedOn = volunteerId
      ? expectGate(context, volunteerId, 'volunteerId')
      : declarationOn && decideDeclaration(declarationOn, today);
    if (volunteerId) tie(context, volunteerId, id);
    expectGateOfAccount(context, { id, roles }, 'volunteerId');
    const code = invite(context, { id, label });
    const claims: readonly Claim[] = [
      { kind: 'roles', subject: id, body: { roles } },
      ...(signedOn ? [{ kind: 'declaration', subject: id, body: { signedOn } } as const] : []),
    ];
    people.state(db, claims, now);
    tendNow(context);
    return code;
  },

  'users.tie': ({ id, volunteerId }, context) => {
    const { db, now, people, about } = context;
    about(id);
    const { roles } = presentUser(people.picture(), id);
    tie(context, volunteerId, id);
    if (!isForVolunteers(roles)) return {};
    const signedOn = expectGate(context, volunteerId, 'volunteerId');
    if (signedOn) people.state(db, [{ kind: 'declaration', subject: id, body: { signedOn } }], now);
    tendNow(context);
    return {};
  },

  'users.invite': ({ id }, context) => {
    const { db, people, about } = context;
    about(id);
    const { label, roles } = decideInvite(people.picture(), id);
    expectGateOfAccount(context, { id, roles }, 'id');
    // What was sealed to the keys of the earlier code opens nothing any more; whoever is of the circle seals it anew.
    deleteCircleKeysOf(db, id, null);
    const code = invite(context, { id, label });
    tendNow(context);
    return code;
  },

  'users.declare': ({ id, signedOn }, context) => {
    const { db, now, today, people, about } = context;
    about(id);
    presentUser(people.picture(), id);
    if (volunteerOfAccount(db, id) !== undefined) refuse('declaration-from-form');
    const claim = {
      kind: 'declaration',
      subject: id,
      body: { signedOn: decideDeclaration(signedOn, today) },
    } as const;
    people.state(db, [claim], now);
    tendNow(context);
    return {};
  },

  'users.changeRoles': ({ id, ...asked }, context) =>
    taskOf({
      *steps() {
        const { db, now, people, files, about } = context;
        about(id);
        const roles = decideRoles(asked);
        const before = presentUser(people.picture(), id).roles;
        if (getsVolunteerRole(before, roles)) expectGateOfAccount(context, { id, roles }, 'roles');
        expectRolesMayChange(people.picture(), id, roles, (circles) => countFilesOnlyOf(db, circles));
        people.state(db, [{ kind: 'roles', subject: id, body: { roles } }], now);
        // Out of the circle at once; that its key changes too may have to wait for one of its members.
        const leaves = circlesToLeave(people.picture(), id);
        for (const circle of leaves) deleteCircleKeysOf(db, id, circle.id);
        if (leaves.length > 0) deleteDraftsOf(db, id);
        files.forget();
        yield* tendSteps(context);
      },
      *finish() {
        yield keysChanged;
        return {};
      },
    }),

  'users.remove': ({ id }, context) =>
    taskOf({
      *steps() {
        const { db, now, actor, people, about, slots, putSlots } = context;
        about(id);
        expectMayLeave(people.picture(), actor.id, id, (circles) => countFilesOnlyOf(db, circles));
        people.state(db, [{ kind: 'left', subject: id, body: {} }], now);
        yield* tendSteps(context);
        deleteCircleKeysOf(db, id, null);
        deleteDraftsOf(db, id);
        untieAccount(db, id);
        putSlots(withoutSlots(slots(), [{ id }]));
        return countFilesOf(db, circlesOf(context, id));
      },
      *finish(waiting) {
        // The version before still opens with the passphrase of whoever left; the present one was read back first.
        const { folder, people } = context;
        if (readKeys(folder).slots.every((slot) => !userOf(people.picture(), slot.id)?.hasLeft))
          forgetPreviousKeys(folder);
        yield keysChanged;
        return { waiting };
      },
    }),

  'users.strangeSlots': (_, { people, slots }) => ({
    count: strangeSlots(slots(), people.picture()).length,
  }),

  'users.dropStrangeSlots': (_, { people, slots, putSlots }) => {
    const keys = slots();
    const strange = strangeSlots(keys, people.picture());
    if (strange.length > 0) putSlots(withoutSlots(keys, strange));
    return { dropped: strange.length };
  },
};
