import { adviseFg } from '../../core/guard/meter.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { assembleRegister } from '../../core/register/assemble.ts';
import type { RegisterFacts } from '../../core/register/facts.ts';
import { withLockMinutes } from '../../core/register/measures.ts';
import { lateRules } from '../../core/retention/timer-state.ts';
import { type Picture, withClaim } from '../../core/users/picture.ts';
import { claimOf } from '../../core/users/statement.ts';
import { lockMinutesFrom } from '../../core/vault/lock-time.ts';
import { listFieldReasons } from '../../db/repositories/field-reasons.ts';
import { listAdviceOn } from '../../db/repositories/desk.ts';
import { countFiles } from '../../db/repositories/notes.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listPurposes, usedPurposes } from '../../db/repositories/purposes.ts';
import { keepsForOthers, listProcessingFor, listProcessors } from '../../db/repositories/processors.ts';
import { lastPurgeAt } from '../../db/repositories/purge.ts';
import { newestVersion } from '../../db/repositories/register.ts';
import { listActivities } from '../../db/repositories/register-activity.ts';
import { listHoldings } from '../../db/repositories/register-holdings.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { backupTerm } from '../backup/known-copies.ts';
import type { ReadContext } from '../context.ts';
import { breachesPastTerm } from '../incidents/incident-view.ts';
import { rulesIn } from '../retention/timers.ts';

/** The roles of everyone who is here now; that statements are genuine was checked when the vault opened. */
const rolesOnRecord = (db: ReadableDb): RegisterFacts['roles'] => {
  const picture = listStatements(db).reduce<Picture | null>((before, statement) => {
    const claim = claimOf(statement);
    return claim ? withClaim(before, statement.madeBy, claim) : before;
  }, null);
  return (picture?.users ?? []).filter(({ hasLeft }) => !hasLeft).map(({ roles }) => roles);
};

const backupsOnRecord = (db: ReadableDb): RegisterFacts['backups'] => {
  const { days, reason } = backupTerm(db);
  const isOther = getSetting(db, 'backup-place') === 'other-disk';
  return { termDays: days, reason, place: isOther ? 'other-disk' : 'same-disk' };
};

const purposesOnRecord = (db: ReadableDb): RegisterFacts['purposes'] => {
  const used = usedPurposes(db);
  return listPurposes(db).map((purpose) => ({ ...purpose, isUsed: used.has(purpose.id) }));
};

/** What the FG advised since the newest version was approved, oldest first (art. 39(1)). */
const adviceOnDraft = ({ db, labelOf }: Pick<ReadContext, 'db' | 'labelOf'>): RegisterFacts['advice'] => {
  const since = newestVersion(db)?.approvedAt ?? '';
  return listAdviceOn(db, { kind: 'register' })
    .filter(({ at }) => at > since)
    .toReversed()
    .map(({ text, by, at, answer, answeredBy, answeredAt }) => ({
      text,
      by: labelOf(by),
      at,
      answer,
      answeredBy: answeredBy === null ? '' : labelOf(answeredBy),
      answeredAt,
    }));
};

/** What a register is gathered with. */
export type RegisterContext = Pick<ReadContext, 'db' | 'today' | 'labelOf'>;

/** The register as it stands now: assembled from the rules under which the timers run and the counts of this moment. */
export const currentRegister = (context: RegisterContext): ReturnType<typeof assembleRegister> => {
  const { db, today } = context;
  const rules = rulesIn(db);
  const purgedAt = lastPurgeAt(db);
  return assembleRegister({
    organisation: getOrganisation(db),
    backups: backupsOnRecord(db),
    fgAdvice: adviseFg(countFiles(db)).advice,
    roles: rolesOnRecord(db),
    activities: listActivities(db).map((activity) => ({
      ...activity,
      security: withLockMinutes(activity.security, lockMinutesFrom(getSetting(db, 'lock-minutes'))),
    })),
    processors: listProcessors(db),
    processingFor: keepsForOthers(db) ? listProcessingFor(db) : null,
    purposes: purposesOnRecord(db),
    fieldReasons: listFieldReasons(db).map(({ field, reason }) => ({ field, reason })),
    rules,
    holdings: listHoldings(db, today, lateRules(rules), breachesPastTerm(context)),
    lastPurgeOn: purgedAt === null ? null : dayOf(purgedAt),
    advice: adviceOnDraft(context),
  });
};
