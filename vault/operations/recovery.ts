import type { recovery } from '../../core/contract/recovery.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const recoveryHandlers: Handlers<keyof typeof recovery> = {
  'recovery.state': () => refuse('not-yet'),
  'recovery.draft': () => refuse('not-yet'),
  'recovery.adopt': () => refuse('not-yet'),
  'recovery.drill': () => refuse('not-yet'),
};
