import type { Certificate, RemovedLine } from '../../core/contract/purge.ts';
import { type Asked, readNumber } from '../../core/purge/read-number.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { type LedgerEntry, linesNumbered, linesOfFingerprint } from '../../db/repositories/ledger.ts';
import { getCertificate, runNumbered } from '../../db/repositories/purge.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';

const found = (db: ReadableDb, asked: Asked): readonly LedgerEntry[] => {
  if (asked.kind === 'id') return linesOfFingerprint(db, fingerprintOf(asked.id));
  const runId = runNumbered(db, asked.certificate);
  return runId === undefined ? [] : linesNumbered(db, runId, asked.record);
};

/** The rule as it was at the removal: the certificate keeps it, whatever became of the rule since. */
const termThen = (certificate: Certificate | undefined, { why }: LedgerEntry): RemovedLine['term'] =>
  certificate?.counts.find(({ ruleCode }) => ruleCode === why)?.term ?? null;

/**
 * Says of a number of a certificate, or of the id of a record, when it went, by which rule, who removed it and who gave
 * the second signature. Empty when it was never here, or when the proof itself had its term. Refuses `number-unreadable`.
 */
export const lookUp = (
  text: string,
  { db, labelOf }: Pick<ReadContext, 'db' | 'labelOf'>,
): { readonly lines: RemovedLine[] } => ({
  lines: found(db, readNumber(text)).map((entry) => {
    const certificate = entry.runId === null ? undefined : getCertificate(db, entry.runId);
    return {
      part: entry.part,
      why: entry.why,
      ruleVersion: entry.ruleVersion,
      term: termThen(certificate, entry),
      at: entry.at,
      by: labelOf(entry.by),
      approvedBy: certificate?.list?.approvedBy ?? null,
      isAlone: (certificate?.list?.aloneReason ?? '') !== '',
      certificate: certificate
        ? { id: certificate.id, number: certificate.number, record: entry.number }
        : null,
    };
  }),
});
