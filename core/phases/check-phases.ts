import type { Phase } from '../contract/phases.ts';
import type { PhaseId } from '../kernel/ids.ts';
import { refuse } from '../kernel/refusal.ts';
import { sameName } from '../kernel/same-name.ts';

/** A phase as it is sent; without an id it is new. */
export type PhaseDraft = Omit<Phase, 'id'> & { readonly id: PhaseId | null };

/** What becomes of the list: all phases as they are kept, in their order, and the ids of those that go. */
export type PhasePlan = { readonly put: readonly PhaseDraft[]; readonly drop: readonly PhaseId[] };

/**
 * Decides what a new list of phases does. A phase that was left out goes; while files use it, it stays at the end and
 * is offered no more, because a file that points nowhere says nothing. `used` are the phases of files. Refuses
 * `phase-name-taken` (with the row), `phase-unknown` for an id that is not there, and `no-phase-offered` when nothing
 * would be left to choose.
 */
export const planPhases = (
  sent: readonly PhaseDraft[],
  kept: readonly Phase[],
  used: ReadonlySet<PhaseId>,
): PhasePlan => {
  const phases = sent.map((phase) => ({ ...phase, name: phase.name.trim() }));
  phases.forEach(({ id, name }, at) => {
    if (id !== null && !kept.some((phase) => phase.id === id))
      refuse('phase-unknown', { field: `phases.${at}` });
    if (name === '' || phases.slice(0, at).some((other) => sameName(other.name, name)))
      refuse('phase-name-taken', { field: `phases.${at}.name` });
  });
  if (!phases.some(({ isActive }) => isActive)) refuse('no-phase-offered');
  const leftOut = kept.filter(({ id }) => !phases.some((phase) => phase.id === id));
  const stays = leftOut.filter(({ id }) => used.has(id));
  return {
    put: [...phases, ...stays.map((phase) => ({ ...phase, isActive: false }))],
    drop: leftOut.filter((phase) => !stays.includes(phase)).map(({ id }) => id),
  };
};
