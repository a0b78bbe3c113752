import { day } from '../../core/kernel/day.ts';
import { PurgeRunId } from '../../core/kernel/ids.ts';
import { period } from '../../core/kernel/period.ts';
import type { Certificate } from '../../core/contract/purge.ts';

/** The proof of an evening on which nine files went, three of them into a count, and one line stayed. */
export const aCertificate = (other: Partial<Certificate> = {}): Certificate => ({
  id: PurgeRunId.parse('r'.repeat(20)),
  number: 12,
  reason: 'term',
  startedAt: '2026-11-16T19:02:11.000Z',
  provenAt: '2026-11-16T19:03:40.000Z',
  by: 'F. Bakker',
  organisation: 'Buurthuis De Brug',
  counts: [
    {
      ruleCode: 'SERVICE_CLIENT',
      ruleVersion: 2,
      term: {
        trigger: 'last-contact',
        period: period('P5Y'),
        bound: 'MAX',
        source: 'handboek 5.4',
        name: null,
      },
      category: 'client-file',
      files: 9,
      pieces: 0,
      notes: 41,
      attachments: 3,
      contactPoints: 12,
      consentEvents: 0,
      stays: [{ category: 'consent-proof', count: 2, untilOn: day('2029-03-04') }],
    },
  ],
  leftOut: 1,
  paperFiles: 2,
  list: {
    number: 14,
    lines: 10,
    madeBy: 'F. Bakker',
    madeAt: '2026-11-09T19:00:00.000Z',
    approvedBy: 'R. de Boer',
    approvedAt: '2026-11-09T19:20:00.000Z',
    aloneReason: '',
    coolingDays: 7,
    coolingReason: '',
    skipped: [{ reason: 'hold', count: 1 }],
  },
  anonymised: 3,
  proof: {
    pages: 2210,
    freePages: 0,
    damagedPages: 0,
    valuesSought: 87,
    valuesHeldByOthers: 4,
    valuesTooShort: 11,
    hits: 0,
    isByIdOnly: false,
  },
  backups: [{ madeOn: day('2026-11-15'), goneOn: day('2026-12-15') }],
  outside: [
    { kind: 'paper', open: 0, known: 0, destroyed: 2, none: 7 },
    { kind: 'mail', open: 0, known: 0, destroyed: 1, none: 8 },
    { kind: 'phone', open: 0, known: 0, destroyed: 0, none: 9 },
    { kind: 'stick', open: 0, known: 0, destroyed: 0, none: 9 },
  ],
  finalAt: '2026-11-17T08:00:00.000Z',
  ...other,
});
