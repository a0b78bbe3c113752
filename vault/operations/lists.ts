import type { lists } from '../../core/contract/lists.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const listsHandlers: Handlers<keyof typeof lists> = {
  'lists.preview': () => refuse('not-yet'),
  'lists.export': () => refuse('not-yet'),
};
