import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { quantile } from './measure.ts';

const fsyncTimes = (folder: string): readonly number[] => {
  const path = join(folder, 'fsync.tmp');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4_096, 1);
  try {
    return Array.from({ length: 200 }, () => {
      const from = performance.now();
      writeSync(file, page);
      fsyncSync(file);
      return performance.now() - from;
    });
  } finally {
    closeSync(file);
    rmSync(path);
  }
};

/** The machine in one line, and how long its disk takes to make 4 kB last in this folder (median, p95). */
export const machineOf = (folder: string): string => {
  const times = fsyncTimes(folder);
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${processors[0]?.model.trim() ?? 'processor'} x ${processors.length}, ${memory} GB, ${platform()} ${release()} ${arch()}, Node ${process.version}`,
    `fsync of 4 kB: median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
  ].join('\n');
};

/** The most memory that a process ever held, in MB; null where the system does not tell. */
export const peakMemoryOf = (pid: number): number | null => {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
};

/** The store's process among the children of this one, found by its script; null where the system does not tell. */
export const storePid = (): number | null => {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const store = children.find((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('store/worker.js'),
    );
    return store === undefined ? null : Number(store);
  } catch {
    return null;
  }
};
