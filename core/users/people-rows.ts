import { worksWithClients } from '../contract/roles.ts';
import type { UserRow } from '../contract/users.ts';
import type { Day } from '../kernel/day.ts';
import { isFgCombined } from './decide-people.ts';
import { isStartCodeOver } from './start-code.ts';
import type { Picture } from './picture.ts';

/** What is known of the slots: until which day a start code opens, by user id. */
export type StartDays = ReadonlyMap<string, Day>;

/** A row without what the vault knows beside the statements: to whom of the volunteers it belongs. */
export type PersonRow = Omit<UserRow, 'volunteerId'>;

/**
 * Everyone who has, had or may take a key, in the order in which they came, those who left last. `startDays` tells
 * until when a start code opens that was not used.
 */
export const peopleRows = (picture: Picture, me: string, startDays: StartDays): PersonRow[] =>
  picture.users
    .map((user): PersonRow => {
      const { id, label, declarationOn, hasBegun, hasLeft } = user;
      return {
        id,
        label,
        roles: [...user.roles],
        declarationOn,
        state: hasLeft ? 'left' : hasBegun ? 'active' : 'invited',
        startUntil: hasLeft || hasBegun ? null : (startDays.get(id) ?? null),
        isMe: id === me,
        isFgCombined: isFgCombined(user.roles),
      };
    })
    .sort((one, other) => Number(one.state === 'left') - Number(other.state === 'left'));

/** How somebody stands with the vault; `over` and `none` ask for a new start code. */
export type Standing = 'active' | 'waiting' | 'over' | 'none' | 'left';

/** Reads out of a row how somebody stands with the vault today. */
export const standingOf = (
  { state, startUntil }: Pick<UserRow, 'state' | 'startUntil'>,
  today: Day,
): Standing => {
  if (state !== 'invited') return state;
  if (startUntil === null) return 'none';
  return isStartCodeOver(startUntil, today) ? 'over' : 'waiting';
};

/**
 * Counts what a manager should do about others: who works with clients and has no declaration on record, and whose
 * start code was not used in time.
 */
export const peopleToSee = (
  rows: readonly PersonRow[],
  today: Day,
): { readonly undeclared: number; readonly unusedCodes: number } => ({
  undeclared: rows.filter(
    ({ state, isMe, roles, declarationOn }) =>
      state !== 'left' && !isMe && worksWithClients(roles) && declarationOn === null,
  ).length,
  unusedCodes: rows.filter((row) => ['over', 'none'].includes(standingOf(row, today))).length,
});
