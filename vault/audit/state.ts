import type { AuditLine, AuditState } from '../../core/contract/audit.ts';
import { auditAnchor, auditHead, type ChainCheck } from '../../db/repositories/audit.ts';
import { listGaps, type StoredAuditLine } from '../../db/repositories/audit-list.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import type { ReadContext } from '../context.ts';
import { isAnchorSigned } from './anchor.ts';

type Reading = Pick<ReadContext, 'db' | 'labelOf'>;

/** The first eight signs of a link: enough to compare a line with a print of it. */
const markOf = (link: Uint8Array): string => Buffer.from(link).toString('hex').slice(0, 8);

/** What a check of the chain, its signed beginning and the head beside the vault say together. */
export const auditState = ({ db, labelOf }: Reading, { checked, brokenAt }: ChainCheck): AuditState => {
  const head = auditHead(db);
  const anchor = auditAnchor(db);
  return {
    checked,
    brokenAt,
    head: { seq: head?.seq ?? 0, mark: markOf(head?.link ?? new Uint8Array(32)) },
    begins: anchor && { after: anchor.seq, at: anchor.madeAt, by: labelOf(anchor.madeBy) },
    isAnchorSigned: !anchor || isAnchorSigned(anchor, getSetting(db, 'vault-id') ?? '', listStatements(db)),
    gaps: listGaps(db).map(({ seenBy, seenAt, ...gap }) => ({
      ...gap,
      seen: seenBy && seenAt ? { by: labelOf(seenBy), at: seenAt } : null,
    })),
  };
};

/** Lines as people read them: names of users, never of clients. */
export const linesFor = (
  { labelOf }: Reading,
  { total, lines }: { readonly total: number; readonly lines: readonly StoredAuditLine[] },
): { readonly total: number; readonly lines: AuditLine[] } => ({
  total,
  lines: lines.map(({ seq, at, userId, operation, object, link }) => ({
    seq,
    at,
    by: labelOf(userId),
    operation,
    object,
    person: labelOf(object),
    mark: markOf(link),
  })),
});
