import type { history } from '../../core/contract/history.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const historyHandlers: Handlers<keyof typeof history> = {
  'history.ofClient': () => refuse('not-yet'),
  'history.restore': () => refuse('not-yet'),
};
