import type { RegisterContent } from '../../core/contract/register.ts';
import type { Role } from '../../core/contract/roles.ts';
import type { PrivacyFacts } from '../../core/privacy-policy/facts.ts';
import { measures, withLockMinutes } from '../../core/register/measures.ts';
import { starterActivities } from '../../core/register/starter-activities.ts';
import { lockMinutesFrom } from '../../core/vault/lock-time.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';

/** What the rows of the app's own data begin with. */
const firstTexts: ReadonlySet<string> = new Set(
  starterActivities.flatMap(({ purpose, personalData, source }) => [purpose, personalData, source]),
);

const appMeasures = (lockMinutes: number): ReadonlySet<string> =>
  new Set(measures.map(({ text }) => withLockMinutes(text.nl, lockMinutes)));

/** Gathers what the texts are made of, around a register that the caller assembled. */
export const privacyFacts = (
  { db, today, people }: Pick<ReadContext, 'db' | 'today' | 'people'>,
  { organisation, activities, purposes, processors, backups }: RegisterContent,
): PrivacyFacts => {
  const figures = parametersIn(db, today);
  const present = people.picture().users.filter(({ hasLeft }) => !hasLeft);
  const lockMinutes = lockMinutesFrom(getSetting(db, 'lock-minutes'));
  const having = (role: Role): number => present.filter(({ roles }) => roles.includes(role)).length;
  return {
    organisation,
    activities,
    purposes,
    processors,
    backups,
    lockMinutes,
    users: {
      manager: having('manager'),
      confidant: having('confidant'),
      worker: having('worker'),
      fg: having('fg'),
      board: having('board'),
    },
    answerWithin: figures.rightsAnswer,
    answerExtended: figures.rightsExtended,
    breachHours: figures.breachReportHours,
    consentAge: figures.consentAge,
    firstTexts,
    appMeasures: appMeasures(lockMinutes),
  };
};
