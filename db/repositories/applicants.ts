import type {
  ApplicantDetail,
  ApplicantInput,
  ApplicantOutcome,
  PoolAnswer,
} from '../../core/contract/applicants.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ApplicantId, UserId } from '../../core/kernel/ids.ts';
import { sortKey } from '../../core/kernel/names.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** What of an applicant lies under the vault's key. */
export type PlainApplicant = {
  readonly id: ApplicantId;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly vacancy: string;
  readonly receivedOn: Day;
  readonly endedOn: Day | null;
  readonly outcome: ApplicantOutcome | null;
};

/** An answer as it is kept; `recordedBy` is a user's id. */
export type StoredAnswer = PoolAnswer & { readonly applicantId: ApplicantId };

const columns = `id, given_name AS givenName, initials, prefix, family_name AS familyName, vacancy,
  received_on AS receivedOn, ended_on AS endedOn, outcome`;

const detailPlace = (id: ApplicantId): Place => ({ field: 'applicant.detail', id });

const parts = (id: ApplicantId, key: Uint8Array, input: ApplicantInput) => {
  const { givenName, initials, prefix, familyName, vacancy, receivedOn, ...detail } = input;
  return {
    id,
    givenName,
    initials,
    prefix,
    familyName,
    vacancy,
    receivedOn,
    sortKey: sortKey(input),
    detail: seal(key, JSON.stringify(detail), detailPlace(id)),
  };
};

/** Adds an applicant; how to reach her, the letter and the notes are sealed under `key`. */
export const insertApplicant = (
  db: WritableDb,
  id: ApplicantId,
  key: Uint8Array,
  input: ApplicantInput,
): void => {
  run(
    db,
    `INSERT INTO applicant (id, given_name, initials, prefix, family_name, sort_key, vacancy, received_on, detail_sealed)
     VALUES (@id, @givenName, @initials, @prefix, @familyName, @sortKey, @vacancy, @receivedOn, @detail)`,
    parts(id, key, input),
  );
};

/** Writes what was typed of an applicant anew; how the procedure ended stays as it is. */
export const updateApplicant = (
  db: WritableDb,
  id: ApplicantId,
  key: Uint8Array,
  input: ApplicantInput,
): void => {
  run(
    db,
    `UPDATE applicant SET given_name = @givenName, initials = @initials, prefix = @prefix, family_name = @familyName,
       sort_key = @sortKey, vacancy = @vacancy, received_on = @receivedOn, detail_sealed = @detail WHERE id = @id`,
    parts(id, key, input),
  );
};

/** Writes how a procedure ended, or that it runs again (null). */
export const putApplicantEnd = (
  db: WritableDb,
  id: ApplicantId,
  end: { readonly on: Day; readonly outcome: ApplicantOutcome } | null,
): void => {
  run(db, 'UPDATE applicant SET ended_on = @on, outcome = @outcome WHERE id = @id', {
    id,
    on: end?.on ?? null,
    outcome: end?.outcome ?? null,
  });
};

/** What lies under the vault's key of one applicant. */
export const getApplicant = (db: ReadableDb, id: ApplicantId): PlainApplicant | undefined =>
  one<PlainApplicant>(db, `SELECT ${columns} FROM applicant WHERE id = ?`, [id]);

/** All applicants whose procedure runs, or all whose procedure ended; the newest first. */
export const listApplicants = (db: ReadableDb, isEnded: boolean): readonly PlainApplicant[] =>
  all<PlainApplicant>(
    db,
    `SELECT ${columns} FROM applicant WHERE (ended_on IS NOT NULL) = ?
     ORDER BY coalesce(ended_on, received_on) DESC, sort_key, id`,
    [isEnded ? 1 : 0],
  );

/** What is sealed of one applicant. */
export const applicantDetail = (db: ReadableDb, id: ApplicantId, key: Uint8Array): ApplicantDetail => {
  const row = one<{ readonly sealed: Uint8Array }>(
    db,
    'SELECT detail_sealed AS sealed FROM applicant WHERE id = ?',
    [id],
  );
  if (!row) throw new Error('An applicant without a row');
  return JSON.parse(open(key, row.sealed, detailPlace(id))) as ApplicantDetail;
};

const answerColumns = `applicant_id AS applicantId, kind, on_day AS "on", method, wording, recorded_by AS recordedBy,
  recorded_at AS recordedAt`;

/** The answers of one applicant, oldest first. */
export const listAnswersOf = (db: ReadableDb, id: ApplicantId): readonly StoredAnswer[] =>
  all<StoredAnswer>(
    db,
    `SELECT ${answerColumns} FROM applicant_consent WHERE applicant_id = ? ORDER BY recorded_at, id`,
    [id],
  );

/** The answers of all applicants, oldest first: there are a few for each at most. */
export const listPoolAnswers = (db: ReadableDb): readonly StoredAnswer[] =>
  all<StoredAnswer>(db, `SELECT ${answerColumns} FROM applicant_consent ORDER BY recorded_at, id`);

/** Keeps an answer with the words that were put to the person. */
export const insertPoolAnswer = (
  db: WritableDb,
  answer: Omit<StoredAnswer, 'recordedBy'> & { readonly id: string; readonly recordedBy: UserId },
): void => {
  run(
    db,
    `INSERT INTO applicant_consent (id, applicant_id, kind, on_day, method, wording, recorded_by, recorded_at)
     VALUES (@id, @applicantId, @kind, @on, @method, @wording, @recordedBy, @recordedAt)`,
    answer,
  );
};
