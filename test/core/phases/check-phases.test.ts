import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhaseId } from '../../../core/kernel/ids.ts';
import { type PhaseDraft, planPhases } from '../../../core/phases/check-phases.ts';
import { starterPhases } from '../../../core/phases/starter-phases.ts';
import { refusedBy } from '../../support/refused.ts';

const unused = new Set<PhaseId>();
const aPhase = (changes: Partial<PhaseDraft> = {}): PhaseDraft => ({
  id: null,
  name: 'Intake',
  lead: null,
  takesNewHelpers: true,
  isActive: true,
  ...changes,
});

describe('a new list of phases', () => {
  test('keeps its order, and what is the same stays the same', () => {
    const turned = starterPhases.toReversed();
    expect(planPhases(turned, starterPhases, unused)).toEqual({ put: turned, drop: [] });
  });

  test('drops what was left out, unless files use it: that stays last and is offered no more', () => {
    fc.assert(
      fc.property(
        fc.subarray([...starterPhases], { minLength: 1 }),
        fc.subarray([...starterPhases]),
        (sent, used) => {
          const { put, drop } = planPhases(sent, starterPhases, new Set(used.map(({ id }) => id)));
          const leftOut = starterPhases.filter((phase) => !sent.includes(phase));
          const stays = leftOut.filter((phase) => used.includes(phase));
          expect(put).toEqual([...sent, ...stays.map((phase) => ({ ...phase, isActive: false }))]);
          expect(drop).toEqual(leftOut.filter((phase) => !used.includes(phase)).map(({ id }) => id));
        },
      ),
    );
  });

  test('names each phase once, by more than white space', () => {
    const twice = [aPhase(), aPhase({ name: 'Hulp' }), aPhase({ name: ' INTAKE' })];
    expect(refusedBy(() => planPhases(twice, [], unused))).toBe('phase-name-taken phases.2.name');
    expect(planPhases([aPhase({ name: ' Intake ' })], [], unused).put).toMatchObject([{ name: 'Intake' }]);
  });

  test('knows the phases that it changes, and leaves one to choose', () => {
    const foreign = [aPhase({ id: PhaseId.parse('elsewhere') })];
    expect(refusedBy(() => planPhases(foreign, starterPhases, unused))).toBe('phase-unknown phases.0');
    expect(refusedBy(() => planPhases([aPhase({ isActive: false })], [], unused))).toBe('no-phase-offered');
    expect(refusedBy(() => planPhases([], starterPhases, unused))).toBe('no-phase-offered');
  });
});
