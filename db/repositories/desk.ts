import type { AdviceSubject } from '../../core/contract/desk.ts';
import type { AdviceId, UserId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A note of advice as it is stored; users by id. */
export type AdviceRow = {
  readonly id: AdviceId;
  readonly subject: AdviceSubject;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
};

type Row = Omit<AdviceRow, 'subject'> & { readonly kind: AdviceSubject['kind']; readonly subjectId: string };

const columns = `id, subject AS kind, subject_id AS subjectId, text, by_user AS "by", at, answer,
  answered_by AS answeredBy, answered_at AS answeredAt`;

/** What stands for a subject that has no id of its own. */
const idOf = (subject: AdviceSubject): string => ('id' in subject ? subject.id : '');
const placeOf = (subject: AdviceSubject) => ({ kind: subject.kind, subjectId: idOf(subject) });

const fromRow = ({ kind, subjectId, ...row }: Row): AdviceRow => ({
  ...row,
  subject: (subjectId === '' ? { kind } : { kind, id: subjectId }) as AdviceSubject,
});

/** The advice on one subject, the newest first. */
export const listAdviceOn = (db: ReadableDb, subject: AdviceSubject): readonly AdviceRow[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM advice WHERE subject = @kind AND subject_id = @subjectId ORDER BY at DESC, rowid DESC`,
    placeOf(subject),
  ).map(fromRow);

/** All advice, the newest first. */
export const listAdvice = (db: ReadableDb): readonly AdviceRow[] =>
  all<Row>(db, `SELECT ${columns} FROM advice ORDER BY at DESC, rowid DESC`).map(fromRow);

/** One note of advice. */
export const getAdvice = (db: ReadableDb, id: AdviceId): AdviceRow | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM advice WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/** Adds a note of advice, which answers a question that waited. */
export const insertAdvice = (
  db: WritableDb,
  { subject, ...advice }: Pick<AdviceRow, 'id' | 'subject' | 'text' | 'at'> & { readonly by: UserId },
): void => {
  run(
    db,
    `INSERT INTO advice (id, subject, subject_id, text, by_user, at)
     VALUES (@id, @kind, @subjectId, @text, @by, @at)`,
    { ...advice, ...placeOf(subject) },
  );
  run(db, 'DELETE FROM advice_question WHERE subject = @kind AND subject_id = @subjectId', placeOf(subject));
};

/** Writes what was done with an advice. */
export const putAnswer = (
  db: WritableDb,
  answered: {
    readonly id: AdviceId;
    readonly answer: string;
    readonly by: UserId;
    readonly at: string;
  },
): void => {
  run(
    db,
    'UPDATE advice SET answer = @answer, answered_by = @by, answered_at = @at WHERE id = @id',
    answered,
  );
};

/** Who asked for advice on a subject and when; nothing while no question waits. */
export const getQuestion = (
  db: ReadableDb,
  subject: AdviceSubject,
): { readonly by: string; readonly at: string } | undefined =>
  one(
    db,
    'SELECT asked_by AS "by", asked_at AS at FROM advice_question WHERE subject = @kind AND subject_id = @subjectId',
    placeOf(subject),
  );

/** Keeps that advice was asked. */
export const insertQuestion = (
  db: WritableDb,
  subject: AdviceSubject,
  asked: { readonly by: UserId; readonly at: string },
): void => {
  run(
    db,
    'INSERT INTO advice_question (subject, subject_id, asked_by, asked_at) VALUES (@kind, @subjectId, @by, @at)',
    { ...placeOf(subject), ...asked },
  );
};

/** The subjects on which a question waits for the FG, the oldest first. */
export const listQuestions = (
  db: ReadableDb,
): readonly { readonly subject: AdviceSubject; readonly at: string }[] =>
  all<{ readonly kind: AdviceSubject['kind']; readonly subjectId: string; readonly at: string }>(
    db,
    'SELECT subject AS kind, subject_id AS subjectId, asked_at AS at FROM advice_question ORDER BY asked_at',
  ).map(({ kind, subjectId, at }) => ({
    subject: (subjectId === '' ? { kind } : { kind, id: subjectId }) as AdviceSubject,
    at,
  }));
