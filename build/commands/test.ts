import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildElectron, buildRenderer, buildStore } from '../outputs.ts';
import { root, runNode, say, toolOf } from '../run.ts';
import { type Count, one, playwrightCount, sum, vitestCount } from '../test-count.ts';
import { playwrightFailures, vitestFailures } from '../test-failures.ts';

const results = join(root, 'out', 'test');
const vitestFile = join(results, 'vitest.json');
const playwrightFile = join(results, 'playwright.json');

type Reading = {
  readonly count: (report: string) => Count;
  readonly failed: (report: string) => readonly string[];
};

const failures: string[] = [];

/** Runs a test program that reports to `file`; without that file the program itself counts as one failure. */
const counted = (file: string, reading: Reading, run: () => number): Count => {
  const code = run();
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const count = report === null ? { passed: 0, failed: 0 } : reading.count(report);
  if (report !== null) failures.push(...reading.failed(report));
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
};

const memory = '/dev/shm';
const roomForTests = 2 * 1024 ** 3;

const hasRoom = (folder: string): boolean => {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > roomForTests;
};

/**
 * Where the tests keep their vaults: in memory, on a system that has room there. They make thousands, and each write
 * that must last waits for the disk. What a disk leaves after a power cut is proven by the fault tests, on a disk.
 */
const place = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'vertrouwd-tests-'));
// Some tests are somebody else, who must be able to come by on the way to a vault that is not hers.
chmodSync(place, 0o711);
const there = { TMPDIR: place, TMP: place, TEMP: place } as const;

const rooms = ['core', 'db', 'vault', 'electron', 'browser', 'cli', 'renderer', 'build'];

const configs = ['core', 'node', 'renderer', 'electron', 'test'];
const typeCheck = (): number =>
  configs
    .map((name) => runNode(toolOf('tsc', '@typescript/native'), ['-p', join(root, `tsconfig.${name}.json`)]))
    .reduce((worst, code) => Math.max(worst, code), 0);

const parts: readonly { readonly name: string; readonly run: () => Count }[] = [
  { name: 'types', run: () => one(typeCheck()) },
  { name: 'lint', run: () => one(runNode(toolOf('oxlint'), ['--type-aware', '--deny-warnings'])) },
  { name: 'format', run: () => one(runNode(toolOf('biome', '@biomejs/biome'), ['format', '.'])) },
  {
    name: 'layers',
    run: () => one(runNode(toolOf('depcruise', 'dependency-cruiser'), [...rooms, '--config'])),
  },
  { name: 'unused code', run: () => one(runNode(toolOf('knip'))) },
  { name: 'window build', run: () => one(buildRenderer()) },
  { name: 'store build', run: () => one(buildStore()) },
  { name: 'Electron build', run: () => one(buildElectron()) },
  {
    name: 'tests',
    run: () =>
      counted(vitestFile, { count: vitestCount, failed: vitestFailures }, () =>
        runNode(
          toolOf('vitest'),
          ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
          there,
        ),
      ),
  },
  {
    name: 'journeys',
    run: () =>
      existsSync(join(root, 'playwright.config.ts'))
        ? counted(playwrightFile, { count: playwrightCount, failed: playwrightFailures }, () =>
            runNode(toolOf('playwright', '@playwright/test'), ['test', '--reporter=list,json'], {
              ...there,
              PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile,
            }),
          )
        : { passed: 0, failed: 0 },
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const lines: string[] = [];
const counts: Count[] = [];
for (const { name, run } of parts) {
  say(`\n== ${name}`);
  const from = performance.now();
  const count = run();
  counts.push(count);
  const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6);
  lines.push(`${seconds} s  ${name}: ${count.passed} passed, ${count.failed} failed`);
}
rmSync(place, { recursive: true, force: true });
const { passed, failed } = sum(counts);
// Said once more at the end: of a long run one often sees the last lines only.
if (failures.length > 0) process.stdout.write(`\nFailed:\n\n${failures.join('\n\n')}\n`);
process.stdout.write(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
