import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../renderer/locales');
const features = readdirSync(resolve(folder, 'nl')).toSorted();

const leaves = (texts: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );

const textsOf = (language: string, feature: string) =>
  leaves(JSON.parse(readFileSync(resolve(folder, language, feature), 'utf8')) as object);

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).toSorted();

test('both languages have the same features', () => {
  expect(features).toContain('ui.json');
  expect(readdirSync(resolve(folder, 'en')).toSorted()).toEqual(features);
});

test.each(features)(
  '%s says the same in Dutch and in English, with the same gaps, and nothing is empty',
  (feature) => {
    const dutch = textsOf('nl', feature);
    const english = textsOf('en', feature);
    expect(english.map(([key]) => key).toSorted()).toEqual(dutch.map(([key]) => key).toSorted());
    const inEnglish = new Map(english);
    for (const [key, text] of dutch) {
      expect(text.trim(), key).not.toBe('');
      expect(new Set(gaps(inEnglish.get(key) ?? '')), key).toEqual(new Set(gaps(text)));
    }
  },
);

test('English says DPO; the Dutch word stands once beside it, where somebody must know it again', () => {
  const inEnglish = features.flatMap((feature) => textsOf('en', feature)).map(([, text]) => text);
  expect(inEnglish.filter((text) => /\bFG\b/.test(text))).toEqual([
    expect.stringContaining('DPO (data protection officer; in Dutch ‘FG’)'),
  ]);
});
