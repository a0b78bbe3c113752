import { expect, test } from 'vitest';
import { citationIn } from '../../../core/kernel/citation.ts';
import { shippedFigures } from '../../../core/legal-parameters/figures.ts';
import { presets } from '../../../core/retention/presets.ts';

test.each([
  ['AVG art. 17 lid 1 onder b', 'GDPR art. 17(1)(b)'],
  ['AVG art. 7 lid 1, BW 3:310', 'GDPR art. 7(1), Dutch Civil Code 3:310'],
  ['BW 7:454 lid 3', 'Dutch Civil Code 7:454(3)'],
  ['UAVG art. 5 lid 1, AVG art. 8', 'UAVG art. 5(1), GDPR art. 8'],
  ['handboek 5.4, AVG art. 7 lid 3', 'handbook 5.4, GDPR art. 7(3)'],
  ['AWR art. 52 lid 4', 'AWR art. 52(4)'],
  ['Besluit van het bestuur, lid 2 onder andere', 'Besluit van het bestuur, lid 2 onder andere'],
])('%s is in English %s', (source, english) => {
  expect(citationIn(source, 'en')).toBe(english);
  expect(citationIn(source, 'nl')).toBe(source);
});

test('no source that the program brings keeps a Dutch word in English', () => {
  const dutch = /\b(?:lid|onder|AVG|BW|handboek|richtlijn|bij)\b/;
  const sources = [...presets, ...Object.values(shippedFigures)].map(({ source }) => source);
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter((source) => dutch.test(citationIn(source, 'en')))).toEqual([]);
});
