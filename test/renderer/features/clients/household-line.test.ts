import { expect, test } from 'vitest';
import type { HouseholdMember } from '../../../../core/contract/clients.ts';
import { startTexts } from '../../../../renderer/app/i18n.ts';
import { householdLine } from '../../../../renderer/features/clients/household-line.ts';

const member = (
  relation: HouseholdMember['relation'],
  ageBand: HouseholdMember['ageBand'],
  livesIn = true,
): HouseholdMember => ({ relation, ageBand, livesIn });

const line = (household: readonly HouseholdMember[], language: 'nl' | 'en' = 'nl'): string =>
  householdLine(startTexts(language).getFixedT(language, 'clients'), household);

test('a household is one readable line, in whatever order it was filled in', () => {
  expect(line([member('child', '0-11'), member('partner', '18+'), member('child', '0-11')])).toBe(
    'Woont samen met 2 kinderen (0-11) en partner.',
  );
});

test('ages stand in order; that a parent is grown up goes without saying, that a child is does not', () => {
  expect(line([member('child', '16-17'), member('child', '0-11'), member('parent', '18+')])).toBe(
    'Woont samen met 2 kinderen (0-11, 16-17) en ouder.',
  );
  expect(line([member('child', '18+')])).toBe('Woont samen met 1 kind (18+).');
  expect(line([member('sibling', 'unknown')])).toBe('Woont samen met broer of zus.');
});

test('who lives elsewhere is told apart, and nobody is nothing', () => {
  const household = [
    member('ex-partner', '18+', false),
    member('child', '12-15'),
    member('other', 'unknown', false),
  ];
  expect(line(household)).toBe('Woont samen met 1 kind (12-15). Woont elders: ex-partner en iemand anders.');
  expect(line(household, 'en')).toBe(
    'Lives with 1 child (12-15). Lives elsewhere: former partner and somebody else.',
  );
  expect(line([])).toBe('');
});
