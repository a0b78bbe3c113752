import { fold } from '../../core/kernel/fold.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { one, type ReadableDb, values } from '../sql.ts';

type Names = {
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
};

/** A name as it was typed, and as it is written without marks. */
const spellings = (text: string): readonly string[] => [text, ...fold(text).split(/[^a-z0-9]+/)];

/** The name whole as it stands in the row, one column behind the other, and in parts. */
const inFull = ({ givenName, initials, prefix, familyName }: Names): readonly string[] => [
  givenName + initials + prefix + familyName,
  ...[givenName, familyName].flatMap(spellings),
];

const nameColumns =
  'given_name AS givenName, initials, prefix, family_name AS familyName, sort_key AS sortKey';

const named = (db: ReadableDb, table: 'volunteer' | 'applicant', id: RecordId): readonly string[] => {
  const row = one<Names & { readonly sortKey: string }>(
    db,
    `SELECT ${nameColumns} FROM ${table} WHERE id = ?`,
    [id],
  );
  return row ? [...inFull(row), row.sortKey] : [];
};

const someText = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/**
 * Everything of a volunteer's file that a search could find: names, function, what was written in words of trainings,
 * sessions and exceptions, and the ids of its rows. What is sealed is not among it: its key is destroyed.
 */
export const valuesOfVolunteer = (db: ReadableDb, id: RecordId): readonly string[] =>
  someText([
    ...named(db, 'volunteer', id),
    ...values<string>(
      db,
      `SELECT function_name FROM volunteer WHERE id = @id
       UNION ALL SELECT reason FROM gate_override WHERE volunteer_id = @id
       UNION ALL SELECT title FROM training WHERE volunteer_id = @id
       UNION ALL SELECT provider FROM training WHERE volunteer_id = @id
       UNION ALL SELECT outside_leader FROM peer_review r JOIN review_attendance a ON a.review_id = r.id
         WHERE a.volunteer_id = @id`,
      { id },
    ),
  ]);

/** The ids of the rows of a volunteer's file; those of pieces with a term of their own are not among them. */
export const idsOfVolunteer = (db: ReadableDb, id: RecordId): readonly string[] => [
  id,
  ...values<string>(
    db,
    `SELECT id FROM training WHERE volunteer_id = @id
     UNION ALL SELECT id FROM review_attendance WHERE volunteer_id = @id
     UNION ALL SELECT review_id FROM review_attendance WHERE volunteer_id = @id
     UNION ALL SELECT id FROM paper WHERE volunteer_id = @id
     UNION ALL SELECT id FROM gate_override WHERE volunteer_id = @id
     UNION ALL SELECT id FROM conflict_review WHERE volunteer_id = @id`,
    { id },
  ),
];

/** The ids of pieces that go, and of what goes with them: the progress of a plan, the scan of a form. */
export const idsOfPieces = (db: ReadableDb, pieces: readonly string[]): readonly string[] => [
  ...pieces,
  ...values<string>(
    db,
    `SELECT id FROM plan_progress WHERE plan_id IN (SELECT value FROM json_each(@pieces))
     UNION ALL SELECT paper_id FROM signed_form WHERE paper_id IS NOT NULL
       AND id IN (SELECT value FROM json_each(@pieces))`,
    { pieces: JSON.stringify(pieces) },
  ),
];

/** Everything of an applicant that a search could find: names, and the vacancy in the words of the organisation. */
export const valuesOfApplicant = (db: ReadableDb, id: RecordId): readonly string[] =>
  someText([
    ...named(db, 'applicant', id),
    ...values<string>(db, 'SELECT vacancy FROM applicant WHERE id = ?', [id]),
  ]);

/** The ids of the rows of an applicant. */
export const idsOfApplicant = (db: ReadableDb, id: RecordId): readonly string[] => [
  id,
  ...values<string>(
    db,
    `SELECT id FROM applicant_consent WHERE applicant_id = @id
     UNION ALL SELECT id FROM paper WHERE applicant_id = @id`,
    { id },
  ),
];
