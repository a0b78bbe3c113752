import { listName } from '../../core/kernel/names.ts';
import { all, type ReadableDb } from '../sql.ts';

type Row = {
  readonly id: string;
  readonly userId: string | null;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
};

/** How a volunteer is called in a list, and her account when she has one. */
export type NamedVolunteer = { readonly name: string; readonly userId: string | null };

/** The names of everybody whose file is there, by id, for texts that say whose client somebody is. */
export const volunteerNames = (db: ReadableDb): ReadonlyMap<string, NamedVolunteer> =>
  new Map(
    all<Row>(
      db,
      `SELECT id, user_id AS userId, given_name AS givenName, initials, prefix, family_name AS familyName
       FROM volunteer WHERE is_stub = 0`,
    ).map(({ id, userId, ...name }) => [id, { name: listName(name), userId }]),
  );
