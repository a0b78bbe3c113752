import {
  ProcessingForInput,
  type ProcessingFor,
  ProcessorInput,
  type RegisterProcessor,
} from '../../core/contract/processors.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ProcessingForId, ProcessorId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';
import { getSetting, putSetting } from './setting.ts';
import { takeNumber } from './take-number.ts';

type ProcessorRow = {
  readonly id: ProcessorId;
  readonly name: string;
  readonly content: string;
  readonly agreementOn: Day | null;
  readonly agreementUntil: Day | null;
  readonly changedOn: Day;
};

/** Every processor on the list, by name. */
export const listProcessors = (db: ReadableDb): readonly RegisterProcessor[] =>
  all<ProcessorRow>(
    db,
    `SELECT id, name, content, agreement_on AS agreementOn, agreement_until AS agreementUntil, changed_on AS changedOn
     FROM processor ORDER BY name COLLATE NOCASE, id`,
  ).map(({ id, changedOn, content, ...columns }) => ({
    ...ProcessorInput.parse({ ...(JSON.parse(content) as object), ...columns }),
    id,
    changedOn,
  }));

/** Adds a processor, or writes it again. */
export const putProcessor = (
  db: WritableDb,
  { id, changedOn, name, agreementOn, agreementUntil, ...rest }: RegisterProcessor,
): void => {
  run(
    db,
    `INSERT INTO processor (id, name, content, agreement_on, agreement_until, changed_on)
     VALUES (@id, @name, @content, @agreementOn, @agreementUntil, @changedOn)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content,
       agreement_on = excluded.agreement_on, agreement_until = excluded.agreement_until,
       changed_on = excluded.changed_on`,
    { id, name, agreementOn, agreementUntil, changedOn, content: JSON.stringify(rest) },
  );
};

/** Takes a processor off the list; approved versions keep it. */
export const deleteProcessor = (db: WritableDb, id: ProcessorId): void => {
  run(db, 'DELETE FROM processor WHERE id = ?', [id]);
};

type ForRow = {
  readonly id: ProcessingForId;
  readonly number: number;
  readonly content: string;
  readonly changedOn: Day;
};

/** What the organisation does for others, in the order of the numbers. */
export const listProcessingFor = (db: ReadableDb): readonly ProcessingFor[] =>
  all<ForRow>(
    db,
    'SELECT id, number, content, changed_on AS changedOn FROM processing_for ORDER BY number',
  ).map(({ content, ...columns }) => ({ ...ProcessingForInput.parse(JSON.parse(content)), ...columns }));

/** Adds work for another organisation under the next number, or writes it again under its own. */
export const putProcessingFor = (
  db: WritableDb,
  id: ProcessingForId,
  input: ProcessingForInput,
  changedOn: Day,
): void => {
  const kept = { id, content: JSON.stringify(input), changedOn };
  const { changes } = run(
    db,
    'UPDATE processing_for SET content = @content, changed_on = @changedOn WHERE id = @id',
    kept,
  );
  if (changes === 0)
    run(
      db,
      'INSERT INTO processing_for (id, number, content, changed_on) VALUES (@id, @number, @content, @changedOn)',
      { ...kept, number: takeNumber(db, 'processing_for') },
    );
};

/** Takes work for another organisation out of that register; approved versions keep it. */
export const deleteProcessingFor = (db: WritableDb, id: ProcessingForId): void => {
  run(db, 'DELETE FROM processing_for WHERE id = ?', [id]);
};

/** Whether the organisation keeps a register of what it does for others (art. 30(2)). */
export const keepsForOthers = (db: ReadableDb): boolean => getSetting(db, 'processes-for-others') === 'yes';

/** Keeps whether the organisation keeps such a register. */
export const putKeepsForOthers = (db: WritableDb, isKept: boolean): void =>
  putSetting(db, 'processes-for-others', isKept ? 'yes' : 'no');
