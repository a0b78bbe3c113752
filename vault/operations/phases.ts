import type { phases } from '../../core/contract/phases.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { listPhases } from '../../db/repositories/phases.ts';
import type { Handlers } from '../context.ts';

export const phasesHandlers: Handlers<keyof typeof phases> = {
  'phases.list': (_, { db }) => listPhases(db),
  'phases.put': () => refuse('not-yet'),
};
