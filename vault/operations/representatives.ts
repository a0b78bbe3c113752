import type { representatives } from '../../core/contract/representatives.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const representativesHandlers: Handlers<keyof typeof representatives> = {
  'representatives.ofClient': () => refuse('not-yet'),
  'representatives.put': () => refuse('not-yet'),
  'representatives.block': () => refuse('not-yet'),
};
