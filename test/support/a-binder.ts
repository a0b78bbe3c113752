import { createHash } from 'node:crypto';
import { type Binder, BinderPart, type BinderParts } from '../../core/contract/desk.ts';
import { day } from '../../core/kernel/day.ts';
import { AdviceId, HoldId, IncidentId } from '../../core/kernel/ids.ts';
import { canonicalText } from '../../core/register/canonical.ts';
import { aCertificate } from './a-certificate.ts';
import { someRegisterOut } from './a-register-paper.ts';
import { aLeak, breachFacts, decidedAt } from './an-incident.ts';
import { aContent } from './incident-content.ts';

const parts = (): BinderParts => ({
  register: someRegisterOut().paper,
  certificates: [
    aCertificate(),
    aCertificate({ number: 11, finalAt: null, list: null, reason: 'restored', anonymised: 0 }),
  ],
  holds: {
    holds: [
      {
        id: HoldId.parse('h'.repeat(20)),
        number: 3,
        kind: 'client',
        reasonCode: 'legal-claim',
        setBy: 'F. Bakker',
        setOn: day('2026-06-01'),
        reviewOn: day('2027-02-28'),
        isToReview: false,
        lastReviewOn: day('2026-09-01'),
        releasedOn: null,
        isNew: false,
      },
    ],
    extensions: [
      {
        number: 5,
        kind: 'volunteer',
        category: 'volunteer-file',
        ruleCode: 'VOL_FILE',
        dueOn: day('2026-10-01'),
        untilOn: day('2027-10-01'),
        by: 'F. Bakker',
        on: day('2026-09-20'),
        endedOn: null,
        isNew: true,
      },
    ],
  },
  requests: [
    {
      number: 7,
      kind: 'access',
      receivedOn: day('2026-10-05'),
      extendedOn: null,
      dueOn: day('2026-11-05'),
      state: 'closed',
      isLate: false,
      outcome: 'granted',
      grounds: [],
      closedOn: day('2026-10-19'),
    },
    {
      number: 8,
      kind: 'erase',
      receivedOn: day('2026-11-12'),
      extendedOn: day('2026-11-20'),
      dueOn: day('2027-02-12'),
      state: 'open',
      isLate: false,
      outcome: null,
      grounds: [],
      closedOn: null,
    },
  ],
  incidents: [
    {
      id: IncidentId.parse('i'.repeat(20)),
      number: 2,
      title: 'Notitieboekje in de tram',
      discoveredAt: aLeak.discoveredAt,
      awareAt: '2026-11-20T09:00:00.000Z',
      risk: 'risk',
      clock: { deadlineAt: '2026-11-23T09:00:00.000Z', hoursLeft: 48, isRunning: false },
      next: null,
      reportedAt: '2026-11-20T15:00:00.000Z',
      isReportNeeded: true,
      toldAt: null,
      closedOn: null,
      dueOn: null,
      namesSaved: 0,
      content: aContent({
        facts: breachFacts(),
        reportDecision: {
          isNeeded: true,
          reason: 'Er is een risico.',
          by: 'F. Bakker',
          at: decidedAt,
          risk: 'risk',
        },
        reports: [
          { phase: 'first', at: '2026-11-20T15:00:00.000Z', reference: '2026-000123', lateReason: '' },
        ],
      }),
      raisedBy: 'P. Jansen',
      steps: [],
      missing: [],
      log: [],
    },
  ],
  dpia: [
    {
      number: 1,
      activity: 'Cliëntregistratie',
      state: 'done',
      reviewOn: day('2029-11-01'),
      concluded: {
        what: 'needed',
        reason: 'Gevoelige gegevens van kwetsbare mensen.',
        by: 'F. Bakker',
        on: day('2026-10-01'),
      },
      decided: {
        what: 'go-with-measures',
        reason: 'De maatregelen zijn genoeg.',
        by: 'F. Bakker',
        on: day('2026-11-01'),
      },
      risks: [
        {
          title: 'De partner krijgt de laptop in handen',
          likelihood: 'medium',
          severity: 'high',
          rest: 'low',
        },
      ],
    },
    {
      number: 2,
      activity: 'Nieuwsbrief',
      state: 'none',
      reviewOn: null,
      concluded: null,
      decided: null,
      risks: [],
    },
  ],
  declarations: [
    {
      initials: 'N.Y.',
      functionName: 'Maatje',
      kind: 'confidentiality',
      version: 1,
      signedOn: day('2026-10-05'),
      validUntil: day('2029-10-05'),
      isInForce: true,
    },
    {
      initials: 'M.D.',
      functionName: 'Maatje',
      kind: 'confidentiality',
      version: null,
      signedOn: null,
      validUntil: null,
      isInForce: false,
    },
  ],
  audit: {
    state: {
      checked: 412,
      brokenAt: null,
      head: { seq: 412, mark: '0a1b2c3d' },
      begins: null,
      isAnchorSigned: true,
      gaps: [],
    },
    from: '2026-01-05T09:00:00.000Z',
    to: '2026-11-21T10:00:00.000Z',
    lines: 412,
    operations: [
      { operation: 'clients.open', count: 212, refused: 1 },
      { operation: 'purge.run', count: 12, refused: 0 },
    ],
  },
  advice: [
    {
      id: AdviceId.parse('a'.repeat(20)),
      subject: { kind: 'register' },
      text: 'Noem ook wie de foto’s beheert.',
      by: 'R. de Groot',
      at: '2026-11-18T09:00:00.000Z',
      answer: 'Dat staat er nu bij.',
      answeredBy: 'F. Bakker',
      answeredAt: '2026-11-19T09:00:00.000Z',
    },
  ],
});

/** A binder in which each part has something, of nobody who exists. */
export const aBinder = (): Binder => {
  const its = parts();
  const hashOf = (part: BinderPart) =>
    createHash('sha256').update(canonicalText(its[part]), 'utf8').digest('hex');
  return {
    organisation: 'Buurthuis De Brug',
    madeAt: '2026-11-21T11:00:00.000Z',
    madeBy: 'R. de Groot',
    parts: its,
    hashes: Object.fromEntries(BinderPart.options.map((part) => [part, hashOf(part)])) as Binder['hashes'],
  };
};
