import { rmSync } from 'node:fs';
import type { Certificate } from '../../core/contract/purge.ts';
import { replaceVaultFile, writeCompactCopy } from '../compact.ts';
import { searchPages } from '../forensics/search-pages.ts';
import type { Sought } from '../forensics/matcher.ts';
import { run, type WritableDb } from '../sql.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { heldByOthers } from './held-values.ts';
import type { RitualStep } from './ritual-step.ts';

/** Shorter values (in bytes) stand by chance somewhere in hundreds of megabytes of sealed text, and prove nothing. */
export const shortestSought = 7;

export type Proof = Certificate['proof'];

/** The file operations of the ritual, which the session lends because it owns the open store. */
export type RitualStore = {
  readonly db: () => WritableDb;
  readonly path: string;
  readonly key: Uint8Array;
  readonly withClosedStore: (work: () => void) => void;
};

/** Where the compact copy is made before it takes the place of the vault; removed at every opening. */
export const copyPathOf = (path: string): string => `${path}.compact`;

/** From the commit on every page is read once, by SQLite too: what a cache would hold is needed for the search. */
const megabytesOfRitual = 4;
/** The cache of an open store (db/open.ts); the new file is opened with it again. */
const megabytesOfStore = 64;

const setCache = (db: WritableDb, megabytes: number): void =>
  void run(db, `PRAGMA cache_size=-${megabytes * 1024}`);

/** One by one, so that they are never all in memory as objects. */
function* soughtOf(texts: readonly string[], held: ReadonlySet<number>): Generator<Sought> {
  for (const [id, text] of texts.entries()) if (!held.has(id)) yield { id, bytes: Buffer.from(text, 'utf8') };
}

/** Searches every page of the compact copy. Refuses `disk-failing` when one of them is damaged. */
function* proofOf(
  { path, key }: Pick<RitualStore, 'path' | 'key'>,
  meaningful: readonly string[],
  held: ReadonlySet<number>,
  known: Pick<Proof, 'valuesTooShort' | 'isByIdOnly'>,
): Generator<RitualStep, Proof> {
  const search = searchPages(copyPathOf(path), key, soughtOf(meaningful, held));
  let page = search.next();
  while (!page.done) {
    yield { step: 'proving', done: page.value.pagesDone, total: page.value.pagesTotal };
    page = search.next();
  }
  const { pages, freePages, badPages, hits, sought } = page.value;
  // A copy with a damaged page proves nothing and must not take the vault's place; the next opening tries again.
  if (badPages > 0) refuse('disk-failing');
  return {
    pages,
    freePages,
    damagedPages: badPages,
    valuesSought: sought,
    valuesHeldByOthers: held.size,
    hits: [...hits.values()].reduce((sum, count) => sum + count, 0),
    ...known,
  };
}

/**
 * What follows the commit of a removal (design: the purge): the journal is emptied into the file, a compact copy is
 * written, every page of the copy is decrypted and searched for every removed value that no remaining record holds,
 * and the copy takes the place of the vault; the old file and its journal are gone. `removed` are the values, or only
 * ids when an interruption lost the rest. Gives what the certificate says of the proof. Yields between pages.
 *
 * A kill before the replacement leaves the old file with its marker, a kill after it the new one with its marker: the
 * next opening does all of this again. Refuses `disk-full`, and `disk-failing` when the copy has a damaged page: the
 * marker then stays.
 */
export function* performRitual(
  store: RitualStore,
  removed: ReadonlySet<string>,
  isByIdOnly: boolean,
): Generator<RitualStep, Proof> {
  const meaningful = [...removed].filter((text) => Buffer.byteLength(text) >= shortestSought);
  const copyPath = copyPathOf(store.path);
  setCache(store.db(), megabytesOfRitual);
  let proof: Proof;
  try {
    const held = yield* heldByOthers(store.db(), meaningful);
    yield { step: 'compacting', done: 0, total: 1 };
    run(store.db(), 'PRAGMA wal_checkpoint(TRUNCATE)');
    writeCompactCopy(store.db(), copyPath);
    yield { step: 'compacting', done: 1, total: 1 };
    proof = yield* proofOf(store, meaningful, held, {
      valuesTooShort: removed.size - meaningful.length,
      isByIdOnly,
    });
  } catch (error) {
    rmSync(copyPath, { force: true });
    setCache(store.db(), megabytesOfStore);
    throw error;
  }

  yield { step: 'replacing', done: 0, total: 1 };
  store.withClosedStore(() => replaceVaultFile({ vaultPath: store.path, copyPath }));
  rmSync(copyPath, { force: true });
  yield { step: 'replacing', done: 1, total: 1 };

  return proof;
}
