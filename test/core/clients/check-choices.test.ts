import { describe, expect, test } from 'vitest';
import { checkChoices, type Choices } from '../../../core/clients/check-choices.ts';
import { helperWarning, newlyAssigned } from '../../../core/clients/assignable.ts';
import { PhaseId, PurposeId, VolunteerId } from '../../../core/kernel/ids.ts';
import { refusedBy } from '../../support/refused.ts';

const [support, old] = [PurposeId.parse('support'), PurposeId.parse('old')];
const [help, gone] = [PhaseId.parse('help'), PhaseId.parse('gone')];
const [fatma, left] = ['a', 'b'].map((letter) => VolunteerId.parse(letter.repeat(20))) as [
  VolunteerId,
  VolunteerId,
];

const offered = {
  purposes: [
    { id: support, isActive: true },
    { id: old, isActive: false },
  ],
  phases: [
    { id: help, isActive: true },
    { id: gone, isActive: false },
  ],
};
const plain: Choices = { purposeId: support, legalBasis: 'public-task', phaseId: null, assignedTo: null };
const refused = (changes: Partial<Parameters<typeof checkChoices>[0]>, before: Choices | null = null) =>
  refusedBy(() => checkChoices({ ...plain, ...changes }, before, offered));

describe('why a file is kept', () => {
  test('must be said: its purpose first, then its ground', () => {
    expect(refused({ purposeId: null, legalBasis: null })).toBe('purpose-missing purposeId');
    expect(refused({ legalBasis: null })).toBe('legal-basis-missing legalBasis');
    expect(checkChoices(plain, null, offered)).toEqual(plain);
  });

  test('and where it stands is chosen out of what is offered', () => {
    expect(refused({ purposeId: old })).toBe('purpose-unknown purposeId');
    expect(refused({ purposeId: PurposeId.parse('nowhere') })).toBe('purpose-unknown purposeId');
    expect(refused({ phaseId: gone })).toBe('phase-unknown phaseId');
    expect(refused({ phaseId: help, assignedTo: fatma })).toBeNull();
  });

  test('may stay what it was, also when that is offered no more', () => {
    const before: Choices = { ...plain, purposeId: old, phaseId: gone, assignedTo: left };
    expect(refused(before, before)).toBeNull();
    expect(refused({ phaseId: gone }, { ...before, phaseId: help })).toBe('phase-unknown phaseId');
  });
});

describe('whoever a file is assigned to', () => {
  test('is asked of the gate when she is another than before, and not for what stays or goes', () => {
    expect(newlyAssigned({ assignedTo: fatma }, null)).toBe(fatma);
    expect(newlyAssigned({ assignedTo: fatma }, { assignedTo: left })).toBe(fatma);
    expect(newlyAssigned({ assignedTo: fatma }, { assignedTo: fatma })).toBeNull();
    expect(newlyAssigned({ assignedTo: null }, { assignedTo: left })).toBeNull();
  });

  test('is warned about when somebody new comes in a phase that needs quiet', () => {
    const quiet = { takesNewHelpers: false };
    expect(helperWarning(quiet, fatma, null)).toBe('phase-takes-no-helpers');
    expect(helperWarning(quiet, fatma, left)).toBe('phase-takes-no-helpers');
    expect(helperWarning(quiet, fatma, fatma)).toBeNull();
    expect(helperWarning(quiet, null, fatma)).toBeNull();
    expect(helperWarning({ takesNewHelpers: true }, fatma, null)).toBeNull();
    expect(helperWarning(null, fatma, null)).toBeNull();
  });
});
