import type { ClientId, PurgeRunId, RecordId, UserId } from '../../core/kernel/ids.ts';
import { fileOf, type RemovalPlan } from '../../core/purge/plan.ts';
import { insertLedger, type SinglePart } from '../repositories/ledger.ts';
import { type ReadableDb, values, type WritableDb } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';
import { idsOfLostParts } from './removed-values.ts';

/** Who removes, when, in which run, and why when it is not by a rule. */
export type Removal = {
  readonly runId: PurgeRunId;
  readonly at: string;
  readonly by: UserId;
  readonly versionOf: (ruleCode: string) => number;
  readonly whyNotByRule: 'import-undone' | 'restored' | null;
};

type Line = RemovalPlan['due'][number];
type Single = { readonly id: string; readonly part: SinglePart; readonly line: Line | undefined };

const lostParts = (db: ReadableDb, plan: RemovalPlan): readonly Single[] => {
  const line = plan.due.find(({ category }) => category === 'on-consent');
  if (!line || plan.kind !== 'client' || plan.leaves !== 'file') return [];
  const { notes, attachments } = idsOfLostParts(db, plan.recordId as ClientId);
  return [
    ...notes.map((id) => ({ id, part: 'note' as const, line })),
    ...attachments.map((id) => ({ id, part: 'attachment' as const, line })),
  ];
};

/** Under which name the ledger has a piece of this kind of data; a picture is a paper. */
const partOf = (category: RemovalPlan['pieces'][number]['category']): SinglePart | null => {
  switch (category) {
    case 'form':
    case 'plan':
    case 'conduct-certificate':
    case 'payment':
    case 'payroll-declaration':
    case 'complaint':
      return category;
    case 'photo':
      return 'paper';
    case 'request-log':
      return 'request';
    case 'applicant':
    case 'client-file':
    case 'consent-proof':
    case 'on-consent':
    case 'volunteer-file':
      return null;
  }
};

const pieces = ({ kind, due, pieces: gone, leaves }: RemovalPlan): readonly Single[] => {
  if (leaves === 'gone') return [];
  const file = due.find(({ category }) => category === fileOf[kind]);
  return gone.flatMap(({ category, id }) => {
    const part = partOf(category);
    return part ? [{ id, part, line: due.find((line) => line.category === category) ?? file }] : [];
  });
};

/**
 * Names every record that goes out of one that stays, because an older copy cannot tell which rows those were: what
 * lost its consent out of a client's file, and single pieces of a volunteer's. Written before they go.
 */
export const writeSingles = (db: WritableDb, plan: RemovalPlan, removal: Removal): void => {
  for (const { id, part, line } of [...lostParts(db, plan), ...pieces(plan)])
    insertLedger(db, {
      removed: fingerprintOf(id),
      part,
      why: removal.whyNotByRule ?? line?.ruleCode ?? '',
      ruleVersion: removal.whyNotByRule || !line ? null : removal.versionOf(line.ruleCode),
      dueMonth: line?.dueOn?.slice(0, 7) ?? null,
      runId: removal.runId,
      number: plan.number,
      at: removal.at,
      by: removal.by,
    });
};

/** The ids under which a record was known, of other files that were put into it too: an older copy still has those. */
export const idsOfRecord = (db: ReadableDb, id: RecordId): readonly string[] => [
  id,
  ...values<string>(db, 'SELECT other_id FROM merged_id WHERE client_id = ?', [id]),
];

/** Writes what went of one record, by the ids under which it was known. */
export const writeRecord = (
  db: WritableDb,
  plan: RemovalPlan,
  ids: readonly string[],
  removal: Removal,
): void => {
  const removed = ids.flatMap((id) => plan.due.map((line) => ({ id, ...line })));
  for (const { id, category, ruleCode, dueOn } of removed)
    insertLedger(db, {
      removed: fingerprintOf(id),
      part: plan.leaves === 'gone' ? plan.kind : category,
      why: removal.whyNotByRule ?? ruleCode,
      ruleVersion: removal.whyNotByRule ? null : removal.versionOf(ruleCode),
      dueMonth: dueOn?.slice(0, 7) ?? null,
      runId: removal.runId,
      number: plan.number,
      at: removal.at,
      by: removal.by,
    });
};
