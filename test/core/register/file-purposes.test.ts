import { describe, expect, test } from 'vitest';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { changeInWords } from '../../../core/register/change-words.ts';
import { compareRegisters } from '../../../core/register/compare.ts';
import type { RegisterFacts } from '../../../core/register/facts.ts';
import { facts, fileActivity, idOf, somePurposes } from '../../support/register-samples.ts';

const contentOf = (changed: Partial<RegisterFacts> = {}) => assembleRegister(facts(changed)).content;
const [advice, support] = somePurposes;

describe('what client files are kept for', () => {
  test('stands in the register as far as it is offered or in use, without what only the app needs', () => {
    expect(contentOf({ purposes: somePurposes }).purposes).toEqual([
      {
        name: 'Advies',
        legalBasis: 'consent',
        specialException: null,
        balancingNote: '',
        isActive: true,
        isUsed: false,
      },
      {
        name: 'Ondersteuning',
        legalBasis: null,
        specialException: 'vital-interest',
        balancingNote: 'Gewogen.',
        isActive: true,
        isUsed: true,
      },
    ]);
  });

  test('is a gap of the client files while a purpose in use has no ground, and of nothing else', () => {
    const activities = [
      fileActivity(),
      fileActivity({ id: idOf('b'), number: 2, category: 'consent-proof' }),
    ];
    expect(contentOf({ activities, purposes: somePurposes }).gaps).toContainEqual({
      activityId: idOf('a'),
      field: 'file-purpose-basis',
    });
    const isOpen = (purposes: RegisterFacts['purposes']) =>
      contentOf({ activities, purposes }).gaps.filter(({ field }) => field === 'file-purpose-basis').length;
    expect(isOpen(somePurposes)).toBe(1);
    expect(isOpen(somePurposes.map((purpose) => ({ ...purpose, isUsed: false })))).toBe(0);
    expect(isOpen(somePurposes.map((purpose) => ({ ...purpose, legalBasis: 'contract' })))).toBe(0);
  });
});

describe('between two registers', () => {
  const saidOf = (from: Partial<RegisterFacts>, to: Partial<RegisterFacts>) =>
    compareRegisters(contentOf(from), contentOf(to)).map((change) => changeInWords(change, 'nl'));

  test('a ground that was chosen, a balance and an exception are told with the name of the purpose', () => {
    if (!support) throw new Error('No purpose');
    const chosen = {
      ...support,
      legalBasis: 'legitimate-interest',
      specialException: null,
      balancingNote: 'Anders.',
    };
    expect(saidOf({ purposes: [support] }, { purposes: [chosen as typeof support] })).toEqual([
      {
        activity: 'Cliëntregistratie',
        field: 'Doel van dossiers (Ondersteuning)',
        from: 'nog geen grondslag',
        to: 'Gerechtvaardigd belang',
      },
      {
        activity: 'Cliëntregistratie',
        field: 'Uitzondering bij een doel van dossiers (Ondersteuning)',
        from: 'Vitaal belang',
        to: '',
      },
      {
        activity: 'Cliëntregistratie',
        field: 'Afweging bij een doel van dossiers (Ondersteuning)',
        from: 'Gewogen.',
        to: 'Anders.',
      },
    ]);
  });

  test('a purpose that comes is told once, also without a ground', () => {
    if (!advice || !support) throw new Error('No purpose');
    expect(saidOf({}, { purposes: [advice] })).toMatchObject([{ from: '', to: 'Toestemming' }]);
    expect(
      saidOf({ purposes: [] }, { purposes: [{ ...support, balancingNote: '', specialException: null }] }),
    ).toEqual([expect.objectContaining({ from: '', to: 'nog geen grondslag' })]);
  });

  test('a reason that was given or changed is told with the name of the field', () => {
    const reason = (text: string) => ({ fieldReasons: [{ field: 'birth' as const, reason: text }] });
    expect(saidOf({}, reason('Leeftijd telt.'))).toEqual([
      {
        activity: 'Cliëntregistratie',
        field: 'Waarom een gegeven nodig is (Geboortedatum)',
        from: '',
        to: 'Leeftijd telt.',
      },
    ]);
    expect(saidOf(reason('a'), reason('a'))).toEqual([]);
  });
});
