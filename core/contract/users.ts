import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { UserId } from '../kernel/ids.ts';
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
  /** Refused with `label-taken`, `fg-combined`, `in-future`. */
  'users.add': command(
    ['manager'],
    z.strictObject({ label: line(80), declarationOn: Day.nullable(), ...roles }),
    StartCode,
  ),
  /** A new start code for somebody who did not begin yet; the one before is void. Refused: `already-begun`. */
  'users.invite': command(['manager'], z.strictObject({ id: UserId }), StartCode),
  /** Refused with `in-future`, `user-left`. */
  'users.declare': command(['manager'], z.strictObject({ id: UserId, signedOn: Day }), nothing),
  /** Changes the keys of the circles that the person leaves. Refused: `last-manager`, `last-reader`, `fg-combined`. */
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
