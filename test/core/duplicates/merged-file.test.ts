import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactPoint } from '../../../core/contract/clients.ts';
import { mergedClosing, mergedFile } from '../../../core/duplicates/merged-file.ts';
import { day } from '../../../core/kernel/day.ts';
import { aClient } from '../../support/a-client.ts';

const nothing = { take: [], join: [] } as const;
const point = (value: string, safety: ContactPoint['safety'], remark = ''): ContactPoint => ({
  kind: 'phone',
  value,
  safety,
  remark,
});

describe('the fields of two files put together', () => {
  test('are those of the first, but for what is taken from the other', () => {
    const merged = mergedFile(
      aClient({ city: 'Weesp', paper: 'kast 1' }),
      aClient({ city: 'Diemen', paper: 'kast 2' }),
      { take: ['city'], join: [] },
    );
    expect([merged.city, merged.paper]).toEqual(['Diemen', 'kast 1']);
  });

  test('run from the earliest start to the latest contact, whatever was chosen', () => {
    const days = fc
      .integer({ min: 0, max: 3_000 })
      .map((n) => day(new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, days, days, days, (a, b, c, d) => {
        const merged = mergedFile(
          aClient({ openedOn: a, lastContactOn: b }),
          aClient({ openedOn: c, lastContactOn: d }),
          { take: ['openedOn', 'lastContactOn'], join: [] },
        );
        expect([merged.openedOn, merged.lastContactOn]).toEqual([[a, c].toSorted()[0], [b, d].toSorted()[1]]);
      }),
    );
  });

  test('keep an address secret that is secret in one of them, and send post only where both allow it', () => {
    const open = aClient({ isAddressSecret: false, maySendPost: true });
    const secret = aClient({ isAddressSecret: true, maySendPost: false });
    for (const merged of [
      mergedFile(open, secret, nothing),
      mergedFile(secret, open, { take: ['isAddressSecret', 'maySendPost'], join: [] }),
    ])
      expect(merged).toMatchObject({ isAddressSecret: true, maySendPost: false });
  });

  test('join numbers once each, with the careful answer about safety', () => {
    const merged = mergedFile(
      aClient({ contactPoints: [point('+31600000001', 'safe', 'overdag'), point('+31600000002', 'safe')] }),
      aClient({ contactPoints: [point('+31600000001', 'unsafe', 'hij leest mee')] }),
      { take: [], join: ['contactPoints'] },
    );
    expect(merged.contactPoints).toEqual([
      point('+31600000001', 'unsafe', 'hij leest mee'),
      point('+31600000002', 'safe'),
    ]);
  });

  test('join a household without counting anyone twice', () => {
    const child = { relation: 'child', ageBand: '0-11', livesIn: true } as const;
    const partner = { relation: 'partner', ageBand: '18+', livesIn: true } as const;
    const merged = mergedFile(
      aClient({ household: [child, child] }),
      aClient({ household: [partner, child] }),
      { take: [], join: ['household'] },
    );
    expect(merged.household).toEqual([child, child, partner]);
  });

  test('refuse a list that is too long instead of dropping from it', () => {
    const many = (from: number) =>
      Array.from({ length: 5 }, (_, at) => point(`+3160000000${from + at}`, 'safe'));
    expect(() =>
      mergedFile(aClient({ contactPoints: many(0) }), aClient({ contactPoints: many(5) }), {
        take: [],
        join: ['contactPoints'],
      }),
    ).toThrow('merge-list-too-long');
  });

  test('are open as soon as one of them is, and else closed on the later day', () => {
    const open = { closedOn: null, closedReason: '', outcome: null };
    const early = { closedOn: day('2024-01-01'), closedReason: 'Klaar.', outcome: 'goal-reached' as const };
    const late = { closedOn: day('2025-01-01'), closedReason: 'Verhuisd.', outcome: 'moved' as const };
    expect(mergedClosing(open, late)).toEqual(open);
    expect(mergedClosing(late, open)).toEqual(open);
    expect(mergedClosing(early, late)).toEqual(late);
    expect(mergedClosing(late, early)).toEqual(late);
  });
});
