import { describe, expect, test } from 'vitest';
import { codeFiles, importsOf, roomOf, textOf } from '../support/source-files.ts';

/** Which rooms a room may reach besides itself. The same table stands in docs/ARCHITECTURE.md. */
const reach: Readonly<Record<string, readonly string[]>> = {
  core: [],
  db: ['core'],
  vault: ['core', 'db'],
  electron: ['core', 'db', 'vault'],
  browser: ['core', 'db', 'vault'],
  cli: ['core', 'db', 'vault'],
  renderer: ['core'],
  build: ['core', 'db', 'vault', 'browser', 'cli'],
};

const instead: Readonly<Record<string, string>> = {
  core: 'let the handler in vault/operations gather the fact and pass it in as an argument',
  db: 'return rows and let vault/operations decide with core',
  vault: 'add a capability to core/contract/host.ts, or let the host pass it in',
  electron: 'put what both hosts need in vault',
  browser: 'put what both hosts need in vault',
  cli: 'put what it shares with the hosts in vault',
  renderer: 'ask through the bridge: an operation in core/contract, or a capability in core/contract/host.ts',
  build: 'a build script starts programs; it holds nothing that they need',
};

/** Packages that only some rooms may know. */
const packageRooms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^electron$/, ['electron']],
  [/^playwright-core$/, ['browser', 'build']],
  [/^better-sqlite3-multiple-ciphers/, ['db']],
  [/^(@node-rs\/argon2|libsodium-wrappers)$/, ['vault', 'db']],
  [/^(react|react-dom|react-aria|wouter|i18next|lucide|@tanstack|@fontsource)/, ['renderer']],
  [/^node:/, ['db', 'vault', 'electron', 'browser', 'cli', 'build']],
];

/** Files of a room that are tools beside it, not part of it. */
const tools = new Set(['renderer/vite.config.ts']);

const house = codeFiles.filter((path) => roomOf(path) in reach && !tools.has(path));
const imports = house.flatMap((from) => importsOf(from).map((found) => ({ from, ...found })));

describe('the rooms of the house', () => {
  test('are seen, with their imports', () => {
    expect(house.length).toBeGreaterThan(120);
    expect(imports.length).toBeGreaterThan(400);
    for (const room of Object.keys(reach))
      expect(
        house.some((path) => roomOf(path) === room),
        room,
      ).toBe(true);
  });

  test('reach only what the table says', () => {
    const wrong = imports
      .filter(({ from, means }) => means !== null && roomOf(means) !== roomOf(from))
      .filter(({ from, means }) => !reach[roomOf(from)]?.includes(roomOf(means ?? '')))
      .map(({ from, says }) => `${from} -> ${says}: ${instead[roomOf(from)]}`);
    expect(wrong).toEqual([]);
  });

  test('import only files that are there, with their extension', () => {
    const present = new Set(codeFiles);
    const wrong = imports
      .filter(({ means }) => means !== null && !present.has(means) && !/\.(css|json|svg|html)$/.test(means))
      .map(({ from, says }) => `${from} -> ${says}: write the path with .ts or .tsx`);
    expect(wrong).toEqual([]);
  });

  test('know only their own packages', () => {
    const wrong = imports
      .filter(({ means }) => means === null)
      .filter(({ from, says }) =>
        packageRooms.some(([name, rooms]) => name.test(says) && !rooms.includes(roomOf(from))),
      )
      .map(({ from, says }) => `${from} -> ${says}: ${instead[roomOf(from)]}`);
    expect(wrong).toEqual([]);
  });

  test('keep core pure: zod and temporal-polyfill only', () => {
    const wrong = imports
      .filter(({ from, means }) => roomOf(from) === 'core' && means === null)
      .filter(({ says }) => says !== 'zod' && says !== 'temporal-polyfill')
      .map(({ from, says }) => `${from} -> ${says}: ${instead['core']}`);
    expect(wrong).toEqual([]);
  });

  test('let no test load Electron, however far away', () => {
    const reached = new Set(codeFiles.filter((path) => roomOf(path) === 'test'));
    const loading: string[] = [];
    // A set hands out what is added while it is walked, so this follows every import to its end.
    for (const path of reached)
      for (const { says, means, typeOnly } of importsOf(path)) {
        if (!typeOnly && says === 'electron') loading.push(path);
        if (!typeOnly && means !== null && codeFiles.includes(means)) reached.add(means);
      }
    expect(reached).toContain('electron/ipc.ts');
    expect(loading, 'keep what is tested in a file that takes Electron as an argument').toEqual([]);
  });

  test('are described in docs/ARCHITECTURE.md with the same table', () => {
    const page = textOf('docs/ARCHITECTURE.md').replace(/ +/g, ' ');
    for (const [room, rooms] of Object.entries(reach))
      expect(page).toContain(
        `| \`${room}/\` | ${rooms.map((other) => `\`${other}\``).join(', ') || 'nothing'} |`,
      );
  });
});

/** Folders that hold one file or folder for each feature. */
const shelves = ['core', 'db/repositories', 'vault/operations', 'renderer/features'];
const features = new Set(
  'organisation users clients consents notes sharing rights volunteers forms training peer-review retention purge register imports incidents reports audit backup'.split(
    ' ',
  ),
);

const featureOf = (path: string): { readonly shelf: string; readonly feature: string } | null => {
  const shelf = shelves.find((each) => path.startsWith(`${each}/`));
  if (shelf === undefined) return null;
  const feature = path.slice(shelf.length + 1).replace(/(\/.*|\.tsx?)$/, '');
  return features.has(feature) ? { shelf, feature } : null;
};

describe('the features', () => {
  test('are seen on every shelf', () => {
    for (const shelf of shelves) {
      const seen = new Set(
        house
          .map(featureOf)
          .filter((each) => each?.shelf === shelf)
          .map((each) => each?.feature),
      );
      expect(seen.size, shelf).toBeGreaterThan(3);
    }
  });

  test('never import each other', () => {
    const wrong = imports.flatMap(({ from, means }) => {
      const one = featureOf(from);
      const other = means === null ? null : featureOf(means);
      return one && other && one.shelf === other.shelf && one.feature !== other.feature
        ? [
            `${from} -> ${means}: let renderer/app, vault or the handler compose the two, or move what they share to the kernel`,
          ]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** The three lists that may gather what their folder holds. */
const lists = new Set(['core/contract/index.ts', 'vault/operations/index.ts', 'db/migrations/index.ts']);

describe('the files', () => {
  test('have no barrels', () => {
    const reExporting = imports
      .filter(({ reExports, from }) => reExports && !lists.has(from))
      .map(({ from }) => from);
    const named = house.filter((path) => /\/index\.tsx?$/.test(path) && !lists.has(path));
    expect([...reExporting, ...named], 'import from the file that has it').toEqual([]);
  });

  test('have no cycles', () => {
    const next = Map.groupBy(imports, ({ from }) => from);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (trail.includes(path) || done.has(path)) return;
      for (const { means } of next.get(path) ?? []) if (means !== null) walk(means, [...trail, path]);
      done.add(path);
    };
    for (const path of house) walk(path, []);
    expect(cycles, 'move what both need to a third file').toEqual([]);
  });
});
