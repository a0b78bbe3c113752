import { readFileSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import type { Out } from '../../core/contract/index.ts';
import { engineVersions } from '../../db/health/engine.ts';
import { readMemory } from './memory.ts';

type Line = Out<'health.details'>['lines'][number];

/** The files of a vault, whose names say nothing of anybody. */
const ownFiles = [
  'vault.db',
  'vault.db-wal',
  'vault.db.compact',
  'keys.json',
  'keys.json.previous',
  'ledger.json',
  'people.sealed',
  'health.json',
  'attempts.json',
  'in-use.txt',
] as const;

/** The manifest lies two folders up from here, and from the worker that is built for the desktop app alike. */
const appVersion = (): string => {
  try {
    const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { readonly version: string }).version;
  } catch {
    return '?';
  }
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const freeSpace = (folder: string): readonly Line[] => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return [{ what: 'free', value: megabytes(bavail * bsize) }];
  } catch {
    return [];
  }
};

const filesIn = (folder: string): readonly Line[] => {
  const found = ownFiles.flatMap((name): readonly Line[] => {
    const about = statSync(join(folder, name), { throwIfNoEntry: false });
    const when = about?.mtime.toISOString() ?? '';
    return about ? [{ what: 'file', value: `${name} · ${about.size} bytes · ${when}` }] : [];
  });
  try {
    const others = readdirSync(folder).filter((name) => !(ownFiles as readonly string[]).includes(name));
    return [...found, { what: 'others', value: String(others.length) }];
  } catch {
    return found;
  }
};

/**
 * What somebody who helps needs to know of a vault: versions, sizes, codes and instants. No path, no name of a person, of the
 * organisation or of a folder; other files are only counted. `problem` is the code with which it does not open.
 */
export const detailsOf = (folder: string, problem: string | null, now: string): Out<'health.details'> => {
  const { sqlite, cipher, schema } = engineVersions();
  const { checkedAt, findings, isUnclean, postponed } = readMemory(folder);
  return {
    lines: [
      { what: 'app', value: `Vertrouwd ${appVersion()}` },
      { what: 'engine', value: `SQLite ${sqlite} · ${cipher} · schema ${schema}` },
      { what: 'platform', value: `${process.platform} ${release()} · ${process.arch} · ${process.version}` },
      { what: 'now', value: now },
      { what: 'problem', value: problem ?? '-' },
      { what: 'checked', value: checkedAt ?? '-' },
      { what: 'found', value: findings.map(({ kind, count }) => `${kind} ${count}`).join(', ') || '-' },
      { what: 'unclean', value: `${isUnclean ? 1 : 0} · ${postponed}` },
      ...filesIn(folder),
      ...freeSpace(folder),
    ],
  };
};
