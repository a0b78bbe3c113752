import { describe, expect, test } from 'vitest';
import type { ActivityInput, RegisterActivity } from '../../../core/contract/register.ts';
import { DriftCode } from '../../../core/contract/register-drift.ts';
import { day } from '../../../core/kernel/day.ts';
import { ProcessorId } from '../../../core/kernel/ids.ts';
import { period } from '../../../core/kernel/period.ts';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { type DriftFacts, registerDrift } from '../../../core/register/drift.ts';
import { driftInWords } from '../../../core/register/drift-words.ts';
import { measuresLeft } from '../../../core/register/measures.ts';
import { aProcessor } from '../../support/a-processor.ts';
import { facts, fileActivity, fileRule, idOf } from '../../support/register-samples.ts';

const assembled = (
  changed: Partial<ActivityInput & Pick<RegisterActivity, 'category' | 'changedOn' | 'reviewedOn'>> = {},
  rules = [fileRule],
): readonly RegisterActivity[] =>
  assembleRegister(facts({ activities: [fileActivity(changed)], rules })).content.activities;

/** A register that says what is true. */
const right = (changed: Partial<DriftFacts> = {}): DriftFacts => ({
  today: day('2026-11-21'),
  activities: assembled(),
  processors: [],
  purposes: [],
  holdings: [{ category: 'client-file', records: 142, overdue: 7 }],
  special: [],
  photos: { clients: 0, staff: 0 },
  unnamedRecipients: [],
  measures: { hasOtherDisk: false, hasTerms: true },
  dpia: [{ activityId: idOf('a'), outcome: 'needed', isMade: true }],
  ...changed,
});

const withAgreement = (agreement: DriftFacts['processors'][number]['agreement']) => [
  {
    ...aProcessor({ agreementUntil: day('2026-12-31') }),
    id: ProcessorId.parse('p'.repeat(20)),
    changedOn: day('2026-01-01'),
    agreement,
  },
];

const withPurpose = (isUsed: boolean, legalBasis: 'contract' | null) => [
  {
    name: 'Advies',
    legalBasis,
    specialException: null,
    balancingNote: '',
    isActive: true,
    isUsed,
  },
];

const ours = measuresLeft('', { hasOtherDisk: true, hasTerms: true });
const without = (line: string) =>
  ours
    .split('\n')
    .filter((it) => !it.includes(line))
    .join('\n');
const noData = { holdings: [] };
const dpia = (outcome: 'needed' | 'not-needed' | null, isMade: boolean) => ({
  dpia: [{ activityId: idOf('a'), outcome, isMade }],
});
const otherDisk = { measures: { hasOtherDisk: true, hasTerms: true } };

type Case = readonly [code: DriftCode, raises: Partial<DriftFacts>, silent: Partial<DriftFacts>];

const cases: readonly Case[] = [
  [
    'data-undeclared',
    {
      holdings: [
        { category: 'client-file', records: 1, overdue: 0 },
        { category: 'breach-log', records: 2, overdue: 0 },
      ],
    },
    {
      holdings: [
        { category: 'client-file', records: 1, overdue: 0 },
        { category: 'breach-log', records: 0, overdue: 0 },
      ],
    },
  ],
  [
    'special-undeclared',
    { special: [{ category: 'health', notes: 3 }] },
    {
      special: [{ category: 'health', notes: 3 }],
      activities: assembled({ special: [{ category: 'health', exception: null }] }),
    },
  ],
  ['recipient-unnamed', { unnamedRecipients: ['Veilig Thuis'] }, { unnamedRecipients: [] }],
  [
    'photos-undeclared',
    { photos: { clients: 2, staff: 0 } },
    { photos: { clients: 2, staff: 0 }, activities: assembled({ personalData: 'Naam; foto’s' }) },
  ],
  [
    'purpose-without-ground',
    { purposes: withPurpose(true, null) },
    { purposes: [...withPurpose(false, null), ...withPurpose(true, 'contract')] },
  ],
  ['activity-without-data', { ...noData, today: day('2026-12-21') }, { ...noData, today: day('2026-12-20') }],
  [
    'term-differs',
    { activities: assembled({ otherTerm: 'Papier gaat na 2 jaar weg' }) },
    { activities: assembled({ otherTerm: 'Papier gaat na 60 maanden weg' }) },
  ],
  [
    'term-differs',
    { activities: assembled({ personalData: 'Naam. Het adres bewaren wij drie jaar.' }) },
    { activities: assembled({ personalData: 'Naam van kinderen tot 16 jaar' }) },
  ],
  [
    'term-differs',
    { activities: assembled({ purpose: 'Notes are kept for two years' }) },
    { activities: assembled({ otherTerm: '2 jaar', category: null }, []) },
  ],
  ['agreement-missing', { processors: withAgreement('missing') }, { processors: withAgreement('running') }],
  ['agreement-ended', { processors: withAgreement('ended') }, { processors: withAgreement('running') }],
  [
    'agreement-ends-soon',
    { processors: withAgreement('ends-soon') },
    { processors: withAgreement('running') },
  ],
  [
    'measure-gone',
    { activities: assembled({ security: ours }) },
    { activities: assembled({ security: ours }), ...otherDisk },
  ],
  [
    'measure-new',
    { activities: assembled({ security: without('zonder internet') }), ...otherDisk },
    { activities: assembled({ security: 'Een kast met een slot.' }), ...otherDisk },
  ],
  [
    'review-due',
    { today: day('2027-11-21') },
    { today: day('2027-11-21'), activities: assembled({ reviewedOn: day('2027-01-01') }) },
  ],
  ['dpia-not-found', dpia(null, false), dpia('needed', true)],
  [
    'dpia-needed',
    { ...dpia('needed', false), activities: assembled({ dpia: 'not-needed' }) },
    { ...dpia('needed', false), activities: assembled({ dpia: 'to-do' }) },
  ],
  [
    'dpia-made',
    { ...dpia('needed', true), activities: assembled({ dpia: 'to-do' }) },
    { ...dpia('not-needed', false), activities: assembled({ dpia: 'not-needed' }) },
  ],
];

const codesOf = (changed: Partial<DriftFacts>) => registerDrift(right(changed)).map(({ code }) => code);

describe('drift', () => {
  test('is nothing while the register says what is true', () => {
    expect(registerDrift(right())).toEqual([]);
  });

  test.each(cases)('%s is raised, and is not', (code, raises, silent) => {
    expect(codesOf(raises)).toContain(code);
    expect(codesOf(silent)).not.toContain(code);
  });

  test('has a case here for every code', () => {
    expect([...new Set(cases.map(([code]) => code))].toSorted()).toEqual(DriftCode.options.toSorted());
  });

  test('says each thing in one or two sentences of both languages, without a code', () => {
    for (const [code, raises] of cases)
      for (const line of registerDrift(right(raises)).filter((it) => it.code === code))
        for (const language of ['nl', 'en'] as const) {
          const said = driftInWords(line, language);
          expect(said).toMatch(/[.’]$/);
          expect(said).not.toMatch(/undefined|null|client-file|P\d+[YMWD]|MAX/);
        }
  });

  test('tells what the text says and what the rule says', () => {
    const rule = { ...fileRule, period: period('P2Y') };
    const [line, ...more] = registerDrift(
      right({ activities: assembled({ otherTerm: 'vijf jaar na het laatste contact' }, [rule]) }),
    );
    expect(more).toEqual([]);
    expect(line && driftInWords(line, 'nl')).toBe(
      'Bij Cliëntregistratie staat ‘vijf jaar’ in de tekst. De bewaarregel die loopt, zegt: uiterlijk 2 jaar na het laatste contact.',
    );
  });

  test('gathers a measure over the activities in one line, and leaves alone who wrote words of her own', () => {
    const [one] = assembled({ security: without('reservekopieën') });
    const [own] = assembled({ security: 'Een kast met een slot.', dpia: 'to-do' });
    if (!one || !own) throw new Error('No activity');
    const two = { ...one, id: idOf('b'), category: 'applicant', dpia: 'to-do' as const };
    const other = { ...own, id: idOf('c'), category: 'volunteer-file' };
    const lines = registerDrift(
      right({
        ...otherDisk,
        activities: [one, two, other],
        holdings: ['client-file', 'applicant', 'volunteer-file'].map((category) => ({
          category,
          records: 1,
          overdue: 0,
        })),
      }),
    );
    expect(lines).toMatchObject([{ code: 'measure-new', about: '', count: 2, action: 'renew-measures' }]);
  });
});
