import type { phases } from '../../core/contract/phases.ts';
import type { PhaseId } from '../../core/kernel/ids.ts';
import { planPhases } from '../../core/phases/check-phases.ts';
import { dropPhase, listPhases, putPhase, usedPhases } from '../../db/repositories/phases.ts';
import type { Handlers } from '../context.ts';

export const phasesHandlers: Handlers<keyof typeof phases> = {
  'phases.list': (_, { db }) => listPhases(db),
  'phases.put': ({ phases: sent }, { db, newId }) => {
    const { put, drop } = planPhases(sent, listPhases(db), usedPhases(db));
    for (const id of drop) dropPhase(db, id);
    for (const [at, phase] of put.entries())
      putPhase(db, { ...phase, id: phase.id ?? newId<PhaseId>() }, at + 1);
    return {};
  },
};
