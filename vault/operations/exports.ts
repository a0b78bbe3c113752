import type { exports } from '../../core/contract/exports.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const exportsHandlers: Handlers<keyof typeof exports> = {
  'exports.leave': () => refuse('not-yet'),
};
