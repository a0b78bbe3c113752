import { expect, test } from 'vitest';
import type { IncidentAct, IncidentContent, IncidentDecision } from '../../../core/contract/incidents.ts';
import { checkFacts } from '../../../core/incidents/check-facts.ts';
import {
  checkClosing,
  checkRemoval,
  decideIncident,
  recordAct,
} from '../../../core/incidents/decide-incident.ts';
import { startIncident } from '../../../core/incidents/start.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { aFirstReport, breachFacts, decidedAt, reporting } from '../../support/an-incident.ts';
import { aContent, toReport } from '../../support/incident-content.ts';

const now = '2026-11-25T12:00:00.000Z';
const deadlineAt = '2026-11-23T09:00:00.000Z';
const ruleOf = (work: () => unknown): string | null => {
  try {
    work();
    return 'nothing refused';
  } catch (error) {
    return refusedRule(error);
  }
};

test.each([
  ['discovered-before-occurred', { occurredFrom: day('2026-11-21'), occurredUntil: null }],
  ['occurred-backwards', { occurredFrom: day('2026-11-20'), occurredUntil: day('2026-11-19') }],
  ['aware-before-discovered', { awareAt: '2026-11-20T08:29:59.000Z' }],
  ['in-future', { awareAt: '2026-11-25T12:00:00.001Z' }],
  ['in-future', { discoveredAt: '2026-11-26T12:00:00.000Z', awareAt: '2026-11-26T12:00:00.000Z' }],
  ['in-future', { occurredUntil: day('2026-11-26') }],
])('facts that cannot be true together: %s', (rule, other) => {
  expect(ruleOf(() => checkFacts(breachFacts(other), aContent(), now))).toBe(rule);
});

test('what was reported and told already keeps the hours where they are', () => {
  const reports = [
    { phase: 'first' as const, at: '2026-11-20T15:00:00.000Z', reference: '', lateReason: '' },
  ];
  const later = breachFacts({ awareAt: '2026-11-21T09:00:00.000Z' });
  expect(ruleOf(() => checkFacts(later, aContent({ reports }), now))).toBe('reported-before-aware');
  const told = { at: '2026-11-20T08:00:00.000Z', how: ['phone' as const], people: 1 };
  expect(ruleOf(() => checkFacts(breachFacts(), aContent({ told }), now))).toBe('told-before-discovered');
});

const deciding = (content: IncidentContent, decision: IncidentDecision) => () =>
  decideIncident(content, decision, { by: 'u', now });
const notTelling = (because: 'no-high-risk' | 'encrypted'): IncidentDecision => ({
  about: 'tell',
  isNeeded: false,
  because,
  at: decidedAt,
  reason: 'x',
});

test('a decision follows the risk', () => {
  const high = aContent({ facts: breachFacts({ risk: 'high' }) });
  const none = aContent({ facts: breachFacts({ risk: null }) });
  expect(ruleOf(deciding(none, reporting(true)))).toBe('risk-missing');
  expect(ruleOf(deciding(aContent(), reporting(false)))).toBe('risk-asks-report');
  expect(ruleOf(deciding(high, notTelling('no-high-risk')))).toBe('high-risk-asks-telling');
  expect(ruleOf(deciding(high, notTelling('encrypted')))).toBe('not-encrypted');
  expect(ruleOf(deciding(aContent(), reporting(true, '2026-11-20T08:00:00.000Z')))).toBe(
    'decided-before-discovered',
  );
  expect(deciding(aContent(), reporting(true))().reportDecision).toEqual(toReport);
});

const doing = (content: IncidentContent, did: Partial<IncidentAct>) => () =>
  recordAct(content, { ...aFirstReport, ...did } as IncidentAct, { now, deadlineAt });

test('a report follows the decision, comes in order, and says why it is late', () => {
  const ready = aContent({ reportDecision: toReport });
  expect(ruleOf(doing(aContent(), {}))).toBe('report-not-decided');
  expect(ruleOf(doing(ready, { at: '2026-11-20T08:45:00.000Z' }))).toBe('reported-before-aware');
  expect(ruleOf(doing(ready, { at: '2026-11-26T08:45:00.000Z' }))).toBe('in-future');
  expect(ruleOf(doing(ready, { phase: 'addition' }))).toBe('report-out-of-order');
  expect(ruleOf(doing(ready, { at: '2026-11-23T09:00:00.001Z' }))).toBe('late-reason-missing');
  const late = doing(ready, { at: '2026-11-23T10:00:00.000Z', lateReason: 'Weekend.' })();
  expect(late.reports[0]?.lateReason).toBe('Weekend.');
  const inTime = doing(ready, { lateReason: 'Niet nodig.' })();
  expect(inTime.reports[0]?.lateReason).toBe('');
  expect(ruleOf(doing(inTime, { phase: 'first' }))).toBe('report-out-of-order');
  const whole = doing(inTime, { phase: 'final', at: '2026-11-25T10:00:00.000Z' })();
  expect(ruleOf(doing(whole, { phase: 'addition', at: '2026-11-25T11:00:00.000Z' }))).toBe(
    'report-out-of-order',
  );
  const told: Partial<IncidentAct> = { act: 'told', how: ['phone'], people: 4 };
  expect(ruleOf(doing(ready, told))).toBe('tell-not-decided');
});

const closing = (content: IncidentContent, on = '2026-11-25') =>
  ruleOf(() => checkClosing(content, day(on), day('2026-11-25')));

test('a breach is closed when everything is decided, done and written down', () => {
  const report = { phase: 'final' as const, at: '2026-11-22T15:00:00.000Z', reference: '', lateReason: '' };
  const done = aContent({ reportDecision: toReport, reports: [report] });
  const tell = { isNeeded: true, because: null, reason: 'x', by: 'u', at: decidedAt, risk: 'risk' } as const;
  expect(closing(done)).toBe('nothing refused');
  expect(closing(aContent())).toBe('incident-not-decided');
  expect(closing({ ...done, facts: breachFacts({ risk: 'high' }) })).toBe('incident-not-decided');
  expect(closing({ ...done, reports: [{ ...report, phase: 'first' }] })).toBe('incident-not-reported');
  expect(closing({ ...done, tellDecision: tell })).toBe('incident-not-told');
  expect(closing({ ...done, facts: breachFacts({ consequences: '' }) })).toBe('incident-incomplete');
  expect(closing(done, '2026-11-21')).toBe('closed-before-decided');
  expect(closing(done, '2026-11-26')).toBe('in-future');
});

test('a breach goes only when it is closed and its day has come', () => {
  const removal = (closed: string | null, due: string | null) =>
    ruleOf(() =>
      checkRemoval(closed === null ? null : day(closed), due === null ? null : day(due), day('2031-11-25')),
    );
  expect(removal(null, null)).toBe('incident-open');
  expect(removal('2026-11-26', '2031-11-26')).toBe('incident-not-due');
  expect(removal('2026-11-25', '2031-11-25')).toBe('nothing refused');
});

test('somebody raises a breach with what she saw; the hours run from that moment', () => {
  const what = 'De tas bleef in de tram. Er zat een boekje in.';
  const { facts } = startIncident({ discoveredAt: decidedAt, what }, now);
  expect(facts).toMatchObject({ title: 'De tas bleef in de tram', awareAt: decidedAt, risk: null });
  expect(ruleOf(() => startIncident({ discoveredAt: '2026-11-26T09:00:00.000Z', what }, now))).toBe(
    'in-future',
  );
  expect(ruleOf(() => startIncident({ discoveredAt: decidedAt, what: ' \n ' }, now))).toBe(
    'incident-what-missing',
  );
});
