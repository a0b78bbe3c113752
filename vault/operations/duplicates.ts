import type { duplicates } from '../../core/contract/duplicates.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const duplicatesHandlers: Handlers<keyof typeof duplicates> = {
  'duplicates.find': () => refuse('not-yet'),
  'duplicates.pairs': () => refuse('not-yet'),
  'duplicates.ofClient': () => refuse('not-yet'),
  'duplicates.compare': () => refuse('not-yet'),
  'duplicates.dismiss': () => refuse('not-yet'),
  'duplicates.merge': () => refuse('not-yet'),
  'duplicates.undo': () => refuse('not-yet'),
  'duplicates.merges': () => refuse('not-yet'),
};
