import type { UserPackage } from '../../core/contract/package-content.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import { listAudit } from '../../db/repositories/audit-list.ts';
import { countAssigned } from '../../db/repositories/packages.ts';
import { listRequests, requestDetail } from '../../db/repositories/rights.ts';
import type { ReadContext } from '../context.ts';
import { controllerOf } from './gather.ts';

/** As many acts as one package lists: some forty pages. */
const mostActs = 2_000;

/**
 * Everything that is kept about somebody who works with the app: name, roles, declaration, what she asked, and what the
 * log says that she did. About which files is left out: those are other people's (art. 15(4)).
 */
export const gatherUserPackage = (context: ReadContext, userId: UserId): UserPackage => {
  const { db, today, people } = context;
  const user = found(userOf(people.picture(), userId), 'user');
  const { label: name, roles, declarationOn, hasBegun, hasLeft } = user;
  const { total, lines } = listAudit(
    db,
    { since: null, before: null, object: null, userId },
    { offset: 0, limit: mostActs },
  );
  return {
    format: 'vertrouwd-gegevens-medewerker',
    version: 1,
    madeOn: today,
    controller: controllerOf(context),
    person: { name, roles: [...roles], declarationOn, hasBegun, hasLeft },
    assignedFiles: countAssigned(db, userId),
    requests: listRequests(db)
      .filter((request) => request.userId === userId)
      .map((request) => {
        const { number, kind, receivedOn, closedOn, outcome } = request;
        const { asked, decision } = requestDetail(request, null);
        return { number, kind, receivedOn, closedOn, outcome, asked, decision };
      }),
    acts: lines.map(({ at, operation }) => ({ at, operation })),
    moreActs: total - lines.length,
  };
};
