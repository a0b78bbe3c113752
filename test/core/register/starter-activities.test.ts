import { expect, test } from 'vitest';
import { ActivityInput, Partner } from '../../../core/contract/register.ts';
import { Category } from '../../../core/contract/timer.ts';
import { activityOf } from '../../../core/register/purged.ts';
import { partners } from '../../../core/register/partners.ts';
import { starterActivities } from '../../../core/register/starter-activities.ts';
import { categoryWords } from '../../../core/register/words.ts';

test('every first row of the register is one that a manager could have written', () => {
  for (const { category: _, ...input } of starterActivities)
    expect(ActivityInput.parse(input)).toEqual(input);
});

test('there is one row for every kind of data that the app holds, and a word for it', () => {
  const categories = starterActivities.map(({ category }) => category);
  const known = Object.keys(categoryWords);
  expect([...new Set(known.map(activityOf))].toSorted()).toEqual(categories.toSorted());
  expect(known).toEqual(expect.arrayContaining([...Category.options]));
});

test('the app does not decide on what basis client files are kept, nor that nobody receives them', () => {
  expect(starterActivities[0]).toMatchObject({ legalBasis: null, recipients: null, dpia: null });
});

test('every partner can be chosen once', () => {
  for (const partner of partners) expect(Partner.parse(partner)).toEqual(partner);
  expect(new Set(partners.map(({ name }) => name)).size).toBe(13);
});
