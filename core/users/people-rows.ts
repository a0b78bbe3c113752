import type { UserRow } from '../contract/users.ts';
import type { Day } from '../kernel/day.ts';
import { isFgCombined } from './decide-people.ts';
import type { Picture } from './picture.ts';

/** What is known of the slots: until which day a start code opens, by user id. */
export type StartDays = ReadonlyMap<string, Day>;

/**
 * Everyone who has, had or may take a key, in the order in which they came, those who left last. `startDays` tells
 * until when a start code opens that was not used.
 */
export const peopleRows = (picture: Picture, me: string, startDays: StartDays): UserRow[] =>
  picture.users
    .map((user): UserRow => {
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
