import { expect, test } from 'vitest';
import type { IncidentContent } from '../../../core/contract/incidents.ts';
import { missingFacts } from '../../../core/incidents/missing-facts.ts';
import { nextSteps } from '../../../core/incidents/next-steps.ts';
import { day } from '../../../core/kernel/day.ts';
import { breachFacts, decidedAt } from '../../support/an-incident.ts';
import { aContent, toReport } from '../../support/incident-content.ts';

const deadlineAt = '2026-11-23T09:00:00.000Z';
const open = { deadlineAt, isClosed: false, dueOn: null, today: day('2026-11-21') };
const codes = (content: IncidentContent) => nextSteps({ ...open, content }).map(({ code }) => code);

const first = { phase: 'first', at: decidedAt, reference: '', lateReason: '' } as const;
const final = { ...first, phase: 'final' } as const;

test('safety comes before paper, then the risk, and each thing leads to the next', () => {
  const raised = breachFacts({ risk: null, riskReason: '', endangers: 'yes', kinds: [], people: null });
  expect(codes(aContent({ facts: raised }))).toEqual(['make-safe', 'judge-risk', 'write-up']);
  expect(codes(aContent())).toEqual(['decide-report']);
  expect(codes(aContent({ reportDecision: toReport }))).toEqual(['report']);
  expect(codes(aContent({ reportDecision: toReport, reports: [first] }))).toEqual(['complete-report']);
  expect(codes(aContent({ reportDecision: toReport, reports: [first, final] }))).toEqual(['close']);
});

test('with a high risk the people are told, unless it was decided for that risk that they need not be', () => {
  const facts = breachFacts({ risk: 'high' });
  const report = { reportDecision: { ...toReport, risk: 'high' as const }, reports: [final] };
  expect(codes(aContent({ facts, ...report }))).toEqual(['decide-tell']);
  const tell = { isNeeded: true, because: null, reason: 'x', by: 'u', at: decidedAt, risk: 'high' } as const;
  expect(codes(aContent({ facts, ...report, tellDecision: tell }))).toEqual(['tell']);
  const not = { ...tell, isNeeded: false, because: 'risk-removed' as const };
  expect(codes(aContent({ facts, ...report, tellDecision: not }))).toEqual(['close']);
  expect(codes(aContent({ facts, ...report, tellDecision: { ...not, risk: 'risk' } }))).toEqual([
    'decide-tell',
  ]);
});

test('only what the law gives hours for has a deadline, and not after the first report', () => {
  expect(nextSteps({ ...open, content: aContent() })).toEqual([{ code: 'decide-report', dueAt: deadlineAt }]);
  const reported = aContent({ reportDecision: toReport, reports: [first] });
  expect(nextSteps({ ...open, content: reported })).toEqual([{ code: 'complete-report', dueAt: null }]);
});

test('a closed breach asks nothing until its day has come', () => {
  const closed = { ...open, isClosed: true, dueOn: day('2031-11-21'), content: aContent() };
  expect(nextSteps(closed)).toEqual([]);
  expect(nextSteps({ ...closed, today: day('2031-11-21') })).toEqual([{ code: 'review', dueAt: null }]);
});

test('what a complete report lacks is named', () => {
  expect(missingFacts(breachFacts())).toEqual([]);
  expect(missingFacts(breachFacts({ people: 0, consequences: ' ', data: [], cause: null }))).toEqual([
    'cause',
    'data',
    'consequences',
  ]);
});
