import type { FileOnList } from '../../core/purge/plan.ts';
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
  readonly contactPoints: number;
  readonly consentEvents: number;
};

const countColumns = `c.id AS clientId, c.is_stub AS isStub, c.paper <> '' AS hasPaper,
  (SELECT count(*) FROM note n WHERE n.client_id = c.id) AS notes,
  (SELECT count(*) FROM contact_point p WHERE p.client_id = c.id) AS contactPoints,
  (SELECT count(*) FROM consent_event e WHERE e.client_id = c.id) AS consentEvents`;

const proofTimers = (
  db: ReadableDb,
  where: string,
  params: Readonly<Record<string, string>>,
): ReadonlyMap<string, Day | null> =>
  new Map(
    all<{ readonly clientId: string; readonly dueOn: Day | null }>(
      db,
      `SELECT p.client_id AS clientId, p.due_on AS dueOn FROM retention_timer p
       WHERE p.category = 'consent-proof' AND p.client_id IN (SELECT t.client_id FROM retention_timer t WHERE ${where})`,
      params,
    ).map(({ clientId, dueOn }) => [clientId, dueOn]),
  );

const gather = (rows: readonly Row[], proofs: ReadonlyMap<string, Day | null>): readonly FileOnList[] => {
  const files = new Map<ClientId, FileOnList>();
  for (const row of rows) {
    const before = files.get(row.clientId);
    const due = [
      ...(before?.due ?? []),
      { category: row.category, ruleCode: row.ruleCode, dueOn: row.dueOn },
    ];
    const proofsAreDue = due.some(({ category }) => category === 'consent-proof');
    const proofUntil = proofs.get(row.clientId);
    files.set(row.clientId, {
      clientId: row.clientId,
      isStub: row.isStub === 1,
      hasPaper: row.hasPaper === 1,
      due,
      consentProofUntil: proofsAreDue || proofUntil === undefined ? null : { on: proofUntil },
      notes: row.notes,
      contactPoints: row.contactPoints,
      consentEvents: row.consentEvents,
    });
  }
  return [...files.values()];
};

/** Every file with something that may go on a day and was not left out, in the order of the list. */
export const filesDueOn = (db: ReadableDb, on: Day): readonly FileOnList[] => {
  const where = 't.due_on <= @on AND (t.left_out_until IS NULL OR t.left_out_until <= @on)';
  const rows = all<Row>(
    db,
    `SELECT t.category, t.rule_code AS ruleCode, t.due_on AS dueOn, ${countColumns} FROM retention_timer t JOIN client c ON c.id = t.client_id WHERE ${where} ORDER BY t.client_id, t.category`,
    { on },
  );
  return gather(rows, proofTimers(db, where, { on }));
};

/** Every file of an import, to be taken back as a whole: by no rule, with everything that belongs to it. */
export const filesToUndo = (db: ReadableDb, importId: ImportId): readonly FileOnList[] =>
  all<Omit<Row, 'category' | 'ruleCode' | 'dueOn'>>(
    db,
    `SELECT ${countColumns} FROM client c WHERE c.import_id = ? ORDER BY c.id`,
    [importId],
  ).map(({ isStub, hasPaper, ...row }) => ({
    ...row,
    isStub: isStub === 1,
    hasPaper: hasPaper === 1,
    due: [{ category: 'client-file', ruleCode: '', dueOn: null }],
    consentProofUntil: null,
  }));

/** Files that were removed before and came back with a copy, each with the kinds of data that must go once more. */
export const filesToRepeat = (
  db: ReadableDb,
  wanted: ReadonlyMap<ClientId, readonly Category[]>,
): readonly FileOnList[] =>
  [...wanted].flatMap(([clientId, categories]) => {
    const row = one<Omit<Row, 'category' | 'ruleCode' | 'dueOn'>>(
      db,
      `SELECT ${countColumns} FROM client c WHERE c.id = ?`,
      [clientId],
    );
    if (!row) return [];
    const proof = one<{ readonly on: Day | null }>(
      db,
      `SELECT due_on AS "on" FROM retention_timer WHERE client_id = ? AND category = 'consent-proof'`,
      [clientId],
    );
    const proofsGo = categories.includes('consent-proof');
    return [
      {
        ...row,
        isStub: row.isStub === 1,
        hasPaper: row.hasPaper === 1,
        due: categories.map((category) => ({ category, ruleCode: '', dueOn: null })),
        consentProofUntil: proofsGo ? null : (proof ?? null),
      },
    ];
  });
