import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { UserId, VolunteerId } from '../kernel/ids.ts';
import { line, nothing } from './fields.ts';
import { command, query, task } from './op.ts';
import { Role } from './roles.ts';

/** Somebody who has, had or may take a key of this vault. */
export const UserRow = z.strictObject({
  id: UserId,
  label: z.string(),
  roles: z.array(Role),
  declarationOn: Day.nullable(),
  /** `invited` until the start code was used and an own passphrase set; `left` after the removal. */
  state: z.enum(['invited', 'active', 'left']),
  /** The last day of a start code that was not used yet; null when there is none (any more). */
  startUntil: Day.nullable(),
  isMe: z.boolean(),
  /** The volunteer to whom the account belongs; null when it belongs to none, and for whoever does not lead. */
  volunteerId: VolunteerId.nullable(),
  /** True when an FG is manager or board member as well: allowed, but the register says so (art. 38(6)). */
  isFgCombined: z.boolean(),
});
export type UserRow = z.output<typeof UserRow>;

/** What a manager says of somebody's roles. `acceptsFgCombination` answers the warning of `fg-combined`. */
const roles = {
  roles: z.array(Role).min(1).max(5),
  acceptsFgCombination: z.boolean(),
} as const;

/** A start code opens the vault once, to set an own passphrase; it is shown this one time and kept nowhere. */
const StartCode = z.strictObject({ id: UserId, startCode: z.string(), validUntil: Day });

export const users = {
  'users.list': query('anyone', nothing, z.array(UserRow)),
  /**
   * The account of a volunteer, for whom the gate is asked and whose signed declaration counts; `declarationOn` is for an
   * account that belongs to nobody of them. Refused with `label-taken`, `fg-combined`, `in-future`,
   * `account-needs-volunteer`, `volunteer-has-account`, and as the gate refuses.
   */
  'users.add': command(
    ['manager'],
    z.strictObject({
      label: line(80),
      volunteerId: VolunteerId.nullable(),
      declarationOn: Day.nullable(),
      ...roles,
    }),
    StartCode,
  ),
  /**
   * Lets an account that is there belong to a volunteer, such as that of whoever founded the vault. Refused with
   * `volunteer-has-account`, `account-has-volunteer`, `user-left`, and as the gate refuses when it works with clients.
   */
  'users.tie': command(['manager'], z.strictObject({ id: UserId, volunteerId: VolunteerId }), nothing),
  /**
   * A new start code for somebody who did not begin yet; the one before is void. Refused: `already-begun`,
   * `account-needs-volunteer`, and as the gate refuses.
   */
  'users.invite': command(['manager'], z.strictObject({ id: UserId }), StartCode),
  /** Refused with `in-future`, `user-left`, and `declaration-from-form` for the account of a volunteer, who signs a form. */
  'users.declare': command(['manager'], z.strictObject({ id: UserId, signedOn: Day }), nothing),
  /**
   * Changes the keys of the circles that the person leaves. Refused: `last-manager`, `last-reader`, `fg-combined`, and for
   * a role that works with clients `account-needs-volunteer` and as the gate refuses.
   */
  'users.changeRoles': task(['manager'], z.strictObject({ id: UserId, ...roles }), nothing),
  /**
   * Removes the slot and changes the keys of the circles that the person leaves; `waiting` counts the shielded files
   * whose keys change when one of their readers unlocks. Refused: `last-manager`, `last-reader`, `not-yourself`.
   */
  'users.remove': task(['manager'], z.strictObject({ id: UserId }), z.strictObject({ waiting: z.int() })),
  /** How many key slots belong to nobody: made beside the statements, or left by an interruption. */
  'users.strangeSlots': query(['manager'], nothing, z.strictObject({ count: z.int() })),
  /** Drops those. */
  'users.dropStrangeSlots': command(['manager'], nothing, z.strictObject({ dropped: z.int() })),
} as const;
