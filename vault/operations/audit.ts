import { wholeDays } from '../../core/audit/whole-days.ts';
import type { audit } from '../../core/contract/audit.ts';
import { idBeginning } from '../../core/kernel/file-number.ts';
import { listAudit, listAuditOf, putGapsSeen } from '../../db/repositories/audit-list.ts';
import { checkNew, checkWhole } from '../audit/checked-mark.ts';
import { auditState, linesFor } from '../audit/state.ts';
import type { Handlers } from '../context.ts';

export const auditHandlers: Handlers<keyof typeof audit> = {
  'audit.list': ({ from, to, object, userId, offset, limit }, context) => {
    const where = { ...wholeDays({ from, to }), object: object && idBeginning(object), userId };
    return linesFor(context, listAudit(context.db, where, { offset, limit }));
  },
  'audit.ofFile': ({ clientId, ...page }, context) =>
    linesFor(context, listAuditOf(context.db, clientId, page)),
  'audit.people': (_, { people }) =>
    people.picture().users.map(({ id: userId, label }) => ({ userId, label })),
  'audit.state': (_, context) => auditState(context, checkNew(context.db)),
  'audit.verify': (_, context) => {
    const check = checkWhole(context.db);
    context.about(check.brokenAt === null ? 'whole' : `broken:${check.brokenAt}`);
    return auditState(context, check);
  },
  'audit.acknowledge': (_, { db, actor, now }) => {
    putGapsSeen(db, { by: actor.id, at: now });
    return {};
  },
};
