import { outlasting, type RecordOnList, type Staying } from '../../core/purge/plan.ts';
import type { Category } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, ImportId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb } from '../sql.ts';

type Row = {
  readonly clientId: ClientId;
  readonly category: Category;
  readonly ruleCode: string;
  readonly dueOn: Day | null;
  readonly isStub: number;
  readonly hasPaper: number;
  readonly notes: number;
  readonly lostNotes: number;
  readonly attachments: number;
  readonly lostAttachments: number;
  readonly contactPoints: number;
  readonly consentEvents: number;
};

const countColumns = `c.id AS clientId, c.is_stub AS isStub, c.paper <> '' AS hasPaper,
  (SELECT count(*) FROM note n WHERE n.client_id = c.id) AS notes,
  (SELECT count(*) FROM note n WHERE n.client_id = c.id AND n.loses_basis_on IS NOT NULL) AS lostNotes,
  (SELECT count(*) FROM attachment a WHERE a.client_id = c.id) AS attachments,
  (SELECT count(*) FROM attachment a WHERE a.client_id = c.id AND a.loses_basis_on IS NOT NULL) AS lostAttachments,
  (SELECT count(*) FROM contact_point p WHERE p.client_id = c.id) AS contactPoints,
  (SELECT count(*) FROM consent_event e WHERE e.client_id = c.id) AS consentEvents`;

type Outlasting = ReadonlyMap<ClientId, readonly Staying[]>;

/** The timers of what outlasts a file, of the files that a condition on `t` chooses. */
const outlastingTimers = (
  db: ReadableDb,
  where: string,
  params: Readonly<Record<string, string>>,
): Outlasting =>
  Map.groupBy(
    all<Staying & { readonly clientId: ClientId }>(
      db,
      `SELECT p.record_id AS clientId, p.category, p.due_on AS "on", p.anchor_on AS anchorOn FROM retention_timer p
       WHERE p.category IN (SELECT value FROM json_each(@outlasting))
         AND p.record_id IN (SELECT t.record_id FROM retention_timer t WHERE ${where})
       ORDER BY p.record_id, p.category`,
      { ...params, outlasting: JSON.stringify(outlasting) },
    ),
    ({ clientId }) => clientId,
  );

const stayingOf = (timers: Outlasting, id: ClientId, due: readonly Category[]): readonly Staying[] =>
  (timers.get(id) ?? [])
    .filter(({ category }) => !due.includes(category))
    .map(({ category, on, anchorOn = null }) => ({ category, on, anchorOn }));

/** A client has no kinds of data that go piece by piece. */
const asClient = (clientId: ClientId) => ({ recordId: clientId, kind: 'client' as const, pieces: [] });

const gather = (rows: readonly Row[], timers: Outlasting): readonly RecordOnList[] => {
  const files = new Map<ClientId, RecordOnList>();
  for (const row of rows) {
    const before = files.get(row.clientId);
    const due = [
      ...(before?.due ?? []),
      { category: row.category, ruleCode: row.ruleCode, dueOn: row.dueOn },
    ];
    files.set(row.clientId, {
      ...asClient(row.clientId),
      isStub: row.isStub === 1,
      hasPaper: row.hasPaper === 1,
      due,
      staying: stayingOf(
        timers,
        row.clientId,
        due.map(({ category }) => category),
      ),
      notes: row.notes,
      lostNotes: row.lostNotes,
      attachments: row.attachments,
      lostAttachments: row.lostAttachments,
      contactPoints: row.contactPoints,
      consentEvents: row.consentEvents,
    });
  }
  return [...files.values()];
};

/**
 * Every file with something that may go on a day and was not left out, by id; of each only the kinds of data that
 * `isChosen` lets through.
 */
export const filesDueOn = (
  db: ReadableDb,
  on: Day,
  isChosen: (clientId: ClientId, category: Category) => boolean,
): readonly RecordOnList[] => {
  const where = 't.due_on <= @on AND (t.left_out_until IS NULL OR t.left_out_until <= @on)';
  const rows = all<Row>(
    db,
    `SELECT t.category, t.rule_code AS ruleCode, t.due_on AS dueOn, ${countColumns} FROM retention_timer t JOIN client c ON c.id = t.record_id WHERE ${where} ORDER BY t.record_id, t.category`,
    { on },
  ).filter(({ clientId, category }) => isChosen(clientId, category));
  return gather(rows, outlastingTimers(db, where, { on }));
};

/** Every file of an import, to be taken back as a whole: by no rule, with everything that belongs to it. */
export const filesToUndo = (db: ReadableDb, importId: ImportId): readonly RecordOnList[] =>
  all<Omit<Row, 'category' | 'ruleCode' | 'dueOn'>>(
    db,
    `SELECT ${countColumns} FROM client c WHERE c.import_id = ? ORDER BY c.id`,
    [importId],
  ).map(({ clientId, isStub, hasPaper, ...row }) => ({
    ...row,
    ...asClient(clientId),
    isStub: isStub === 1,
    hasPaper: hasPaper === 1,
    due: [{ category: 'client-file', ruleCode: '', dueOn: null }],
    staying: [],
  }));

/** Files that were removed before and came back with a copy, each with the kinds of data that must go once more. */
export const filesToRepeat = (
  db: ReadableDb,
  wanted: ReadonlyMap<ClientId, readonly Category[]>,
): readonly RecordOnList[] =>
  [...wanted].flatMap(([clientId, categories]) => {
    const row = one<Omit<Row, 'category' | 'ruleCode' | 'dueOn'>>(
      db,
      `SELECT ${countColumns} FROM client c WHERE c.id = ?`,
      [clientId],
    );
    if (!row) return [];
    const { clientId: _, ...counts } = row;
    const timers = outlastingTimers(db, 't.record_id = @clientId', { clientId });
    return [
      {
        ...counts,
        ...asClient(clientId),
        isStub: row.isStub === 1,
        hasPaper: row.hasPaper === 1,
        due: categories.map((category) => ({ category, ruleCode: '', dueOn: null })),
        staying: stayingOf(timers, clientId, categories),
      },
    ];
  });
