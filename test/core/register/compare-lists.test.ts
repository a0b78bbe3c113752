import { describe, expect, test } from 'vitest';
import type { ActivityInput } from '../../../core/contract/register.ts';
import type { ChangeField } from '../../../core/contract/register-change.ts';
import { day } from '../../../core/kernel/day.ts';
import { ProcessingForId, ProcessorId } from '../../../core/kernel/ids.ts';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { changeInWords } from '../../../core/register/change-words.ts';
import { compareRegisters } from '../../../core/register/compare.ts';
import { aProcessor, workForOther } from '../../support/a-processor.ts';
import { facts, fileActivity } from '../../support/register-samples.ts';

const one = {
  ...aProcessor({ name: 'Verwerker y' }),
  id: ProcessorId.parse('y'.repeat(20)),
  changedOn: day('2026-01-01'),
};

const contentOf = (changed: Parameters<typeof facts>[0] = {}) => assembleRegister(facts(changed)).content;
const withActivity = (changed: Partial<ActivityInput>) => contentOf({ activities: [fileActivity(changed)] });

type Came = readonly [Partial<ActivityInput>, ChangeField, string, string];

describe('comparing the lists of two registers', () => {
  test.each([
    [{ special: [{ category: 'health', exception: null }] }, 'special', 'health', 'open'],
    [{ recipients: [{ name: 'Veilig Thuis', purpose: '' }] }, 'recipient', 'Veilig Thuis', 'there'],
    [
      { jointControllers: [{ name: 'Wijkteam', contact: '', agreed: '' }] },
      'jointController',
      'Wijkteam',
      'there',
    ],
    [{ transfers: [{ to: 'Canada', safeguard: '' }] }, 'transfer', 'Canada', 'there'],
    [{ systems: ['app', 'paper'] }, 'systems', '', 'app paper'],
  ] satisfies readonly Came[])('names the row that came: %j', (changed, field, item, to) => {
    expect(
      compareRegisters(withActivity({ recipients: null }), withActivity({ recipients: null, ...changed })),
    ).toMatchObject([{ field, item, to }]);
  });

  test('says in words what became of a processor, its agreement and its place in an activity', () => {
    const ended = { ...one, agreementUntil: day('2026-06-30'), points: ['audit' as const] };
    expect(
      compareRegisters(contentOf({ processors: [one] }), contentOf({ processors: [ended] })).map((change) =>
        changeInWords(change, 'nl'),
      ),
    ).toMatchObject([
      { field: 'Einde van de overeenkomst (Verwerker y)', from: '', to: '30-06-2026' },
      { field: 'Punten in de overeenkomst (Verwerker y)', to: 'U mag nakijken of dit alles gebeurt' },
    ]);
    const named = { processors: [one], activities: [fileActivity({ processorIds: [one.id] })] };
    expect(compareRegisters(contentOf({ processors: [one] }), contentOf(named))).toEqual([
      { activity: 'Cliëntregistratie', field: 'processors', item: '', from: '', to: 'Verwerker y' },
    ]);
  });

  test('tells whether work for others is kept, and what was added to it', () => {
    const work = {
      ...workForOther(),
      id: ProcessingForId.parse('w'.repeat(20)),
      number: 1,
      changedOn: day('2026-01-01'),
    };
    const changes = compareRegisters(contentOf(), contentOf({ processingFor: [work] }));
    expect(changes).toMatchObject([
      { field: 'processingFor.kept', to: 'yes' },
      { field: 'processingFor', item: 'Wijkteam Oost', to: 'there' },
      { field: 'processingFor.contact' },
      { field: 'processingFor.fg' },
      { field: 'processingFor.categories' },
      { field: 'processingFor.security' },
    ]);
    expect(changes.map((change) => changeInWords(change, 'nl').to)).toContain('ja');
  });

  test('leaves out what the FG advised, and that nobody asked', () => {
    const now = contentOf();
    const asked = {
      ...now,
      warnings: [{ activityId: null, code: 'advice-not-asked' as const }],
      advice: [
        {
          text: 'Kort bewaren.',
          by: 'J. de Groot',
          at: '2026-11-21T10:00:00.000Z',
          answer: '',
          answeredBy: '',
          answeredAt: null,
        },
      ],
    };
    expect(compareRegisters(now, asked)).toEqual([]);
  });
});
