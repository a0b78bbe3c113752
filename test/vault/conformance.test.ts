import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../core/contract/index.ts';
import { accessHandlers, handlers } from '../../vault/operations/index.ts';
import { makeDoorway } from '../../vault/opening/doorway.ts';
import { systemClock } from '../../vault/clock.ts';
import { makeOpeningCheck } from '../../vault/health/at-opening.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { withEveryRole } from '../support/with-every-role.ts';
import { noIds } from '../support/sample-ids.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

const names = Object.keys(contract) as readonly OpName[];
const samples = sampleInputs(noIds) as Readonly<Record<OpName, Record<string, unknown>>>;
const tenMegabytes = 'a'.repeat(10_000_000);

let vault: TestVault;
beforeAll(async () => {
  vault = await openTestVault();
  await withEveryRole(vault);
});
afterAll(() => vault.close());

type Path = readonly (string | number)[];

/** Every place in an input where a value stands, in lists and objects too. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (Array.isArray(value)) return [path, ...value.flatMap((it, at) => placesIn(it, [...path, at]))];
  if (typeof value === 'object' && value !== null)
    return [
      ...(path.length > 0 ? [path] : []),
      ...Object.entries(value).flatMap(([name, it]) => placesIn(it, [...path, name])),
    ];
  return [path];
};

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], input);

/** A copy of an input with another value in one place. */
const withValue = (input: unknown, path: Path, to: unknown): unknown => {
  const copy = structuredClone(input);
  const last = path.at(-1);
  if (last === undefined) return to;
  (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = to;
  return copy;
};

const codeOf = async (name: unknown, input: unknown): Promise<string> => {
  const reply = await vault.reply(name as string, input);
  return reply.ok ? 'ok' : reply.error.code;
};

const stringPlaces = (name: OpName): readonly Path[] =>
  placesIn(samples[name]).filter((path) => typeof valueAt(samples[name], path) === 'string');

/** Texts that are compared, sought or sealed as they were typed, and never become a field of a record. */
const takesAnySign = new Set([
  'passphrase',
  'code',
  'recoveryCode',
  'recoveryTypedBack',
  'folder',
  'words',
  'text of vault.saveDraftText',
  'textId',
  'code of retention',
  'ruleCode',
  'digest',
  'startCode',
  'codes',
  'present',
  'typedBack',
  'path',
  'next of vault.changePassphrase',
  'word of backup.restore',
]);
const isFree = (name: OpName, path: Path): boolean => {
  const field = String(path.findLast((step) => typeof step === 'string'));
  return (
    takesAnySign.has(field) ||
    takesAnySign.has(`${field} of ${name}`) ||
    takesAnySign.has(`${field} of ${name.split('.')[0]}`)
  );
};

describe('the door', () => {
  test('has one handler for every operation of the contract, and none besides', () => {
    const doorway = makeDoorway({
      home: vault.home,
      clock: systemClock,
      cost: () => Promise.resolve(leastCost),
      settle: () => Promise.resolve(),
      check: makeOpeningCheck(() => undefined),
      locked: () => undefined,
      report: () => undefined,
      task: () => null,
    });
    expect([...Object.keys(handlers), ...Object.keys(accessHandlers(doorway))].sort()).toEqual(
      [...names].sort(),
    );
  });

  test.each([
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'valueOf',
    '',
    'Clients.search',
    'vault',
  ])('knows no operation called "%s"', async (name) => {
    expect(await vault.reply(name, {})).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'unknown-operation' },
    });
  });

  test('knows no operation whose name is no text, or is endless', async () => {
    for (const name of [
      null,
      undefined,
      5,
      {},
      [],
      ['vault.me'],
      { toString: () => 'vault.me' },
      tenMegabytes,
    ])
      expect(await vault.reply(name as string, {})).toMatchObject({ error: { rule: 'unknown-operation' } });
  });

  test('takes each sample of this test, so that what is refused below is refused for its fault', () => {
    for (const name of names) expect(contract[name].input.safeParse(samples[name]).success, name).toBe(true);
  });
});

describe.each(names)('%s', (name) => {
  const sample = samples[name];

  test('refuses an input that is no object', async () => {
    for (const input of [undefined, null, 5, 'x', true, [], [sample], () => sample])
      expect(await codeOf(name, input)).toBe('invalid');
  });

  test('refuses a field that it does not know, also one that every object has', async () => {
    const withProto: unknown = JSON.parse(
      `${JSON.stringify(sample).slice(0, -1)}${Object.keys(sample).length > 0 ? ',' : ''}"__proto__":{"x":1}}`,
    );
    for (const input of [
      { ...sample, extra: 1 },
      { ...sample, toString: 'x' },
      { ...sample, constructor: 1 },
      withProto,
    ])
      expect(await codeOf(name, input)).toBe('invalid');
  });

  test('refuses an input in which a field is missing', async () => {
    // What the assistant kept so far may be anything that it has filled in.
    if (name === 'vault.saveDraft') return;
    for (const field of Object.keys(sample)) {
      const { [field]: _, ...rest } = sample;
      expect(await codeOf(name, rest), field).toBe('invalid');
    }
  });

  test('refuses a value of another type in any place', async () => {
    for (const path of placesIn(sample))
      for (const wrong of [
        { nonsense: true },
        12.5,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        10n,
        Symbol.iterator,
      ])
        expect(await codeOf(name, withValue(sample, path, wrong)), path.join('.')).toBe('invalid');
  });

  test('refuses a text of ten megabytes in any place', async () => {
    for (const path of stringPlaces(name))
      expect(await codeOf(name, withValue(sample, path, tenMegabytes)), path.join('.')).toBe(
        name === 'imports.read' ? 'refused' : 'invalid',
      );
  });

  test('refuses half a letter and a zero byte wherever a text is kept, and stumbles over them nowhere', async () => {
    for (const path of stringPlaces(name))
      for (const sign of ['\ud800', 'a\udfffb', '\0', 'a\0b']) {
        const code = await codeOf(name, withValue(sample, path, sign));
        expect(isFree(name, path) && code !== 'bug' ? 'invalid' : code, path.join('.')).toBe('invalid');
        if (name === 'vault.lock') await vault.unlock();
      }
  });
});
