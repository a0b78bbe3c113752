import { IncidentContent, type StepKind } from '../../core/contract/incidents.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { IncidentId, UserId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, values, type WritableDb } from '../sql.ts';

/** A breach as it is kept. Users are ids; nobody else is named. */
export type StoredIncident = {
  readonly id: IncidentId;
  readonly number: number;
  readonly content: IncidentContent;
  readonly raisedBy: UserId;
  readonly raisedAt: string;
  readonly raisedText: string;
  readonly closedOn: Day | null;
  /** How many names of people in the vault stood in its texts when they were saved. */
  readonly namesSaved: number;
};

/** A line of the log of a breach. */
export type StoredStep = {
  readonly id: string;
  readonly incidentId: IncidentId;
  readonly at: string;
  readonly kind: StepKind;
  readonly text: string;
  readonly by: UserId;
  readonly recordedAt: string;
};

type Row = Omit<StoredIncident, 'content'> & { readonly content: string };

const columns = `id, number, content, raised_by AS raisedBy, raised_at AS raisedAt, raised_text AS raisedText,
  closed_on AS closedOn, names_saved AS namesSaved`;

const fromRow = ({ content, ...row }: Row): StoredIncident => ({
  ...row,
  content: IncidentContent.parse(JSON.parse(content)),
});

/** All breaches: the open ones first, by the instant from which their hours run, then the closed ones, newest first. */
export const listIncidents = (db: ReadableDb): readonly StoredIncident[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM incident
     ORDER BY closed_on IS NOT NULL, CASE WHEN closed_on IS NULL THEN aware_at END, number DESC`,
  ).map(fromRow);

/** The days on which closed breaches were closed. */
export const breachClosingDays = (db: ReadableDb): readonly Day[] =>
  values<Day>(db, 'SELECT closed_on FROM incident WHERE closed_on IS NOT NULL');

/** One breach. */
export const getIncident = (db: ReadableDb, id: IncidentId): StoredIncident | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM incident WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/** Adds a breach, open. */
export const insertIncident = (
  db: WritableDb,
  { content, ...it }: Omit<StoredIncident, 'closedOn'>,
): void => {
  run(
    db,
    `INSERT INTO incident (id, number, aware_at, content, raised_by, raised_at, raised_text, names_saved, changed_by, changed_at)
     VALUES (@id, @number, @awareAt, @content, @raisedBy, @raisedAt, @raisedText, @namesSaved, @raisedBy, @raisedAt)`,
    { ...it, awareAt: content.facts.awareAt, content: JSON.stringify(content) },
  );
};

/** Writes a breach anew. */
export const updateIncident = (
  db: WritableDb,
  it: Pick<StoredIncident, 'id' | 'content' | 'closedOn' | 'namesSaved'> & {
    readonly changedBy: UserId;
    readonly changedAt: string;
  },
): void => {
  const { content, ...rest } = it;
  run(
    db,
    `UPDATE incident SET aware_at = @awareAt, content = @content, closed_on = @closedOn, names_saved = @namesSaved, changed_by = @changedBy,
       changed_at = @changedAt WHERE id = @id`,
    { ...rest, awareAt: content.facts.awareAt, content: JSON.stringify(content) },
  );
};

/** Adds a line to the log of a breach. */
export const insertIncidentStep = (db: WritableDb, it: StoredStep): void => {
  run(
    db,
    `INSERT INTO incident_step (id, incident_id, at, kind, text, by_user, recorded_at)
     VALUES (@id, @incidentId, @at, @kind, @text, @by, @recordedAt)`,
    it,
  );
};

/** The log of a breach, the newest line first. */
export const listIncidentSteps = (db: ReadableDb, id: IncidentId): readonly StoredStep[] =>
  all<StoredStep>(
    db,
    `SELECT id, incident_id AS incidentId, at, kind, text, by_user AS "by", recorded_at AS recordedAt
     FROM incident_step WHERE incident_id = ? ORDER BY at DESC, rowid DESC`,
    [id],
  );

/**
 * Which of these words are family names or given names of people in the vault, whatever their file. `folded` are the
 * same words, folded, for names that are searched for.
 */
export const namesAmong = (
  db: ReadableDb,
  words: readonly string[],
  folded: readonly string[],
): readonly string[] => {
  const lists = { words: JSON.stringify(words), folded: JSON.stringify(folded) };
  return values<string>(
    db,
    `SELECT DISTINCT term FROM search_term WHERE term IN (SELECT value FROM json_each(@folded))
     UNION SELECT given_name FROM client WHERE given_name IN (SELECT value FROM json_each(@words))
     UNION SELECT given_name FROM volunteer WHERE given_name IN (SELECT value FROM json_each(@words))
     UNION SELECT family_name FROM volunteer WHERE family_name IN (SELECT value FROM json_each(@words))`,
    lists,
  );
};
