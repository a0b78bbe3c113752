import type { purposes } from '../../core/contract/purposes.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import type { Handlers } from '../context.ts';

export const purposesHandlers: Handlers<keyof typeof purposes> = {
  'purposes.list': (_, { db }) => listPurposes(db),
  'purposes.put': () => refuse('not-yet'),
  'purposes.fieldReasons': () => refuse('not-yet'),
  'purposes.explainField': () => refuse('not-yet'),
};
