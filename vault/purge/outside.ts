import type { Certificate } from '../../core/contract/purge.ts';
import type { In, Out } from '../../core/contract/index.ts';
import type { PurgeRunId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { decideTick, openBoxes } from '../../core/purge/outside.ts';
import { boxesOf, countBoxes, listBoxes, tickBoxes } from '../../db/repositories/outside-copies.ts';
import { getCertificate, proveRun, runNumbered } from '../../db/repositories/purge.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext, WriteContext } from '../context.ts';

/** A certificate with what is known today of the copies outside the app; a final one as it was frozen. */
export const withOutside = (db: ReadableDb, certificate: Certificate): Certificate =>
  certificate.finalAt === null ? { ...certificate, outside: countBoxes(db, certificate.id) } : certificate;

const certificateNumbered = (db: ReadableDb, number: number): Certificate => {
  const id = found(runNumbered(db, number), 'certificate');
  return withOutside(db, found(getCertificate(db, id), 'certificate'));
};

/** What a certificate says of copies outside the app when its proof is there: without open boxes it is final at once. */
export const outsideAtProof = (
  db: ReadableDb,
  runId: PurgeRunId,
  provenAt: string,
): Pick<Certificate, 'outside' | 'finalAt'> => {
  const outside = countBoxes(db, runId);
  return { outside, finalAt: openBoxes(outside) === 0 ? provenAt : null };
};

/** A page of the numbers of a run with their boxes. */
export const outsideOf = (
  { certificate, ...query }: In<'purge.outside'>,
  { db, labelOf }: Pick<ReadContext, 'db' | 'labelOf'>,
): Out<'purge.outside'> => {
  const runId: PurgeRunId = certificateNumbered(db, certificate).id;
  const { total, boxes } = listBoxes(db, { runId, ...query });
  return {
    total,
    rows: [...Map.groupBy(boxes, ({ number }) => number)].map(([number, its]) => ({
      number,
      boxes: its.map(({ kind, state, isKnown, by, at }) => ({
        kind,
        state,
        isKnown,
        by: by === null ? null : labelOf(by),
        at,
      })),
    })),
  };
};

/**
 * Ticks boxes of one kind, by the caller and now. With the last open box the certificate becomes final: the counts are
 * written into it, and from then on the store refuses every change of it. Refuses as `decideTick` does.
 */
export const tick = (
  { certificate: number, kind, numbers, state }: In<'purge.tick'>,
  { db, actor, now, about }: Pick<WriteContext, 'db' | 'actor' | 'now' | 'about'>,
): void => {
  const certificate = certificateNumbered(db, number);
  const { id: runId, finalAt, outside } = certificate;
  about(runId);
  const which = decideTick(
    { finalAt, count: outside.find((count) => count.kind === kind) },
    boxesOf(db, runId, kind, numbers ?? []),
    { numbers, state },
  );
  tickBoxes(db, { runId, kind, state, by: actor.id, at: now }, which);
  const after = countBoxes(db, runId);
  if (openBoxes(after) === 0) proveRun(db, { ...certificate, outside: after, finalAt: now });
};
