import { listVolunteers, type PlainVolunteer } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** Everybody who works here now, in the order of names: not who left, nor whose file is gone. */
export const whoWorksHere = (db: ReadableDb): readonly PlainVolunteer[] =>
  listVolunteers(db).filter(({ endOn, isStub }) => endOn === null && !isStub);
