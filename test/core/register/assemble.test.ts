import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { ActivityInput } from '../../../core/contract/register.ts';
import { ProcessorId } from '../../../core/kernel/ids.ts';
import { period } from '../../../core/kernel/period.ts';
import { lateRules } from '../../../core/retention/timer-state.ts';
import { starterActivities } from '../../../core/register/starter-activities.ts';
import { aProcessor } from '../../support/a-processor.ts';
import { facts, fileActivity, fileRule, idOf, organisation } from '../../support/register-samples.ts';

describe('the register', () => {
  test('has no gaps and no warnings when everything is said', () => {
    const { content } = assembleRegister(facts());
    expect(content.gaps).toEqual([]);
    expect(content.warnings).toEqual([]);
  });

  test('prints the confirmed rules of the kind of data that an activity is about', () => {
    const other = { ...fileRule, code: 'CONSENT_PROOF', category: 'consent-proof' };
    const { content } = assembleRegister(facts({ rules: [fileRule, other] }));
    expect(content.activities[0]?.terms).toEqual([
      {
        category: 'client-file',
        ruleCode: 'SERVICE_CLIENT',
        ruleVersion: 1,
        ruleName: null,
        trigger: 'last-contact',
        period: 'P5Y',
        bound: 'MAX',
        action: 'review',
        source: 'handboek 5.4',
        reason: fileRule.reason,
      },
    ]);
  });

  test('shows the activities in the order of their numbers', () => {
    const second = fileActivity({ id: idOf('b'), number: 2, name: 'Tweede' });
    const { content } = assembleRegister(facts({ activities: [second, fileActivity()] }));
    expect(content.activities.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('counts what the app holds, and nothing for what lies outside it', () => {
    const outside = fileActivity({ id: idOf('b'), number: 2, category: null, otherTerm: '7 jaar' });
    const { counts } = assembleRegister(facts({ activities: [fileActivity(), outside] }));
    expect(counts).toEqual([
      { activityId: idOf('a'), records: 142, overdue: 7, lastPurgeOn: day('2026-10-31') },
    ]);
  });

  test('calls data late only under a rule that says when they must be gone', () => {
    const rules = (['MAX', 'MIN', 'FIX'] as const).map((bound) => ({ ...fileRule, code: bound, bound }));
    expect(lateRules(rules)).toEqual(['MAX', 'FIX']);
  });

  test('gives the day of the last purge only for kinds of data that a purge removes', () => {
    const log = fileActivity({ category: 'audit-log' });
    const holdings = [{ category: 'audit-log', records: 9, overdue: 0 }];
    const { counts } = assembleRegister(facts({ activities: [log], holdings }));
    expect(counts[0]?.lastPurgeOn).toBeNull();
  });
});

const gapsOf = (changed: Parameters<typeof facts>[0]) =>
  assembleRegister(facts(changed)).content.gaps.map(({ field }) => field);

const warningsOf = (changed: Parameters<typeof facts>[0]) =>
  assembleRegister(facts(changed)).content.warnings.map(({ code }) => code);

test('a rule for data outside the app gives its term to the activity that names it', () => {
  const newsletter = { ...fileRule, code: 'NEWSLETTER', category: 'not-held-yet', period: period('P0D') };
  const outside = fileActivity({ id: idOf('b'), number: 2, category: null, ruleCodes: ['NEWSLETTER'] });
  const { content } = assembleRegister(
    facts({ activities: [fileActivity(), outside], rules: [fileRule, newsletter] }),
  );
  expect(content.activities.map(({ terms }) => terms.map(({ ruleCode }) => ruleCode))).toEqual([
    ['SERVICE_CLIENT'],
    ['NEWSLETTER'],
  ]);
  expect(content.gaps).toEqual([]);
});

describe('a mandatory field of art. 30(1) that is empty is marked', () => {
  test.each([
    [{ address: '' }, 'controller'],
    [{ email: '', phone: ' ' }, 'contact'],
    [{ responsiblePerson: '' }, 'responsible-person'],
    [{ fgName: '', fgContact: '' }, 'fg'],
    [{ fgContact: '' }, 'fg-contact'],
  ] as const)('of the organisation: %j', (changed, gap) => {
    expect(gapsOf({ organisation: { ...organisation, ...changed } })).toEqual([gap]);
  });

  test.each([
    [{ purpose: '' }, 'purpose'],
    [{ legalBasis: null }, 'legal-basis'],
    [{ dataSubjects: ' ' }, 'data-subjects'],
    [{ personalData: '' }, 'personal-data'],
    [{ recipients: null }, 'recipients'],
    [{ security: '' }, 'security'],
    [{ category: null }, 'term'],
    [{ special: [{ category: 'health', exception: null }] }, 'special-exception'],
    [{ transfers: [{ to: 'Canada', safeguard: ' ' }] }, 'transfer-safeguard'],
    [{ jointControllers: [{ name: 'Wijkteam', contact: '', agreed: '' }] }, 'joint-agreement'],
  ] as const)('of an activity: %j', (changed, gap) => {
    const activity = fileActivity(changed as Partial<ActivityInput>);
    const { content } = assembleRegister(facts({ activities: [activity] }));
    expect(content.gaps).toEqual([{ activityId: idOf('a'), field: gap }]);
  });

  test('a reason for having no FG is as good as an FG', () => {
    const none = { fgName: '', fgContact: '', fgNoneReason: 'Wij verwerken niet op grote schaal.' };
    expect(gapsOf({ organisation: { ...organisation, ...none } })).toEqual([]);
  });

  test('an unconfirmed term is a gap once there is something to keep, and a warning before', () => {
    expect(gapsOf({ rules: [] })).toEqual(['term']);
    const empty = { rules: [], holdings: [{ category: 'client-file', records: 0, overdue: 0 }] };
    expect(gapsOf(empty)).toEqual([]);
    expect(warningsOf(empty)).toEqual(['term-unconfirmed']);
  });
});

describe('a second look is asked', () => {
  test('when the FG also decides, by role or by name', () => {
    expect(warningsOf({ roles: [['fg', 'board']] })).toEqual(['fg-is-manager']);
    expect(warningsOf({ roles: [['manager'], ['fg', 'worker']] })).toEqual([]);
    expect(warningsOf({ organisation: { ...organisation, fgName: ' f. bakker' } })).toEqual([
      'fg-is-manager',
    ]);
  });

  test('when so many data are special that an FG is likely to be compulsory, and there is none', () => {
    const without = { ...organisation, fgName: '', fgContact: '', fgNoneReason: 'Klein.' };
    expect(warningsOf({ organisation: without, fgAdvice: 'likely' })).toEqual(['fg-likely']);
    expect(warningsOf({ organisation: without, fgAdvice: 'consider' })).toEqual([]);
    expect(warningsOf({ fgAdvice: 'likely' })).toEqual([]);
  });

  test('when client files rest on consent', () => {
    expect(warningsOf({ activities: [fileActivity({ legalBasis: 'consent' })] })).toEqual([
      'consent-for-files',
    ]);
  });

  test('when nobody decided on a DPIA where people are vulnerable or data special', () => {
    expect(warningsOf({ activities: [fileActivity({ dpia: null })] })).toEqual(['dpia-undecided']);
    const own = { category: null, otherTerm: '1 jaar', dpia: null } as const;
    expect(warningsOf({ activities: [fileActivity(own)] })).toEqual([]);
    const special = { ...own, special: [{ category: 'health', exception: 'explicit-consent' } as const] };
    expect(warningsOf({ activities: [fileActivity(special)] })).toEqual(['dpia-undecided']);
  });

  test('when a processor has no agreement', () => {
    const processor = {
      ...aProcessor({ agreementOn: null }),
      id: ProcessorId.parse('p'.repeat(20)),
      changedOn: day('2026-01-01'),
    };
    const named = [fileActivity({ processorIds: [processor.id] })];
    expect(warningsOf({ activities: named, processors: [processor] })).toEqual([
      'processor-without-agreement',
    ]);
    const agreed = { ...processor, agreementOn: day('2026-01-01') };
    expect(warningsOf({ activities: named, processors: [agreed] })).toEqual([]);
    expect(warningsOf({ processors: [processor] })).toEqual([]);
  });
});

test('a new register shows what only the organisation can know, and nothing else is missing', () => {
  const activities = starterActivities.map((starter, index) => ({
    ...ActivityInput.strip().parse(starter),
    category: starter.category,
    reviewedOn: null,
    id: idOf('abcdefgh'.charAt(index)),
    number: index + 1,
    changedOn: day('2026-11-21'),
  }));
  const { content } = assembleRegister(facts({ activities, rules: [], holdings: [] }));
  expect(content.gaps).toEqual([
    { activityId: idOf('a'), field: 'legal-basis' },
    { activityId: idOf('a'), field: 'recipients' },
    { activityId: idOf('f'), field: 'legal-basis' },
    { activityId: idOf('f'), field: 'recipients' },
    { activityId: idOf('g'), field: 'legal-basis' },
    { activityId: idOf('g'), field: 'recipients' },
  ]);
});
