import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One line of the log of test/support/disk-shim.c, or a mark (`M`) that a test put between them. */
export type DiskEvent = {
  readonly op: 'C' | 'W' | 'T' | 'S' | 'R' | 'U' | 'M';
  readonly path: string;
  readonly at: number;
  readonly data: Buffer;
};

/** Reads a log of changes in the order in which they happened. */
export const readDiskLog = (log: Buffer): readonly DiskEvent[] => {
  const events: DiskEvent[] = [];
  for (let at = 0; at < log.length; ) {
    const [pathSize, size] = [log.readUInt32LE(at + 1), log.readUInt32LE(at + 13)];
    const from = at + 17;
    events.push({
      op: String.fromCharCode(log[at] ?? 0) as DiskEvent['op'],
      path: log.toString('utf8', from, from + pathSize),
      at: Number(log.readBigUInt64LE(at + 5)),
      data: log.subarray(from + pathSize, from + pathSize + size),
    });
    at = from + pathSize + size;
  }
  return events;
};

/** A mark for the log: what was acknowledged at this moment. */
export const markOf = (text: string): Buffer => {
  const head = Buffer.alloc(17);
  head.write('M');
  head.writeUInt32LE(Buffer.byteLength(text), 1);
  return Buffer.concat([head, Buffer.from(text)]);
};

type Change = Pick<DiskEvent, 'op' | 'at' | 'data'>;
/** A file as the disk has it for certain, and what was written since. */
type Inode = { synced: Buffer; pending: Change[] };
type Names = Map<string, Inode>;
type NameChange = (names: Names) => void;

const sector = 512;

/** The content after these changes, of which each sector and each cut survives or not. */
const applied = (content: Buffer, changes: readonly Change[], survives: () => boolean): Buffer => {
  const ends = changes.map(({ op, at, data }) => (op === 'T' ? at : at + data.length));
  const result = Buffer.alloc(Math.max(content.length, ...ends));
  content.copy(result);
  let size = content.length;
  for (const { op, at, data } of changes) {
    if (op === 'T') {
      if (!survives()) continue;
      result.fill(0, at);
      size = at;
      continue;
    }
    for (let from = 0; from < data.length; ) {
      const until = Math.min(data.length, from + sector - ((at + from) % sector));
      if (survives()) {
        data.copy(result, at + from, from, until);
        size = Math.max(size, at + until);
      }
      from = until;
    }
  }
  return result.subarray(0, size);
};

/**
 * What could lie in a folder after the power went off once `events` had happened: of what was not made to last, every
 * sector survives or not as `random` says, and of the changes of names a first part. `start` are the files before.
 */
export const afterPowerCut = (
  start: ReadonlyMap<string, Buffer>,
  events: readonly DiskEvent[],
  random: () => number,
): ReadonlyMap<string, Buffer> => {
  const names: Names = new Map([...start].map(([path, synced]) => [path, { synced, pending: [] }]));
  const lasting: Names = new Map(names);
  const open: NameChange[] = [];
  const rename = (change: NameChange): void => {
    change(names);
    open.push(change);
  };
  for (const { op, path, at, data } of events) {
    const inode = names.get(path);
    if (op === 'C') {
      const made: Inode = { synced: Buffer.alloc(0), pending: [] };
      rename((all) => void all.set(path, made));
    } else if (op === 'R') {
      rename((all) => {
        const moved = all.get(path);
        all.delete(path);
        if (moved) all.set(data.toString('utf8'), moved);
      });
    } else if (op === 'U') rename((all) => void all.delete(path));
    else if ((op === 'W' || op === 'T') && inode) inode.pending.push({ op, at, data });
    else if (op === 'S' && inode) {
      inode.synced = applied(inode.synced, inode.pending, () => true);
      inode.pending = [];
    } else if (op === 'S') for (const change of open.splice(0)) change(lasting);
  }
  const share = [0, 0.5, 0.9, 1][Math.floor(random() * 4)] ?? 0;
  const kept = Math.floor(random() * (open.length + 1));
  for (const change of open.slice(0, kept)) change(lasting);
  return new Map(
    [...lasting].map(([path, { synced, pending }]) => [
      path,
      applied(synced, pending, () => random() < share),
    ]),
  );
};

/** The files of a folder with their bytes. */
export const filesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(folder, entry.name), readFileSync(join(folder, entry.name))]),
  );

/** Lays files, which were those of another folder, into this one. */
export const layFiles = (folder: string, files: ReadonlyMap<string, Buffer>): void => {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, basename(path)), bytes);
  if (new Set([...files.keys()].map((path) => dirname(path))).size > 1)
    throw new Error('One folder at a time');
};
