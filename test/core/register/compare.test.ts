import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LegalBasis, SpecialCategory, SpecialException } from '../../../core/contract/lawful.ts';
import { type ActivityInput, type RegisterContent, System } from '../../../core/contract/register.ts';
import { RuleAction, Trigger } from '../../../core/contract/timer.ts';
import { day } from '../../../core/kernel/day.ts';
import { ProcessorId } from '../../../core/kernel/ids.ts';
import { period } from '../../../core/kernel/period.ts';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { changeInWords } from '../../../core/register/change-words.ts';
import { compareRegisters } from '../../../core/register/compare.ts';
import { aProcessor } from '../../support/a-processor.ts';
import {
  facts,
  fileActivity,
  fileRule,
  fullInput,
  idOf,
  organisation,
} from '../../support/register-samples.ts';

const recipient = fc.record({
  name: fc.constantFrom('Veilig Thuis', 'Drukkerij', 'recipient', '1 processor x'),
  purpose: fc.string(),
});

const transfer = fc.record({ to: fc.constantFrom('Canada', 'Turkije', 'there'), safeguard: fc.string() });

const joint = fc.record({
  name: fc.constantFrom('Wijkteam', 'Gemeente'),
  contact: fc.string(),
  agreed: fc.string(),
});

const special = fc
  .subarray([...SpecialCategory.options])
  .chain((categories) =>
    fc.tuple(
      ...categories.map((category) =>
        fc
          .constantFrom(null, ...SpecialException.options)
          .map((exception): ActivityInput['special'][number] => ({ category, exception })),
      ),
    ),
  );

const processors = (['y', 'z'] as const).map((letter) => ({
  ...aProcessor({ name: `Verwerker ${letter}` }),
  id: ProcessorId.parse(letter.repeat(20)),
  changedOn: day('2026-01-01'),
}));

const input: fc.Arbitrary<ActivityInput> = fc.record({
  name: fc.string({ minLength: 1 }),
  owner: fc.string(),
  purpose: fc.string(),
  legalBasis: fc.constantFrom(null, ...LegalBasis.options),
  special,
  specialRemark: fc.string(),
  dataSubjects: fc.string(),
  personalData: fc.string(),
  source: fc.string(),
  informedHow: fc.string(),
  jointControllers: fc.array(joint, { maxLength: 2 }),
  recipients: fc.option(fc.array(recipient, { maxLength: 4 })),
  processorIds: fc.subarray(processors.map(({ id }) => id)),
  transfers: fc.array(transfer, { maxLength: 3 }),
  systems: fc.subarray([...System.options]),
  otherSystems: fc.string(),
  ruleCodes: fc.constant([]),
  otherTerm: fc.string(),
  security: fc.string(),
  dpia: fc.constantFrom(null, 'not-needed' as const, 'to-do' as const, 'done' as const),
});

const rule = fc
  .record({
    version: fc.nat(9),
    trigger: fc.constantFrom(...Trigger.options),
    period: fc.constantFrom(period('P5Y'), period('P18M'), period('P0D')),
    bound: fc.constantFrom('MAX' as const, 'MIN' as const, 'FIX' as const),
    action: fc.constantFrom(...RuleAction.options),
    source: fc.string(),
    reason: fc.string(),
  })
  .map((some) => ({ ...fileRule, ...some }));

const content: fc.Arbitrary<RegisterContent> = fc
  .record({
    inputs: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), input), {
      selector: ([letter]) => letter,
    }),
    rules: fc.array(rule, { maxLength: 1 }),
    name: fc.constantFrom('Buurthuis De Brug', 'Stichting De Brug'),
  })
  .map(
    ({ inputs, rules, name }) =>
      assembleRegister(
        facts({
          organisation: { ...organisation, name },
          rules,
          processors,
          activities: inputs.map(([letter, some]) =>
            fileActivity({ ...some, id: idOf(letter), number: 'abcd'.indexOf(letter) + 1 }),
          ),
        }),
      ).content,
  );

const contentOf = (changed: Parameters<typeof facts>[0] = {}) => assembleRegister(facts(changed)).content;
const withActivity = (changed: Partial<ActivityInput>) => contentOf({ activities: [fileActivity(changed)] });

describe('comparing two registers', () => {
  test('finds nothing between a register and itself', () => {
    fc.assert(
      fc.property(content, (some) => {
        expect(compareRegisters(some, structuredClone(some))).toEqual([]);
      }),
    );
  });

  test('is empty only when the organisation, the activities and their terms are the same', () => {
    const essence = ({ organisation: it, activities }: RegisterContent) => ({ it, activities });
    fc.assert(
      fc.property(content, content, (from, to) => {
        const isSame = compareRegisters(from, to).length === 0;
        expect(isSame).toBe(JSON.stringify(essence(from)) === JSON.stringify(essence(to)));
      }),
      { numRuns: 300 },
    );
  });

  test('tells the same differences backwards', () => {
    const key = ({ field, item, from, to }: ReturnType<typeof compareRegisters>[number]) =>
      JSON.stringify([field, item, from, to]);
    fc.assert(
      fc.property(content, content, (from, to) => {
        const back = compareRegisters(to, from).map((change) => ({
          ...change,
          from: change.to,
          to: change.from,
        }));
        expect(back.map(key).toSorted()).toEqual(compareRegisters(from, to).map(key).toSorted());
      }),
    );
  });

  test('says in words what became of the copies, with the reason for a long term', () => {
    const backups = {
      termDays: 60,
      reason: 'De stick gaat eens per maand mee.',
      place: 'same-disk',
    } as const;
    const [change, ...more] = compareRegisters(contentOf(), contentOf({ backups }));
    expect(more).toEqual([]);
    expect(change && changeInWords(change, 'nl')).toEqual({
      activity: '',
      field: 'Reservekopieën',
      from: 'Versleuteld onder een eigen sleutel, op een andere schijf dan de gegevens, na uiterlijk 30 dagen weg.',
      to: 'Versleuteld onder een eigen sleutel, op dezelfde schijf als de gegevens, na uiterlijk 60 dagen weg. Reden voor deze termijn: De stick gaat eens per maand mee.',
    });
  });

  test('names the one field of an activity that changed, whichever it is', () => {
    const rows: readonly string[] = [
      'special',
      'recipients',
      'processorIds',
      'jointControllers',
      'transfers',
      'systems',
      'ruleCodes',
    ];
    type Plain = 'name' | 'owner' | 'purpose' | 'legalBasis' | 'otherTerm' | 'source' | 'dpia';
    const fields = Object.keys(fullInput).filter((field) => !rows.includes(field)) as Plain[];
    fc.assert(
      fc.property(fc.constantFrom(...fields), input, (field, other) => {
        fc.pre(fullInput[field] !== other[field]);
        const changes = compareRegisters(
          withActivity(fullInput),
          withActivity({ ...fullInput, [field]: other[field] }),
        );
        expect(changes).toEqual([
          {
            activity: field === 'name' ? other.name : fullInput.name,
            field,
            item: '',
            from: fullInput[field] ?? '',
            to: other[field] ?? '',
          },
        ]);
      }),
    );
  });

  test('names every field of the organisation that changed', () => {
    const text = Object.keys(organisation).filter((field) => field !== 'isCareProvider');
    for (const field of text) {
      const [change] = compareRegisters(
        contentOf(),
        contentOf({ organisation: { ...organisation, [field]: 'anders' } }),
      );
      expect(change).toMatchObject({ activity: '', field: `organisation.${field}`, to: 'anders' });
    }
    expect(
      compareRegisters(contentOf(), contentOf({ organisation: { ...organisation, isCareProvider: true } })),
    ).toEqual([{ activity: '', field: 'organisation.isCareProvider', item: '', from: 'no', to: 'yes' }]);
  });

  test('tells activities that came and went as one line each', () => {
    const second = fileActivity({ id: idOf('b'), number: 2, name: 'Nieuwsbrief' });
    const [one, two] = [contentOf(), contentOf({ activities: [fileActivity(), second] })];
    expect(compareRegisters(one, two)).toEqual([
      { activity: 'Nieuwsbrief', field: 'activity', item: '', from: '', to: 'Nieuwsbrief' },
    ]);
    expect(compareRegisters(two, one)).toEqual([
      { activity: 'Nieuwsbrief', field: 'activity', item: '', from: 'Nieuwsbrief', to: '' },
    ]);
  });

  test('tells that nobody receives data apart from nothing being said', () => {
    expect(compareRegisters(withActivity({ recipients: null }), withActivity({ recipients: [] }))).toEqual([
      { activity: 'Cliëntregistratie', field: 'recipients', item: '', from: '', to: 'none' },
    ]);
  });

  test('leaves out counts, gaps and the day of the last change', () => {
    const later = {
      activities: [fileActivity({ changedOn: day('2027-01-01') })],
      holdings: [],
      lastPurgeOn: null,
    };
    expect(compareRegisters(contentOf(), contentOf(later))).toEqual([]);
  });
});

describe('a change in words', () => {
  const inWords = (from: RegisterContent, to: RegisterContent) =>
    compareRegisters(from, to).map((change) => changeInWords(change, 'nl'));

  test('says a new term as a person says it', () => {
    const shorter = { ...fileRule, version: 2, period: period('P2Y'), trigger: 'file-closed' } as const;
    expect(inWords(contentOf(), contentOf({ rules: [shorter] }))).toEqual([
      {
        activity: 'Cliëntregistratie',
        field: 'Bewaartermijn (Cliëntdossier)',
        from: 'uiterlijk 5 jaar na het laatste contact',
        to: 'uiterlijk 2 jaar na het sluiten van het dossier',
      },
      {
        activity: 'Cliëntregistratie',
        field: 'Versie van de bewaartermijn (Cliëntdossier)',
        from: '1',
        to: '2',
      },
    ]);
  });

  test('shows no code for any pair of registers', () => {
    const codes = new Set([
      ...LegalBasis.options,
      ...SpecialException.options,
      ...RuleAction.options,
      'there',
      'open',
      'none',
      'to-do',
      'not-needed',
      'done',
    ]);
    fc.assert(
      fc.property(content, content, (from, to) => {
        const shown = inWords(from, to).flatMap((change) => [change.from, change.to]);
        expect(shown.filter((text) => codes.has(text) || /^(MAX|MIN|FIX) P/.test(text))).toEqual([]);
      }),
    );
  });
});
