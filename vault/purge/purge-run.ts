import type { Certificate } from '../../core/contract/purge.ts';
import type { ListProof } from '../../core/contract/purge-list.ts';
import type { AttachmentId, ClientId, NoteId, PurgeRunId, StaffId } from '../../core/kernel/ids.ts';
import { countRemovals, withLooseParts } from '../../core/purge/counts.ts';
import { type RemovalPlan, takesFile } from '../../core/purge/plan.ts';
import { RunSummary } from '../../core/purge/summary.ts';
import { boxesFor } from '../../core/purge/outside.ts';
import { countAnonymous } from '../../db/purge/count-anonymous.ts';
import { packIds, unpackIds } from '../../db/purge/marker.ts';
import { removeRecords } from '../../db/purge/remove-records.ts';
import { removeAttachment } from '../../db/purge/remove-attachment.ts';
import { removeNote } from '../../db/purge/remove-note.ts';
import { removeStaffPart, type StaffPart } from '../../db/purge/remove-staff-part.ts';
import {
  idsOfConsents,
  idsOfFile,
  idsOfLostParts,
  idsOfRequests,
  valuesOfConsents,
  valuesOfFile,
  valuesOfRepresentatives,
} from '../../db/purge/removed-values.ts';
import {
  idsOfApplicant,
  idsOfPieces,
  idsOfVolunteer,
  valuesOfApplicant,
  valuesOfVolunteer,
} from '../../db/purge/staff-values.ts';
import { performRitual } from '../../db/purge/ritual.ts';
import type { Removal } from '../../db/purge/write-removed.ts';
import { insertBoxes } from '../../db/repositories/outside-copies.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { insertMarkedRun, type MarkedRun, proveRun } from '../../db/repositories/purge.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import type { WritableDb } from '../../db/sql.ts';
import { copiesStillHolding } from '../backup/known-copies.ts';
import type { Progress, TaskContext } from '../context.ts';
import { outsideAtProof } from './outside.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { rulesIn } from '../retention/timers.ts';
import { sha256 } from '../sha256.ts';

/** A short text that stands for exactly this list: the dry run gives it, and the run refuses another one. */
export const digestOf = (plans: readonly RemovalPlan[]): string =>
  sha256(
    JSON.stringify(plans.map(({ recordId, removes, due, pieces }) => [recordId, removes, due, pieces])),
  ).slice(0, 32);

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

type Sought = { readonly values: readonly string[]; readonly ids: readonly string[] };

const soughtOfClient = (db: WritableDb, clientId: ClientId, { removes, leaves }: RemovalPlan): Sought => {
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

const soughtOfVolunteer = (db: WritableDb, plan: RemovalPlan): Sought => ({
  values: takesFile(plan) ? valuesOfVolunteer(db, plan.recordId) : [],
  ids: [
    ...(takesFile(plan) ? idsOfVolunteer(db, plan.recordId) : []),
    ...idsOfPieces(
      db,
      plan.pieces.map(({ id }) => id),
    ),
  ],
});

/** What will be sought of one record: every value that goes, and the ids of the rows. */
const soughtOf = (db: WritableDb, plan: RemovalPlan): Sought => {
  const { kind, recordId } = plan;
  if (kind === 'client') return soughtOfClient(db, recordId as ClientId, plan);
  if (kind === 'volunteer') return soughtOfVolunteer(db, plan);
  return { values: valuesOfApplicant(db, recordId), ids: idsOfApplicant(db, recordId) };
};

/**
 * The steps of a removal, for the transaction of a task: gathers what will be sought, removes, and writes the marker.
 * `notes`, `attachments` and `pieces` are removed by themselves, without their file.
 */
export function* removeSteps(
  context: Pick<TaskContext, 'db' | 'actor' | 'now' | 'newId' | 'about'>,
  plans: readonly RemovalPlan[],
  why: {
    readonly reason: Certificate['reason'];
    readonly leftOut: number;
    /** What the certificate says of the list that was approved; nothing for what is removed without one. */
    readonly list?: ListProof;
    readonly notes?: readonly NoteId[];
    readonly attachments?: readonly AttachmentId[];
    readonly pieces?: readonly StaffPart[];
  },
): Generator<Progress, Removed> {
  const { db, actor, now } = context;
  const rules = rulesIn(db);
  const values = new Set<string>();
  const ids: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const removed = soughtOf(db, plan);
    for (const text of removed.values) values.add(text);
    ids.push(...removed.ids);
    if (index % valuesPerStep === 0) yield { step: 'gathering', done: index, total: plans.length };
  }
  const { notes = [], attachments = [], pieces = [] } = why;
  ids.push(...notes, ...attachments, ...pieces.map(({ id }) => id));
  for (const id of ids) values.add(id);

  const run: MarkedRun = {
    id: context.newId<PurgeRunId>(),
    number: takeNumber(db, 'purge_run'),
    reason: why.reason,
    startedAt: now,
    by: actor.id,
    summary: JSON.stringify({
      by: actor.label,
      organisation: getOrganisation(db).name,
      counts: withLooseParts(countRemovals(plans, rules), {
        notes: notes.length,
        attachments: attachments.length,
        pieces: pieces.length,
      }),
      leftOut: why.leftOut,
      list: why.list ?? null,
      paperFiles: plans.filter(({ hasPaper, removes }) => hasPaper && removes.includes('client-file')).length,
      anonymised: countAnonymous(db, plans),
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
  for (const { done, total } of removeRecords(db, plans, removal)) yield { step: 'removing', done, total };
  for (const id of notes) removeNote(db, { id, why: 'restored', at: now, by: actor.id });
  for (const id of attachments) removeAttachment(db, { id, why: 'restored', at: now, by: actor.id });
  for (const { id, part } of pieces)
    removeStaffPart(db, part, { id, why: 'restored', at: now, by: actor.id });
  // What stays of somebody counts its terms anew from what is left.
  for (const { recordId, kind, leaves } of plans)
    if (kind !== 'client' && leaves !== 'gone') refreshStaffTimers(db, recordId as StaffId);
  for (const id of new Set(pieces.map(({ recordId }) => recordId))) refreshStaffTimers(db, id);
  insertBoxes(db, run.id, boxesFor(plans));
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
  const provenAt = clock();
  const certificate: Certificate = {
    ...RunSummary.parse(JSON.parse(run.summary)),
    id: run.id,
    number: run.number,
    reason: run.reason,
    startedAt: run.startedAt,
    provenAt,
    proof,
    backups: copiesStillHolding(store),
    ...outsideAtProof(store.db, run.id, provenAt),
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
