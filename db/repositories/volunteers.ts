import type {
  EndReason,
  Engagement,
  VolunteerDetail,
  VolunteerInput,
  VolunteerType,
} from '../../core/contract/volunteers.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { sortKey } from '../../core/kernel/names.ts';
import { open, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** What of a volunteer lies under the vault's key. */
export type PlainVolunteer = {
  readonly id: VolunteerId;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly type: VolunteerType;
  readonly engagement: Engagement;
  readonly functionName: string;
  readonly startOn: Day;
  readonly endOn: Day | null;
  readonly endReason: EndReason | null;
  readonly hasConflict: boolean;
  readonly userId: UserId | null;
  readonly confidantId: VolunteerId | null;
  readonly isStub: boolean;
  /** Since when her file may only be kept (art. 18); null while it may be used. */
  readonly restrictedOn: Day | null;
};

type Row = Omit<PlainVolunteer, 'hasConflict' | 'isStub'> & {
  readonly hasConflict: number;
  readonly isStub: number;
};

const columns = `id, given_name AS givenName, initials, prefix, family_name AS familyName, type, engagement,
  function_name AS functionName, start_on AS startOn, end_on AS endOn, end_reason AS endReason,
  has_conflict AS hasConflict, user_id AS userId, confidant_id AS confidantId, is_stub AS isStub,
  restricted_on AS restrictedOn`;

const fromRow = ({ hasConflict, isStub, ...row }: Row): PlainVolunteer => ({
  ...row,
  hasConflict: hasConflict === 1,
  isStub: isStub === 1,
});

const noDetail: VolunteerDetail = {
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  emergencyName: '',
  emergencyPhone: '',
  externalEmployer: '',
  paysExpenses: false,
  iban: '',
};

const parts = (id: VolunteerId, key: Uint8Array, input: VolunteerInput) => {
  const { givenName, initials, prefix, familyName, type, engagement, functionName, startOn } = input;
  const detail = Object.fromEntries(
    Object.keys(noDetail).map((name) => [name, input[name as keyof VolunteerDetail]]),
  );
  return {
    id,
    givenName,
    initials,
    prefix,
    familyName,
    type,
    engagement,
    functionName,
    startOn,
    confidantId: input.confidantId,
    sortKey: sortKey(input),
    detail: seal(key, JSON.stringify(detail), { field: 'volunteer.detail', id }),
  };
};

/** Adds a volunteer; what only leaders may know is sealed under `key`. */
export const insertVolunteer = (
  db: WritableDb,
  id: VolunteerId,
  key: Uint8Array,
  input: VolunteerInput,
): void => {
  run(
    db,
    `INSERT INTO volunteer (id, given_name, initials, prefix, family_name, sort_key, type, engagement, function_name,
       start_on, confidant_id, detail_sealed)
     VALUES (@id, @givenName, @initials, @prefix, @familyName, @sortKey, @type, @engagement, @functionName,
       @startOn, @confidantId, @detail)`,
    parts(id, key, input),
  );
};

/** Writes what was typed of a volunteer anew; how it ended and her account stay as they are. */
export const updateVolunteer = (
  db: WritableDb,
  id: VolunteerId,
  key: Uint8Array,
  input: VolunteerInput,
): void => {
  run(
    db,
    `UPDATE volunteer SET given_name = @givenName, initials = @initials, prefix = @prefix, family_name = @familyName,
       sort_key = @sortKey, type = @type, engagement = @engagement, function_name = @functionName, start_on = @startOn,
       confidant_id = @confidantId, detail_sealed = @detail WHERE id = @id`,
    parts(id, key, input),
  );
};

/** What lies under the vault's key of one volunteer. */
export const getVolunteer = (db: ReadableDb, id: VolunteerId): PlainVolunteer | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM volunteer WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/** Whether somebody works here, or did, whose file may only be kept (art. 18); of any other id it says no. */
export const isVolunteerRestricted = (db: ReadableDb, id: string): boolean =>
  value(db, 'SELECT 1 FROM volunteer WHERE id = ? AND restricted_on IS NOT NULL', [id]) !== undefined;

/** What is sealed of one volunteer; empty fields when only a stub is left. */
export const volunteerDetail = (db: ReadableDb, id: VolunteerId, key: Uint8Array): VolunteerDetail => {
  const row = one<{ readonly sealed: Uint8Array | null }>(
    db,
    'SELECT detail_sealed AS sealed FROM volunteer WHERE id = ?',
    [id],
  );
  if (!row?.sealed) return noDetail;
  return JSON.parse(open(key, row.sealed, { field: 'volunteer.detail', id })) as VolunteerDetail;
};

/** All volunteers in the order of their names: an organisation has thousands of them at most. */
export const listVolunteers = (db: ReadableDb): readonly PlainVolunteer[] =>
  all<Row>(db, `SELECT ${columns} FROM volunteer ORDER BY sort_key, id`).map(fromRow);
