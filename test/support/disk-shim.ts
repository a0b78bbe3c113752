import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Compiles the library that stands between the store and its disk; gives its path. */
export const buildShim = (): string => {
  const library = join(mkdtempSync(join(tmpdir(), 'vertrouwd-shim-')), 'disk-shim.so');
  const source = join(import.meta.dirname, 'disk-shim.c');
  const { status, stderr } = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0 || !existsSync(library)) throw new Error(`The shim needs gcc: ${stderr}`);
  return library;
};
