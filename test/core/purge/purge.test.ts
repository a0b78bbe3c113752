import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { ClientId } from '../../../core/kernel/ids.ts';
import { assertClock } from '../../../core/purge/clock.ts';
import { countRemovals } from '../../../core/purge/counts.ts';
import { planRemoval, type RecordOnList } from '../../../core/purge/plan.ts';

const clientId = ClientId.parse('abcdefghijklmnopqrst');
const fileLine = { category: 'client-file', ruleCode: 'SERVICE_CLIENT', dueOn: day('2026-03-14') } as const;
const proofLine = { category: 'consent-proof', ruleCode: 'CONSENT_PROOF', dueOn: day('2026-05-01') } as const;
const partLine = { category: 'on-consent', ruleCode: 'WITHDRAWN_PART', dueOn: day('2026-04-01') } as const;

const rules = [
  {
    code: 'SERVICE_CLIENT',
    version: 4,
    trigger: 'last-contact',
    period: period('P5Y'),
    bound: 'MAX',
    source: 'handboek 5.4',
    name: null,
  },
] as const;

const untilLater = [{ category: 'consent-proof', on: day('2030-01-01') }] as const;
const everything = ['client-file', 'on-consent', 'consent-proof', 'request-log'] as const;

const aFile = (changes: Partial<RecordOnList> = {}): RecordOnList => ({
  recordId: clientId,
  kind: 'client',
  pieces: [],
  isStub: false,
  hasPaper: false,
  due: [fileLine],
  staying: [],
  notes: 3,
  lostNotes: 0,
  attachments: 0,
  lostAttachments: 0,
  contactPoints: 2,
  consentEvents: 1,
  ...changes,
});

const anyFile = fc
  .record({
    isStub: fc.boolean(),
    due: fc.constantFrom([fileLine], [proofLine], [fileLine, proofLine], [partLine], [fileLine, partLine]),
    hasProofTimer: fc.boolean(),
    ownNotes: fc.nat(9),
    lostNotes: fc.nat(9),
    ownAttachments: fc.nat(9),
    lostAttachments: fc.nat(9),
    contactPoints: fc.nat(9),
    consentEvents: fc.nat(9),
  })
  .map(({ hasProofTimer, ownNotes, ownAttachments, ...facts }) => {
    const due = facts.isStub ? [proofLine] : facts.due;
    const proofIsDue = due.some(({ category }) => category === 'consent-proof');
    return aFile({
      ...facts,
      notes: ownNotes + facts.lostNotes,
      attachments: ownAttachments + facts.lostAttachments,
      due,
      staying: hasProofTimer && !proofIsDue ? untilLater : [],
    });
  });

describe('what goes of a file', () => {
  it.each([
    ['the whole file when nothing of it has a longer term', aFile(), everything, 'gone'],
    [
      'all but the name and the proofs while those must stay',
      aFile({ staying: untilLater }),
      ['client-file', 'on-consent', 'request-log'],
      'stub',
    ],
    ['everything when both are due', aFile({ due: [fileLine, proofLine] }), everything, 'gone'],
    ['only the proofs of a file that runs', aFile({ due: [proofLine] }), ['consent-proof'], 'file'],
    ['only what lost its consent, of a file that runs', aFile({ due: [partLine] }), ['on-consent'], 'file'],
    ['the last of a stub', aFile({ due: [proofLine], isStub: true }), everything, 'gone'],
  ] as const)('%s', (_, file, removes, leaves) => {
    expect(planRemoval(file)).toMatchObject({ removes, leaves });
  });

  it('never includes what is not due and has a term of its own', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { removes, leaves } = planRemoval(file);
        const proofsStay = file.staying.length > 0;
        expect(proofsStay && removes.includes('consent-proof')).toBe(false);
        const fileIsDue = file.due.some(({ category }) => category === 'client-file');
        expect(!fileIsDue && !file.isStub && removes.includes('client-file')).toBe(false);
        expect(leaves === 'gone').toBe(removes.length === everything.length);
      }),
    );
  });
});

describe('the counts of a purge', () => {
  it('are those of the records that go, each counted once', () => {
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 20 }), (files) => {
        const plans = files.map(planRemoval);
        const counts = countRemovals(plans, rules);
        const sum = (of: (count: (typeof counts)[number]) => number) =>
          counts.reduce((all, count) => all + of(count), 0);
        const going = plans.filter(({ due }) => due.some(({ category }) => category === 'client-file'));
        const alone = plans.filter(
          ({ removes, leaves }) => leaves === 'file' && removes.includes('on-consent'),
        );
        expect(sum(({ notes }) => notes)).toBe(
          going.reduce((all, { notes }) => all + notes, 0) +
            alone.reduce((all, { lostNotes }) => all + lostNotes, 0),
        );
        expect(sum(({ attachments }) => attachments)).toBe(
          going.reduce((all, { attachments }) => all + attachments, 0) +
            alone.reduce((all, { lostAttachments }) => all + lostAttachments, 0),
        );
        expect(sum(({ contactPoints }) => contactPoints)).toBe(
          going.reduce((all, { contactPoints }) => all + contactPoints, 0),
        );
        const proofs = plans.filter(({ removes }) => removes.includes('consent-proof'));
        expect(sum(({ consentEvents }) => consentEvents)).toBe(
          proofs.reduce((all, { consentEvents }) => all + consentEvents, 0),
        );
        expect(sum(({ stays }) => stays.reduce((all, { count }) => all + count, 0))).toBe(
          plans.filter(({ leaves }) => leaves === 'stub').length,
        );
        expect(sum(({ files: lines }) => lines)).toBe(plans.reduce((all, { due }) => all + due.length, 0));
      }),
    );
  });

  it('name the rule with its running version, and until when something stays', () => {
    const stays = aFile({ staying: untilLater });
    expect(countRemovals([planRemoval(stays), planRemoval(aFile())], rules)).toEqual([
      {
        ruleCode: 'SERVICE_CLIENT',
        ruleVersion: 4,
        term: { trigger: 'last-contact', period: 'P5Y', bound: 'MAX', source: 'handboek 5.4', name: null },
        category: 'client-file',
        files: 2,
        pieces: 0,
        notes: 6,
        attachments: 0,
        contactPoints: 4,
        consentEvents: 1,
        stays: [{ category: 'consent-proof', count: 1, untilOn: '2030-01-01' }],
      },
    ]);
  });
});

describe('the clock before a purge', () => {
  it.each([
    [null, '2026-11-21T12:00:00.000Z'],
    ['2026-11-20T12:00:00.000Z', '2026-11-21T12:00:00.000Z'],
    ['2025-11-21T12:00:00.000Z', '2026-11-21T12:00:00.000Z'],
  ])('may go on from %s to %s', (last, now) => {
    expect(() => assertClock(last, now)).not.toThrow();
  });

  it.each([
    ['2026-11-21T12:00:00.000Z', '2026-11-21T11:59:59.999Z', 'clock-back'],
    ['2025-11-20T12:00:00.000Z', '2026-11-21T12:00:00.000Z', 'clock-ahead'],
  ])('from %s to %s is refused: %s', (last, now, refusal) => {
    expect(() => assertClock(last, now)).toThrow(refusal);
  });
});
