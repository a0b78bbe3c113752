import type { Me } from '../../core/contract/vault.ts';
import { team } from '../../core/users/circles.ts';
import { lockMinutesFrom } from '../../core/vault/lock-time.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadContext } from '../context.ts';

/** Who is in, what she may do, and whether the first-run assistant is done. */
export const meOf = ({
  actor,
  db,
  today,
  files,
}: Pick<ReadContext, 'actor' | 'db' | 'today' | 'files'>): Me => ({
  id: actor.id,
  label: actor.label,
  roles: [...actor.roles],
  declarationOn: actor.declarationOn,
  isSetUp: getSetting(db, 'set-up-at') !== undefined,
  today,
  lockMinutes: lockMinutesFrom(getSetting(db, 'lock-minutes')),
  isOfTeam: files.circleKey(team) !== null,
});
