import type { OutsideBox, OutsideCount, OutsideKind, OutsideState } from '../../core/contract/purge.ts';
import type { PurgeRunId, RecordId } from '../../core/kernel/ids.ts';
import type { NewBox, TickDecision } from '../../core/purge/outside.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** Where the paper of client files lies, of those of which the file says so. */
export const placesOfPaper = (db: ReadableDb, records: readonly RecordId[]): ReadonlyMap<RecordId, string> =>
  new Map(
    all<{ readonly id: RecordId; readonly paper: string }>(
      db,
      "SELECT id, paper FROM client WHERE paper <> '' AND id IN (SELECT value FROM json_each(?))",
      [JSON.stringify(records)],
    ).map(({ id, paper }) => [id, paper]),
  );

/** Opens the boxes of a run, in the transaction that removes. */
export const insertBoxes = (db: WritableDb, runId: PurgeRunId, boxes: readonly NewBox[]): void => {
  for (const { number, kind, isKnown } of boxes)
    run(
      db,
      `INSERT INTO outside_copy (run_id, number, kind, state, is_known) VALUES (@runId, @number, @kind, 'open', @isKnown)`,
      { runId, number, kind, isKnown: Number(isKnown) },
    );
};

/** The order in which kinds of copies are looked for. */
const kindOrder = "CASE kind WHEN 'paper' THEN 0 WHEN 'mail' THEN 1 WHEN 'phone' THEN 2 ELSE 3 END";

/** How many boxes of each kind a run has, by state; `known` of those that are open. Empty when it has none. */
export const countBoxes = (db: ReadableDb, runId: PurgeRunId): OutsideCount[] => [
  ...all<OutsideCount>(
    db,
    `SELECT kind, count(*) FILTER (WHERE state = 'open') AS open,
       count(*) FILTER (WHERE state = 'open' AND is_known) AS known,
       count(*) FILTER (WHERE state = 'destroyed') AS destroyed, count(*) FILTER (WHERE state = 'none') AS none
     FROM outside_copy WHERE run_id = ? GROUP BY kind
     ORDER BY ${kindOrder}`,
    [runId],
  ),
];

type Row = Omit<OutsideBox, 'isKnown' | 'by'> & {
  readonly number: number;
  readonly isKnown: number;
  readonly by: string | null;
};

const columns = 'number, kind, state, is_known AS isKnown, ticked_by AS "by", ticked_at AS at';

const asBox = ({ isKnown, ...row }: Row) => ({ ...row, isKnown: isKnown === 1 });

/** The boxes of one kind of some numbers of a run. `by` is the id of whoever ticked. */
export const boxesOf = (
  db: ReadableDb,
  runId: PurgeRunId,
  kind: OutsideKind,
  numbers: readonly number[],
): readonly (OutsideBox & { readonly number: number })[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM outside_copy
     WHERE run_id = @runId AND kind = @kind AND number IN (SELECT value FROM json_each(@numbers))`,
    { runId, kind, numbers: JSON.stringify(numbers) },
  ).map(asBox);

const numbersOf = `SELECT DISTINCT number FROM outside_copy WHERE run_id = @runId AND (NOT @isOpen OR state = 'open')`;

/** A page of the numbers of a run with their boxes, and how many numbers there are. `isOpen`: only those with an open box. */
export const listBoxes = (
  db: ReadableDb,
  query: {
    readonly runId: PurgeRunId;
    readonly isOpen: boolean;
    readonly offset: number;
    readonly limit: number;
  },
): { readonly total: number; readonly boxes: readonly (OutsideBox & { readonly number: number })[] } => {
  const params = { ...query, isOpen: Number(query.isOpen) };
  return {
    total: all(db, numbersOf, { runId: query.runId, isOpen: params.isOpen }).length,
    boxes: all<Row>(
      db,
      `SELECT ${columns} FROM outside_copy
       WHERE run_id = @runId AND number IN (${numbersOf} ORDER BY number LIMIT @limit OFFSET @offset)
       ORDER BY number, ${kindOrder}`,
      params,
    ).map(asBox),
  };
};

/** Gives boxes of one kind a state, by whom and when; an open box was ticked by nobody. */
export const tickBoxes = (
  db: WritableDb,
  tick: {
    readonly runId: PurgeRunId;
    readonly kind: OutsideKind;
    readonly state: OutsideState;
    readonly by: string;
    readonly at: string;
  },
  which: TickDecision,
): void => {
  const { runId, kind, state } = tick;
  run(
    db,
    `UPDATE outside_copy SET state = @state, ticked_by = @by, ticked_at = @at
     WHERE run_id = @runId AND kind = @kind
       AND iif(@numbers IS NULL, state = 'open' AND (@withKnown OR NOT is_known),
         number IN (SELECT value FROM json_each(@numbers)))`,
    {
      runId,
      kind,
      state,
      by: state === 'open' ? null : tick.by,
      at: state === 'open' ? null : tick.at,
      numbers: which.numbers === null ? null : JSON.stringify(which.numbers),
      withKnown: Number(which.numbers === null && which.withKnown),
    },
  );
};
