import { dayOf } from '../../core/kernel/day.ts';
import { assembleRegister } from '../../core/register/assemble.ts';
import type { RegisterFacts } from '../../core/register/facts.ts';
import { withLockMinutes } from '../../core/register/measures.ts';
import { lateRules } from '../../core/retention/timer-state.ts';
import { claimOf } from '../../core/users/statement.ts';
import { lockMinutesFrom } from '../../core/vault/lock-time.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { lastPurgeAt } from '../../db/repositories/purge.ts';
import { listActivities } from '../../db/repositories/register-activity.ts';
import { listHoldings } from '../../db/repositories/register-holdings.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { rulesIn } from '../retention/timers.ts';

/** The last statement about somebody's roles counts; that statements are genuine was checked when the vault opened. */
const rolesOnRecord = (db: ReadableDb): RegisterFacts['roles'] => {
  const claims = listStatements(db).flatMap((statement) => claimOf(statement) ?? []);
  const roles = claims.flatMap((claim) => (claim.kind === 'roles' ? [claim] : []));
  return [...new Map(roles.map(({ subject, body }) => [subject, body.roles])).values()];
};

/** The register as it stands now: assembled from the rules under which the timers run and the counts of this moment. */
export const currentRegister = ({
  db,
  today,
}: Pick<ReadContext, 'db' | 'today'>): ReturnType<typeof assembleRegister> => {
  const rules = rulesIn(db);
  const purgedAt = lastPurgeAt(db);
  return assembleRegister({
    organisation: getOrganisation(db),
    roles: rolesOnRecord(db),
    activities: listActivities(db).map((activity) => ({
      ...activity,
      security: withLockMinutes(activity.security, lockMinutesFrom(getSetting(db, 'lock-minutes'))),
    })),
    rules,
    holdings: listHoldings(db, today, lateRules(rules)),
    lastPurgeOn: purgedAt === null ? null : dayOf(purgedAt),
  });
};
