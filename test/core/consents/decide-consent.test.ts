import { describe, expect, test } from 'vitest';
import { type AnswerDraft, decideRecord, decideWithdraw } from '../../../core/consents/decide-consent.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const newestTexts = [
  { id: 'new', purpose: 'newsletter' as const },
  { id: 'photo', purpose: 'photo-video-social' as const },
];
const draft: AnswerDraft = {
  purpose: 'newsletter',
  answer: 'given',
  textId: 'new',
  by: 'self',
  on: today,
  expiresOn: null,
  isFreeHelp: false,
};
const record = (changes: Partial<AnswerDraft>, birthOn: string | null = null) =>
  refusalOf(() =>
    decideRecord(
      { ...draft, ...changes },
      { birthOn: birthOn === null ? null : day(birthOn), newestTexts },
      today,
    ),
  );

describe('recording an answer', () => {
  test('is refused for tomorrow', () => {
    expect(record({})).toBeNull();
    expect(record({ on: day('2026-11-22') })).toBe('in-future');
  });

  test('needs the wording that is shown now for this purpose', () => {
    expect(record({ textId: 'old' })).toBe('text-outdated');
    expect(record({ textId: 'photo' })).toBe('text-outdated');
  });

  test.each([
    ['2010-11-22', 'representative-needed'],
    ['2010-11-21', null],
    [null, null],
  ])('of somebody born on %s is refused with %s', (birthOn, rule) => {
    expect(record({}, birthOn)).toBe(rule);
  });

  test('counts the age on the day of the answer', () => {
    expect(record({ on: day('2026-11-20') }, '2010-11-21')).toBe('representative-needed');
  });

  test('of a child stands with a representative, or for free help that is offered to the child', () => {
    expect(record({ by: 'representative' }, '2015-01-01')).toBeNull();
    expect(record({ by: 'both' }, '2015-01-01')).toBeNull();
    expect(record({ isFreeHelp: true }, '2015-01-01')).toBeNull();
  });

  test('lets a child say no', () => {
    expect(record({ answer: 'refused' }, '2015-01-01')).toBeNull();
  });

  test('expires after it was given; a refusal never does', () => {
    expect(record({ expiresOn: today })).toBe('expires-before-given');
    expect(record({ expiresOn: day('2026-11-22') })).toBeNull();
    const expiresOn = day('2027-01-01');
    expect(decideRecord({ ...draft, expiresOn }, { birthOn: null, newestTexts }, today)).toEqual({
      expiresOn,
    });
    expect(
      decideRecord({ ...draft, answer: 'refused', expiresOn }, { birthOn: null, newestTexts }, today),
    ).toEqual({ expiresOn: null });
  });
});

describe('withdrawing', () => {
  const given = {
    purpose: 'newsletter' as const,
    kind: 'given' as const,
    on: day('2026-10-01'),
    expiresOn: null,
    recordedAt: '2026-10-01T10:00:00.000Z',
  };
  const withdraw = (on: string, events = [given]) =>
    refusalOf(() => decideWithdraw(events, { purpose: 'newsletter', on: day(on) }, today));

  test.each([
    ['2026-10-01', null],
    ['2026-11-21', null],
    ['2026-09-30', 'withdrawn-before-given'],
    ['2026-11-22', 'in-future'],
  ])('on %s is refused with %s', (on, rule) => {
    expect(withdraw(on)).toBe(rule);
  });

  test('needs a consent that holds', () => {
    expect(withdraw('2026-11-21', [])).toBe('nothing-to-withdraw');
    const expired = { ...given, expiresOn: day('2026-11-01') };
    expect(refusalOf(() => decideWithdraw([expired], { purpose: 'newsletter', on: today }, today))).toBe(
      'nothing-to-withdraw',
    );
  });
});
