import type { Day } from '../../core/kernel/day.ts';
import { type Picture, userOf } from '../../core/users/picture.ts';
import { type Keys, type Slot, isStartSlot } from './keys-file.ts';

const isStated = (picture: Picture, slot: Slot): boolean => {
  const user = userOf(picture, slot.id);
  return user?.publicBox === slot.publicBox && user.publicSign === slot.publicSign;
};

/**
 * Whether a slot belongs to nobody: its person is unknown or left, or it was made for somebody who has not begun and
 * no statement knows its keys. One of somebody who has begun stays, whatever it holds: recovery needs it to go on.
 */
const isStrange = (picture: Picture, slot: Slot): boolean => {
  if (slot.kind === 'recovery') return false;
  const user = userOf(picture, slot.id);
  if (!user || user.hasLeft) return true;
  return !user.hasBegun && !isStated(picture, slot);
};

/** The slots of `keys.json` that belong to nobody. */
export const strangeSlots = (keys: Keys, picture: Picture): readonly Slot[] =>
  keys.slots.filter((slot) => isStrange(picture, slot));

/** The slots without those of nobody, or without those of one person. */
export const withoutSlots = (keys: Keys, gone: readonly Pick<Slot, 'id'>[]): Keys => ({
  ...keys,
  slots: keys.slots.filter(({ id }) => !gone.some((other) => other.id === id)),
});

/** Until which day the start codes open that nobody used, by user id. */
export const startDays = (keys: Keys, picture: Picture): ReadonlyMap<string, Day> =>
  new Map(
    keys.slots
      .filter(isStartSlot)
      .filter((slot) => isStated(picture, slot))
      .map(({ id, lock }) => [id, lock.validUntil]),
  );
