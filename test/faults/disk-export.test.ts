import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildShim } from '../support/disk-shim.ts';
import { exported, fileCount } from '../support/save-files.ts';

const script = join(import.meta.dirname, '..', 'support', 'save-files.ts');
const { ENOSPC, EIO } = constants.errno;

/** Saves files into a folder whose n-th change fails; gives what was said of each, and the folder. */
const saveOnSickDisk = (library: string, n: number, disease: string) => {
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-export-'));
  const folder = join(home, 'uit');
  const arm = join(home, 'arm');
  writeFileSync(arm, `${n} ${disease}`);
  const { stdout } = spawnSync(process.execPath, [script, folder], {
    env: { ...process.env, LD_PRELOAD: library, SHIM_DIR: folder, SHIM_ARM: arm },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { home, folder, said: JSON.parse(stdout) as readonly string[] };
};

test.each([
  ['is full', `${ENOSPC} 1`, 'disk-full'],
  ['fails once', `${EIO} 0`, 'disk-failing'],
])(
  'on a disk that %s, at each of 200 changes, a saved file is whole and a refused one is not there',
  (_, disease, rule) => {
    const library = buildShim();
    const tally: Record<string, number> = {};
    for (let n = 1; n <= 200; n += 1) {
      const { home, folder, said } = saveOnSickDisk(library, n, disease);
      expect(said).toHaveLength(fileCount);
      const saved = said.flatMap((it, at) => (it === 'saved' ? [`register-${at + 1}.csv`] : []));
      expect([n, said.every((it) => it === 'saved' || it === rule)]).toEqual([n, true]);
      expect([n, readdirSync(folder).sort()]).toEqual([n, saved.toSorted()]);
      for (const name of saved) expect(readFileSync(join(folder, name)).equals(exported)).toBe(true);
      for (const it of said) tally[it] = (tally[it] ?? 0) + 1;
      rmSync(home, { recursive: true });
    }
    expect(tally[rule]).toBeGreaterThan(50);
    process.stdout.write(`exporting, at each of 200 changes: ${JSON.stringify(tally)}\n`);
  },
);
