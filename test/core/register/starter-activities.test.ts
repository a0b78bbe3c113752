import { expect, test } from 'vitest';
import { ActivityInput, Partner, StarterCode } from '../../../core/contract/register.ts';
import { Category } from '../../../core/contract/timer.ts';
import { activityOf } from '../../../core/register/purged.ts';
import { partners } from '../../../core/register/partners.ts';
import { startersToAdd, starterRows } from '../../../core/register/choose-starters.ts';
import { starters } from '../../../core/register/more-starters.ts';
import { starterActivities } from '../../../core/register/starter-activities.ts';
import { presets } from '../../../core/retention/presets.ts';
import { categoryWords } from '../../../core/register/words.ts';

test('every first row of the register is one that a manager could have written', () => {
  for (const { category: _, code: __, ...input } of starters)
    expect(ActivityInput.parse(input)).toEqual(input);
});

test('there is one row for every kind of data that the app holds, and a word for it', () => {
  const categories = starters.flatMap(({ category }) => category ?? []);
  const known = Object.keys(categoryWords);
  expect([...new Set(known.map(activityOf))].toSorted()).toEqual(categories.toSorted());
  expect(known).toEqual(expect.arrayContaining([...Category.options]));
});

test('the app does not decide on what basis client files are kept, nor that nobody receives them', () => {
  expect(starterActivities[0]).toMatchObject({ legalBasis: null, recipients: null, dpia: null });
});

test('every row that organisations of this kind often have can be ticked, each once', () => {
  expect(starters.map(({ code }) => code).toSorted()).toEqual(StarterCode.options.toSorted());
  const none = starterRows([]);
  expect(none.every(({ isThere }) => !isThere)).toBe(true);
  const present = starterActivities.map(({ name, category }) => ({ name, category }));
  expect(starterRows(present).filter(({ isThere }) => isThere)).toHaveLength(7);
  const own = { name: ' NIEUWSBRIEF ', category: null };
  expect(startersToAdd(['newsletter', 'complaints', 'clients'], [...present, own])).toMatchObject([
    { code: 'complaints' },
  ]);
});

test('every rule that a row follows is one of the table', () => {
  const codes = presets.map(({ code }) => code);
  for (const { ruleCodes } of starters) expect(codes).toEqual(expect.arrayContaining(ruleCodes));
});

test('every partner can be chosen once', () => {
  for (const partner of partners) expect(Partner.parse(partner)).toEqual(partner);
  expect(new Set(partners.map(({ name }) => name)).size).toBe(13);
});
