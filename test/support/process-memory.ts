import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** A running process as Linux tells of it. */
export type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const allProcesses = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended between the two looks.
        return [];
      }
    });

/** A process and all that came from it, itself first. */
export const familyOf = (pid: number): readonly Process[] => {
  const all = allProcesses();
  const below = (top: Process): readonly Process[] => [
    top,
    ...all.filter(({ parent }) => parent === top.pid).flatMap(below),
  ];
  return all.filter((each) => each.pid === pid).flatMap(below);
};

/** Something to look for, under a name that may be printed. */
export type Sought = { readonly name: string; readonly bytes: Buffer };

/** A text as the memory of a program may hold it: UTF-8 (also Latin-1 of plain letters) and UTF-16. */
export const asTexts = (name: string, text: string): readonly Sought[] => [
  { name: `${name} (UTF-8)`, bytes: Buffer.from(text, 'utf8') },
  { name: `${name} (UTF-16)`, bytes: Buffer.from(text, 'utf16le') },
];

const countIn = (hay: Buffer, needle: Buffer): number => {
  let count = 0;
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) count += 1;
  return count;
};

const chunk = 16 * 1024 * 1024;

/**
 * Counts what is sought in all memory that a process may write to. Gives null when the system does not let it be read
 * (a sandboxed page of another user), and no count for what is not there.
 */
export const countInMemory = (
  pid: number,
  sought: readonly Sought[],
): Readonly<Record<string, number>> | null => {
  const counts: Record<string, number> = {};
  const longest = Math.max(...sought.map(({ bytes }) => bytes.length));
  let memory: number;
  let maps: string;
  try {
    maps = readFileSync(`/proc/${pid}/smaps`, 'utf8');
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return null;
  }
  try {
    for (const told of maps.split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/)) {
      // Programs reserve far more than they use.
      if (!/^(?:Rss|Swap): +[1-9]/m.test(told)) continue;
      // The variables of installed programs are theirs; shared memory (/dev/shm, memfd) is looked at.
      const area = /^([0-9a-f]+)-([0-9a-f]+) rw(?!.* \/(?:usr|lib|opt)\/)/.exec(told);
      if (!area) continue;
      const end = Number.parseInt(area[2] ?? '', 16);
      for (let at = Number.parseInt(area[1] ?? '', 16); at < end; at += chunk) {
        const bytes = Buffer.alloc(Math.min(chunk + longest - 1, end - at));
        let read = 0;
        try {
          read = readSync(memory, bytes, 0, bytes.length, at);
        } catch {
          // A page that was promised and never used.
          continue;
        }
        for (const { name, bytes: needle } of sought) {
          const found = countIn(bytes.subarray(0, read), needle);
          if (found > 0) counts[name] = (counts[name] ?? 0) + found;
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return counts;
};
