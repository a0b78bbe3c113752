import type { Training, TrainingInput } from '../../core/contract/training.ts';
import type { TrainingId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, type ReadableDb, run, value, values, type WritableDb } from '../sql.ts';

/** A training as it is stored; `recordedBy` is the id of a user. */
export type StoredTraining = Training;

/** What of a training lies under the vault's key: what the gate, the overview and the hours count with. */
export type TrainingFacts = Pick<StoredTraining, 'kind' | 'result' | 'startOn' | 'endOn' | 'quarters'> & {
  readonly volunteerId: VolunteerId;
};

type Row = Omit<StoredTraining, 'topics' | 'elsewhere'> & {
  readonly topics: string;
  readonly sealed: Uint8Array | null;
};

const counted = 'kind, result, start_on AS startOn, end_on AS endOn, quarters';
const facts = `volunteer_id AS volunteerId, ${counted}`;
const columns = `${counted}, id, title, provider, half_days AS halfDays, topics, elsewhere_sealed AS sealed,
  paper_id AS paperId, recorded_by AS recordedBy, recorded_at AS recordedAt`;

const place = (id: TrainingId): Place => ({ field: 'training.elsewhere', id });

const parts = (id: TrainingId, key: Uint8Array, training: TrainingInput) => {
  const { kind, provider, startOn, endOn, halfDays, quarters, result, paperId } = training;
  const elsewhere = training.kind === 'basic' ? training.elsewhere.trim() : '';
  return {
    id,
    kind,
    title: training.kind === 'further' ? training.title : '',
    topics: JSON.stringify(training.kind === 'basic' ? training.topics : []),
    elsewhere: elsewhere === '' ? null : seal(key, elsewhere, place(id)),
    provider,
    startOn,
    endOn,
    halfDays,
    quarters,
    result,
    paperId,
  };
};

/** The trainings of one volunteer, the newest start first. */
export const listTrainings = (
  db: ReadableDb,
  volunteerId: VolunteerId,
  key: Uint8Array,
): readonly Training[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM training WHERE volunteer_id = ? ORDER BY start_on DESC, recorded_at DESC, id`,
    [volunteerId],
  ).map(({ topics, sealed, ...row }) => ({
    ...row,
    topics: JSON.parse(topics) as Training['topics'],
    elsewhere: sealed ? open(key, sealed, place(row.id)) : '',
  }));

/** What counts of the trainings of one volunteer, or of everybody at once. */
export const trainingFacts = (db: ReadableDb, volunteerId?: VolunteerId): readonly TrainingFacts[] =>
  volunteerId === undefined
    ? all<TrainingFacts>(db, `SELECT ${facts} FROM training`)
    : all<TrainingFacts>(db, `SELECT ${facts} FROM training WHERE volunteer_id = ?`, [volunteerId]);

/** Whose training it is, or `undefined` when there is no such training. */
export const trainingOwner = (db: ReadableDb, id: TrainingId): VolunteerId | undefined =>
  value<VolunteerId>(db, 'SELECT volunteer_id FROM training WHERE id = ?', [id]);

/** Every organisation that gave a training, once. */
export const usedProviders = (db: ReadableDb): readonly string[] =>
  values<string>(db, 'SELECT DISTINCT provider FROM training');

/** Writes down a training; where the missing topics were learned is sealed under `key`. */
export const insertTraining = (
  db: WritableDb,
  key: Uint8Array,
  training: TrainingInput,
  {
    id,
    ...row
  }: Pick<StoredTraining, 'id' | 'recordedBy' | 'recordedAt'> & { readonly volunteerId: VolunteerId },
): void => {
  run(
    db,
    `INSERT INTO training (id, volunteer_id, kind, title, provider, start_on, end_on, half_days, quarters, topics,
       elsewhere_sealed, result, paper_id, recorded_by, recorded_at)
     VALUES (@id, @volunteerId, @kind, @title, @provider, @startOn, @endOn, @halfDays, @quarters, @topics,
       @elsewhere, @result, @paperId, @recordedBy, @recordedAt)`,
    { ...row, ...parts(id, key, training) },
  );
};

/** Writes what was said of a training anew; who recorded it stays. */
export const updateTraining = (
  db: WritableDb,
  key: Uint8Array,
  id: TrainingId,
  training: TrainingInput,
): void => {
  run(
    db,
    `UPDATE training SET kind = @kind, title = @title, provider = @provider, start_on = @startOn, end_on = @endOn,
       half_days = @halfDays, quarters = @quarters, topics = @topics, elsewhere_sealed = @elsewhere, result = @result,
       paper_id = @paperId WHERE id = @id`,
    parts(id, key, training),
  );
};
