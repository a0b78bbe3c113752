import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HoldReason } from '../../../core/contract/holds.ts';
import { decideHold, decideRelease, decideReview, isToReview } from '../../../core/holds/decide-hold.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const half = period('P6M');
const asked = { reasonCode: 'legal-claim', text: ' Een zaak. ', reviewOn: day('2027-05-21') } as const;
const open = { reasonCode: 'legal-claim', releasedOn: null } as const;
const over = { ...open, releasedOn: today };

const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('a hold', () => {
  test('lasts at most six months before somebody looks, and keeps the words trimmed', () => {
    expect(decideHold([], asked, today, half)).toEqual({ text: 'Een zaak.', reviewOn: '2027-05-21' });
    const on = (reviewOn: string) =>
      refusedBy(() => decideHold([], { ...asked, reviewOn: day(reviewOn) }, today, half));
    expect(on('2027-05-22')).toBe('hold-review-late');
    expect(on('2026-11-21')).toBe('hold-review-past');
    expect(on('2026-11-22')).toBeNull();
  });

  test('needs words, and one reason only once while it holds', () => {
    expect(refusedBy(() => decideHold([], { ...asked, text: ' \n' }, today, half))).toBe('hold-text-missing');
    expect(refusedBy(() => decideHold([open], asked, today, half))).toBe('hold-same');
    expect(decideHold([over], asked, today, half)).toBeTruthy();
    expect(decideHold([{ ...open, reasonCode: 'open-complaint' }], asked, today, half)).toBeTruthy();
  });

  test('that was released is not reviewed or released again', () => {
    expect(refusedBy(() => decideReview(over, asked, today, half))).toBe('hold-released');
    expect(refusedBy(() => decideRelease(over, 'Klaar.'))).toBe('hold-released');
    expect(refusedBy(() => decideRelease(open, ' '))).toBe('hold-text-missing');
    expect(decideRelease(open, ' Klaar. ')).toBe('Klaar.');
  });

  test('goes on holding after its day: it only asks to be looked at', () => {
    expect(isToReview({ reviewOn: today, releasedOn: null }, today)).toBe(true);
    expect(isToReview({ reviewOn: day('2026-11-22'), releasedOn: null }, today)).toBe(false);
    expect(isToReview({ reviewOn: day('2026-01-01'), releasedOn: today }, today)).toBe(false);
  });

  test('is accepted for exactly the days after today up to the last one, whatever its reason', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...HoldReason.options), (reviewOn, reasonCode) => {
        const refused = refusedBy(() => decideHold([], { ...asked, reasonCode, reviewOn }, today, half));
        expect(refused === null).toBe(reviewOn > '2026-11-21' && reviewOn <= '2027-05-21');
      }),
    );
  });
});
