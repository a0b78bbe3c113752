import { expect, test } from 'vitest';
import { consentEndedOn } from '../../../core/consents/consent-ended-on.ts';
import type { Answer } from '../../../core/consents/consent-state.ts';
import { day } from '../../../core/kernel/day.ts';

const answer = (
  purpose: Answer['purpose'],
  kind: Answer['kind'],
  on: string,
  expiresOn: string | null = null,
): Answer => ({
  purpose,
  recipientId: null,
  kind,
  by: 'self',
  on: day(on),
  expiresOn: expiresOn === null ? null : day(expiresOn),
  recordedAt: `${on}T10:00:00.000Z`,
});
const processingEndedOn = day('2025-06-01');

test.each<[string, readonly Answer[], string | null]>([
  ['nobody was asked', [], null],
  ['it was given and never ended', [answer('newsletter', 'given', '2024-01-01')], '2025-06-01'],
  ['it expires', [answer('newsletter', 'given', '2024-01-01', '2024-07-01')], '2024-07-01'],
  ['it was refused', [answer('newsletter', 'refused', '2024-02-02')], '2024-02-02'],
  [
    'it was withdrawn',
    [answer('newsletter', 'given', '2024-01-01'), answer('newsletter', 'withdrawn', '2024-03-03')],
    '2024-03-03',
  ],
  [
    'it was given again',
    [answer('newsletter', 'withdrawn', '2024-03-03'), answer('newsletter', 'given', '2024-04-04')],
    '2025-06-01',
  ],
  [
    'two purposes ended on different days',
    [answer('newsletter', 'refused', '2026-02-02'), answer('photo-video-social', 'given', '2024-01-01')],
    '2026-02-02',
  ],
])('the proof starts its term when %s', (_, events, expected) => {
  expect(consentEndedOn(events, processingEndedOn)).toBe(expected);
});
