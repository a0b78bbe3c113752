import type { Day } from '../kernel/day.ts';
import type { UserId } from '../kernel/ids.ts';
import { found, refuse } from '../kernel/refusal.ts';

/** Who reads a file: the people it was given to by name, and all of the team unless it is shielded. */
export type FileReaders = {
  readonly isShielded: boolean;
  readonly team: readonly UserId[];
  readonly named: readonly UserId[];
};

/**
 * What a change makes of it, and who loses it. The file needs another key when somebody does, who may have kept the one
 * that it had; and when it is shielded, because an earlier copy still gives that one to all who will ever be of the team.
 */
export type SharingChange = Pick<FileReaders, 'isShielded' | 'named'> & {
  readonly loses: readonly UserId[];
  readonly needsNewKey: boolean;
};

/** Why, and on which day that was discussed with the client or whoever reported. */
export type Because = { readonly reason: string; readonly discussedOn: Day | null };

/** What a decision is held against: the day, and who could read a file if she was given it. */
export type SharingFacts = { readonly today: Day; readonly canRead: (id: UserId) => boolean };

/** Everyone who reads a file, each once. */
export const readersOf = ({ isShielded, team, named }: FileReaders): readonly UserId[] => [
  ...new Set([...(isShielded ? [] : team), ...named]),
];

/**
 * A reason is always asked. More people may read only after that was discussed with whoever it is about; fewer may
 * at once, because that can be urgent and harms nobody. Refuses `sharing-reason-missing`, `discuss-first`, `in-future`.
 */
const expectBecause = (
  { reason, discussedOn }: Because,
  reading: 'wider' | 'narrower',
  { today }: SharingFacts,
): void => {
  if (reason.trim() === '') refuse('sharing-reason-missing', { field: 'reason' });
  if (discussedOn === null && reading === 'wider') refuse('discuss-first', { field: 'discussedOn' });
  if (discussedOn !== null && discussedOn > today) refuse('in-future', { field: 'discussedOn' });
};

const changed = (
  before: FileReaders,
  after: Pick<FileReaders, 'isShielded' | 'named'>,
  { canRead }: SharingFacts,
): SharingChange => {
  const readers = readersOf({ ...before, ...after });
  if (!readers.some(canRead)) refuse('last-reader');
  const loses = readersOf(before).filter((id) => !readers.includes(id));
  const needsNewKey = loses.length > 0 || (after.isShielded && !before.isShielded);
  return { ...after, loses, needsNewKey };
};

/**
 * Decides whether one more person may read. Refuses as `expectBecause`, `already-reader`, and `cannot-be-reader` for
 * somebody who left, has no signed declaration, does no work with clients or has no keys of her own yet.
 */
export const decideGive = (
  file: FileReaders,
  id: UserId,
  because: Because,
  facts: SharingFacts,
): SharingChange => {
  if (readersOf(file).includes(id)) refuse('already-reader');
  if (!facts.canRead(id)) refuse('cannot-be-reader');
  expectBecause(because, 'wider', facts);
  return changed(file, { isShielded: file.isShielded, named: [...file.named, id] }, facts);
};

/**
 * Decides whether one named person may stop reading. Refuses as `expectBecause`, `reads-as-team` (then the file is to
 * be shielded instead) and `last-reader`; somebody who does not read it is `not-found`.
 */
export const decideTake = (
  file: FileReaders,
  id: UserId,
  because: Because,
  facts: SharingFacts,
): SharingChange => {
  found(
    readersOf(file).find((reader) => reader === id),
    'reader',
  );
  if (!file.isShielded && file.team.includes(id)) refuse('reads-as-team');
  expectBecause(because, 'narrower', facts);
  const named = file.named.filter((other) => other !== id);
  return changed(file, { isShielded: file.isShielded, named }, facts);
};

/**
 * Decides whether only these people may read from now on; whoever asks need not be one of them. Refuses as
 * `expectBecause`, `already-shielded`, `cannot-be-reader` and `last-reader`.
 */
export const decideShield = (
  file: FileReaders,
  readers: readonly UserId[],
  because: Because,
  facts: SharingFacts,
): SharingChange => {
  if (file.isShielded) refuse('already-shielded');
  if (!readers.every(facts.canRead)) refuse('cannot-be-reader');
  expectBecause(because, 'narrower', facts);
  return changed(file, { isShielded: true, named: [...new Set(readers)] }, facts);
};

/**
 * Decides whether the whole team may read again; named readers outside the team stay. Refuses as `expectBecause` and
 * `not-shielded`.
 */
export const decideUnshield = (file: FileReaders, because: Because, facts: SharingFacts): SharingChange => {
  if (!file.isShielded) refuse('not-shielded');
  expectBecause(because, 'wider', facts);
  return changed(
    file,
    { isShielded: false, named: file.named.filter((id) => !file.team.includes(id)) },
    facts,
  );
};
