import { expect, test } from 'vitest';
import { whyOutWords } from '../../../core/imports/finding-words.ts';
import type { RowVerdict } from '../../../core/imports/import-row.ts';
import { day } from '../../../core/kernel/day.ts';

const verdict: RowVerdict = {
  line: 2,
  outcome: 'import',
  listName: '',
  cells: [],
  findings: [],
  changes: [],
  expiredOn: null,
};
const expired = { ...verdict, expiredOn: day('2025-03-01') };
const odd: RowVerdict = { ...verdict, findings: [{ code: 'phone-odd', field: 'phone' }] };

test('a row that the person left out says so, in both languages', () => {
  expect(whyOutWords(verdict, 'left-out', 'nl')).toEqual(['door u weggelaten']);
  expect(whyOutWords(verdict, 'left-out', 'en')).toEqual(['left out by you']);
  expect(whyOutWords(expired, 'left-out', 'nl')).toEqual(['voorbij de bewaartermijn, door u weggelaten']);
  expect(whyOutWords(expired, 'left-out', 'en')).toEqual(['past its retention term, left out by you']);
});

test('what was found stands behind the choice, and alone when the row was refused', () => {
  const found = 'telefoon: geen gewoon telefoonnummer; het gaat naar de notitie';
  expect(whyOutWords(odd, 'left-out', 'nl')).toEqual(['door u weggelaten', found]);
  expect(whyOutWords({ ...odd, expiredOn: expired.expiredOn }, 'refused', 'nl')).toEqual([found]);
});
