import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MergeHindrance } from '../../core/contract/duplicates.ts';

const project = resolve(import.meta.dirname, '../..');
const rooms = ['core', 'db', 'vault', 'browser', 'electron', 'cli'];

/** Codes that are put together where they are refused: the expression in the source, and all that it can give. */
const composed: Readonly<Record<string, readonly string[]>> = {
  '`passphrase-${verdict}`': ['too-short', 'too-long', 'too-common', 'too-personal', 'too-repetitive'].map(
    (verdict) => `passphrase-${verdict}`,
  ),
  '`${point.kind}-unreadable`': ['phone-unreadable', 'email-unreadable'],
  problem: ['no-name-column', 'field-filled-twice'],
  fault: ['clock-back', 'clock-ahead'],
  hindrance: MergeHindrance.options,
  why: ['second-is-first', 'not-alone', 'fg-cannot-approve', 'cannot-approve'],
  speaker: ['representative-blocked', 'representative-ended', 'representative-may-not'],
  // The code is that of the file which is read; the ones of the app's own small files never reach a person.
  tooLarge: ['keys-damaged'],
};

const sources = rooms.flatMap((room) =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mts)$/.test(path))
    .map((path) => readFileSync(join(project, room, path), 'utf8')),
);

const argumentsOf = (source: string): readonly string[] => [
  ...[...source.matchAll(/\brefuse\(\s*('[^']*'|`[^`]*`|\w+)/g)].map(([, first = '']) => first),
  ...[...source.matchAll(/code: 'refused',\s*rule: ('[^']*')/g)].map(([, rule = '']) => rule),
  ...[...source.matchAll(/\['(?:SQLITE_[A-Z]+|E[A-Z]+)', ('[^']*')\]/g)].map(([, rule = '']) => rule),
];

const found = sources.flatMap(argumentsOf).filter((expression) => expression !== 'rule');
const literal = found.filter((expression) => expression.startsWith("'"));
const codes = [
  ...new Set([
    ...literal.map((text) => text.slice(1, -1)),
    ...found.filter((expression) => !literal.includes(expression)).flatMap((it) => composed[it] ?? []),
  ]),
].toSorted();

const sentences = (language: string): readonly (readonly [string, string])[] =>
  readdirSync(join(project, 'renderer/locales', language)).flatMap((file) => {
    const texts = JSON.parse(
      readFileSync(join(project, 'renderer/locales', language, file), 'utf8'),
    ) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    return Object.entries(texts['refusal'] ?? {});
  });

test('the sources refuse for many reasons, and every composed code is known here', () => {
  expect(codes.length).toBeGreaterThan(60);
  expect(found.filter((it) => !it.startsWith("'") && !(it in composed))).toEqual([]);
});

test.each(['nl', 'en'])('every refusal has its one sentence in %s', (language) => {
  const said = sentences(language).map(([code]) => code);
  expect(codes.filter((code) => !said.includes(code))).toEqual([]);
});

test('no refusal has two sentences, of which a screen would show whichever comes first', () => {
  const said = sentences('nl').map(([code]) => code);
  expect(said.filter((code, index) => said.indexOf(code) !== index)).toEqual([]);
});

test.each(['nl', 'en'])('no sentence in %s is a code, and each ends as a sentence', (language) => {
  for (const [code, text] of sentences(language)) {
    expect(text, code).toMatch(/[.!?]$/);
    expect(text, code).not.toContain(code);
  }
});
