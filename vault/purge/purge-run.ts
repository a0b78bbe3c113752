import { createHash } from 'node:crypto';
import type { Certificate } from '../../core/contract/purge.ts';
import type { AttachmentId, NoteId, PurgeRunId } from '../../core/kernel/ids.ts';
import { countRemovals, type RemovalPlan, withLooseParts } from '../../core/purge/plan.ts';
import { RunSummary } from '../../core/purge/summary.ts';
import { packIds, unpackIds } from '../../db/purge/marker.ts';
import { type Removal, removeFiles } from '../../db/purge/remove-files.ts';
import { removeAttachment } from '../../db/purge/remove-attachment.ts';
import { removeNote } from '../../db/purge/remove-note.ts';
import {
  idsOfConsents,
  idsOfFile,
  idsOfLostParts,
  idsOfRequests,
  valuesOfConsents,
  valuesOfFile,
  valuesOfRepresentatives,
} from '../../db/purge/removed-values.ts';
import { performRitual } from '../../db/purge/ritual.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { insertMarkedRun, type MarkedRun, nextRunNumber, proveRun } from '../../db/repositories/purge.ts';
import type { WritableDb } from '../../db/sql.ts';
import { copiesStillHolding } from '../backup/known-copies.ts';
import type { Progress, TaskContext } from '../context.ts';
import { rulesIn } from '../retention/timers.ts';

/** A short text that stands for exactly this list: the dry run gives it, and the run refuses another one. */
export const digestOf = (plans: readonly RemovalPlan[]): string =>
  createHash('sha256')
    .update(JSON.stringify(plans.map(({ clientId, removes, due }) => [clientId, removes, due])))
    .digest('hex')
    .slice(0, 32);

/** Between the commit and the proof: what was removed, for the search. In memory only. */
export type Removed = {
  readonly run: MarkedRun;
  readonly values: ReadonlySet<string>;
  readonly isByIdOnly: boolean;
};

const valuesPerStep = 100;

/** The reasons to remove that are no rule; the ledger says them by the same word. */
const notByRule = (reason: Certificate['reason']): Removal['whyNotByRule'] =>
  reason === 'term' ? null : reason;

/** What will be sought of one file: every value that goes, and the ids of the rows. */
const removedOf = (
  db: WritableDb,
  { clientId, removes, leaves }: RemovalPlan,
): { readonly values: readonly string[]; readonly ids: readonly string[] } => {
  const hasFile = removes.includes('client-file');
  const hasProof = removes.includes('consent-proof');
  const lost = removes.includes('on-consent') && !hasFile ? idsOfLostParts(db, clientId) : null;
  const speakers = leaves === 'gone' ? valuesOfRepresentatives(db, clientId) : null;
  return {
    values: [
      ...(hasFile ? valuesOfFile(db, clientId) : []),
      ...(hasProof ? valuesOfConsents(db, clientId) : []),
      ...(speakers?.names ?? []),
    ],
    ids: [
      ...(hasFile ? idsOfFile(db, clientId) : []),
      ...(hasProof ? idsOfConsents(db, clientId) : []),
      ...(removes.includes('request-log') ? idsOfRequests(db, clientId) : []),
      ...(lost ? [...lost.notes, ...lost.attachments] : []),
      ...(speakers?.ids ?? []),
    ],
  };
};

/**
 * The steps of a removal, for the transaction of a task: gathers what will be sought, removes, and writes the marker.
 * `notes` and `attachments` are removed by themselves, without their file.
 */
export function* removeSteps(
  context: Pick<TaskContext, 'db' | 'actor' | 'now' | 'newId' | 'about'>,
  plans: readonly RemovalPlan[],
  why: {
    readonly reason: Certificate['reason'];
    readonly leftOut: number;
    readonly notes?: readonly NoteId[];
    readonly attachments?: readonly AttachmentId[];
  },
): Generator<Progress, Removed> {
  const { db, actor, now } = context;
  const rules = rulesIn(db);
  const values = new Set<string>();
  const ids: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const removed = removedOf(db, plan);
    for (const text of removed.values) values.add(text);
    ids.push(...removed.ids);
    if (index % valuesPerStep === 0) yield { step: 'gathering', done: index, total: plans.length };
  }
  const { notes = [], attachments = [] } = why;
  ids.push(...notes, ...attachments);
  for (const id of ids) values.add(id);

  const run: MarkedRun = {
    id: context.newId<PurgeRunId>(),
    number: nextRunNumber(db),
    reason: why.reason,
    startedAt: now,
    by: actor.id,
    summary: JSON.stringify({
      by: actor.label,
      organisation: getOrganisation(db).name,
      counts: withLooseParts(countRemovals(plans, rules), {
        notes: notes.length,
        attachments: attachments.length,
      }),
      leftOut: why.leftOut,
      paperFiles: plans.filter(({ hasPaper, removes }) => hasPaper && removes.includes('client-file')).length,
    } satisfies RunSummary),
    removedIds: packIds(ids),
  };
  const removal: Removal = {
    runId: run.id,
    at: now,
    by: actor.id,
    versionOf: (code) => rules.find((rule) => rule.code === code)?.version ?? 0,
    whyNotByRule: notByRule(why.reason),
  };
  for (const { done, total } of removeFiles(db, plans, removal)) yield { step: 'removing', done, total };
  for (const id of notes) removeNote(db, { id, why: 'restored', at: now, by: actor.id });
  for (const id of attachments) removeAttachment(db, { id, why: 'restored', at: now, by: actor.id });
  insertMarkedRun(db, run);
  context.about(run.id);
  return { run, values, isByIdOnly: false };
}

type ProofStore = Pick<TaskContext, 'vaultFile' | 'withClosedStore' | 'write' | 'folder'> & {
  readonly db: WritableDb;
};

/** What follows the commit: the ritual, then the certificate in the place of the marker. Yields progress. */
export function* proveSteps(
  store: ProofStore,
  removed: Removed,
  clock: () => string,
): Generator<Progress, Certificate> {
  const { run, values, isByIdOnly } = removed;
  const proof = yield* performRitual(
    { db: () => store.db, ...store.vaultFile, withClosedStore: (work) => store.withClosedStore(work) },
    values,
    isByIdOnly,
  );
  const certificate: Certificate = {
    ...RunSummary.parse(JSON.parse(run.summary)),
    id: run.id,
    number: run.number,
    reason: run.reason,
    startedAt: run.startedAt,
    provenAt: clock(),
    proof,
    backups: copiesStillHolding(store),
  };
  store.write((db) => proveRun(db, certificate));
  return certificate;
}

/** What an interrupted run can still be proven with: only the ids that the marker kept. */
export const removedByMarker = (run: MarkedRun): Removed => ({
  run,
  values: new Set(unpackIds(run.removedIds)),
  isByIdOnly: true,
});
