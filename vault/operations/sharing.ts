import type { sharing } from '../../core/contract/sharing.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const sharingHandlers: Handlers<keyof typeof sharing> = {
  'sharing.readers': () => refuse('not-yet'),
  'sharing.give': () => refuse('not-yet'),
  'sharing.take': () => refuse('not-yet'),
  'sharing.shield': () => refuse('not-yet'),
  'sharing.unshield': () => refuse('not-yet'),
};
