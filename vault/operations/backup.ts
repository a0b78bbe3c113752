import type { backup } from '../../core/contract/backup.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers, StoreOp } from '../context.ts';
import type { Doorway } from '../opening/doorway.ts';
import type { AccessOp } from '../serve.ts';

export const backupHandlers: Handlers<Extract<keyof typeof backup, StoreOp>> = {
  'backup.state': () => refuse('not-yet'),
  'backup.chooseFolder': () => refuse('not-yet'),
  'backup.changeTerm': () => refuse('not-yet'),
  'backup.make': () => refuse('not-yet'),
};

/** The operations of this feature that work before or around the store. */
export const backupAccess = (_doorway: Doorway): Handlers<Extract<keyof typeof backup, AccessOp>> => ({
  'backup.find': () => refuse('not-yet'),
  'backup.look': () => refuse('not-yet'),
  'backup.restore': () => refuse('not-yet'),
});
