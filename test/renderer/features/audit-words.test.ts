import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ExportKind } from '../../../core/contract/exports.ts';
import { contract } from '../../../core/contract/index.ts';
import type { AnyOp } from '../../../core/contract/op.ts';

const textsOf = (language: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../renderer/locales/${language}/audit.json`), 'utf8'),
  );

const textAt = (texts: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined,
      texts,
    );

/** What the vault itself leaves a line of, besides the operations that need an open one. */
const ofTheVault = ['vault.create', 'vault.unlock', 'vault.lock', 'audit.gap'];
const traced = Object.entries(contract as Readonly<Record<string, AnyOp>>)
  .filter(([, { kind, isUntraced }]) => kind !== 'access' && !isUntraced)
  .map(([name]) => name);

test.each(['nl', 'en'])(
  'the log has words for every operation that leaves a line, or is refused, in %s',
  (lang) => {
    const texts = textsOf(lang);
    expect(traced.length).toBeGreaterThan(60);
    const without = [...traced, ...ofTheVault].filter(
      (name) => typeof textAt(texts, `op.${name}`) !== 'string',
    );
    // A new operation gets its words under "op" in renderer/locales/{nl,en}/audit.json.
    expect(without).toEqual([]);
  },
);

test.each(['nl', 'en'])('the log has a word for everything that can leave the vault, in %s', (lang) => {
  const texts = textsOf(lang);
  // What the store itself notes besides what a screen says before it leaves.
  const kinds = [...ExportKind.options, 'privacy-text'];
  expect(kinds.filter((kind) => typeof textAt(texts, `leaving.${kind}`) !== 'string')).toEqual([]);
});

test.each(['nl', 'en'])('the log has no words for what does not exist, in %s', (lang) => {
  const known = new Set([...Object.keys(contract), ...ofTheVault]);
  const op = textAt(textsOf(lang), 'op') as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const named = Object.entries(op).flatMap(([feature, words]) =>
    Object.keys(words).map((name) => `${feature}.${name}`),
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
