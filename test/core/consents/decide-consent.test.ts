import { describe, expect, test } from 'vitest';
import { type AnswerDraft, decideRecord, decideWithdraw } from '../../../core/consents/decide-consent.ts';
import { day } from '../../../core/kernel/day.ts';
import type { RecipientId, RepresentativeId } from '../../../core/kernel/ids.ts';
import { refusalOf } from '../../support/vault-files.ts';
import { lawNow } from '../../support/law-now.ts';

const today = day('2026-11-21');
const newestTexts = [
  { id: 'new', purpose: 'newsletter' as const },
  { id: 'photo', purpose: 'photo-video-social' as const },
  { id: 'share', purpose: 'share-with-organisation' as const },
  { id: 'health', purpose: 'special-data-health' as const },
];
const mother = 'mmmmmmmmmmmmmmmmmmmm' as RepresentativeId;
const father = 'ffffffffffffffffffff' as RepresentativeId;
const recipientId = 'rrrrrrrrrrrrrrrrrrrr' as RecipientId;
const speakers = [
  { id: mother, cannot: null },
  { id: father, cannot: 'representative-blocked' },
];
const asked = { purpose: 'newsletter', recipientId: null } as const;
const draft: AnswerDraft = {
  purpose: 'newsletter',
  answer: 'given',
  textId: 'new',
  recipientId: null,
  by: 'self',
  representativeId: null,
  isExplicit: false,
  on: today,
  expiresOn: null,
  isFreeHelp: false,
};
const record = (changes: Partial<AnswerDraft>, birthOn: string | null = null) =>
  refusalOf(() =>
    decideRecord(
      { ...draft, ...changes },
      {
        birthOn: birthOn === null ? null : day(birthOn),
        newestTexts,
        speakers,
        consentAge: lawNow.consentAge,
      },
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
    expect(record({ by: 'representative', representativeId: mother }, '2015-01-01')).toBeNull();
    expect(record({ by: 'both', representativeId: mother }, '2015-01-01')).toBeNull();
    expect(record({ isFreeHelp: true }, '2015-01-01')).toBeNull();
  });

  test.each([
    [null, 'representative-unknown'],
    [father, 'representative-blocked'],
    [mother, null],
  ])('by representative %s is refused with %s', (representativeId, rule) => {
    expect(record({ by: 'representative', representativeId })).toBe(rule);
  });

  test('names the organisation when it is about sharing, and only then', () => {
    expect(record({ recipientId })).toBe('recipient-not-asked');
    const sharing = { purpose: 'share-with-organisation', textId: 'share' } as const;
    expect(record(sharing)).toBe('recipient-missing');
    expect(record({ ...sharing, recipientId })).toBeNull();
  });

  test('of special data is explicit; a no never has to be', () => {
    const health = { purpose: 'special-data-health', textId: 'health' } as const;
    expect(record(health)).toBe('explicit-missing');
    expect(record({ ...health, isExplicit: true })).toBeNull();
    expect(record({ ...health, answer: 'refused' })).toBeNull();
  });

  test('lets a child say no', () => {
    expect(record({ answer: 'refused' }, '2015-01-01')).toBeNull();
  });

  test('expires after it was given; a refusal never does', () => {
    expect(record({ expiresOn: today })).toBe('expires-before-given');
    expect(record({ expiresOn: day('2026-11-22') })).toBeNull();
    const expiresOn = day('2027-01-01');
    expect(
      decideRecord(
        { ...draft, expiresOn },
        { birthOn: null, newestTexts, speakers, consentAge: lawNow.consentAge },
        today,
      ),
    ).toEqual({
      expiresOn,
      representativeId: null,
    });
    expect(
      decideRecord(
        { ...draft, answer: 'refused', expiresOn },
        { birthOn: null, newestTexts, speakers, consentAge: lawNow.consentAge },
        today,
      ),
    ).toEqual({ expiresOn: null, representativeId: null });
  });
});

describe('withdrawing', () => {
  const given = {
    purpose: 'newsletter' as const,
    recipientId: null,
    kind: 'given' as const,
    by: 'self' as const,
    on: day('2026-10-01'),
    expiresOn: null,
    recordedAt: '2026-10-01T10:00:00.000Z',
  };
  const withdraw = (on: string, events = [given]) =>
    refusalOf(() => decideWithdraw(events, { ...asked, on: day(on), representativeId: null }, [], today));

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
    expect(
      refusalOf(() => decideWithdraw([expired], { ...asked, on: today, representativeId: null }, [], today)),
    ).toBe('nothing-to-withdraw');
  });
  test('is not for a representative who is blocked: it could end the whole file', () => {
    const by = (representativeId: RepresentativeId) =>
      refusalOf(() => decideWithdraw([given], { ...asked, on: today, representativeId }, speakers, today));
    expect(by(father)).toBe('representative-blocked');
    expect(by(mother)).toBeNull();
  });

  test('from one organisation leaves the consent for another', () => {
    const shared = { ...given, purpose: 'share-with-organisation' as const, recipientId };
    const from = (id: RecipientId | null) =>
      refusalOf(() =>
        decideWithdraw(
          [shared],
          { ...shared, recipientId: id, on: today, representativeId: null },
          [],
          today,
        ),
      );
    expect(from(recipientId)).toBeNull();
    expect(from('ssssssssssssssssssss' as RecipientId)).toBe('nothing-to-withdraw');
  });
});
