import type { health } from '../../core/contract/health.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers, StoreOp } from '../context.ts';
import type { Doorway } from '../opening/doorway.ts';
import type { AccessOp } from '../serve.ts';

export const healthHandlers: Handlers<Extract<keyof typeof health, StoreOp>> = {
  'health.state': () => refuse('not-yet'),
  'health.check': () => refuse('not-yet'),
};

/** The operations of this feature that work before or around the store. */
export const healthAccess = (_doorway: Doorway): Handlers<Extract<keyof typeof health, AccessOp>> => ({
  'health.postpone': () => refuse('not-yet'),
  'health.salvage': () => refuse('not-yet'),
  'health.details': () => refuse('not-yet'),
});
