import { type Matcher, matcher, type Sought } from './matcher.ts';
import { eachContinuation, overflowContentAt } from './overflow.ts';
import { type Page, type WalkProgress, type WalkResult, walkPages } from './page-walk.ts';

/** What a search found: how often each id was met (those that were not are absent), and what was walked. */
export type SearchResult = WalkResult & {
  readonly hits: ReadonlyMap<number, number>;
  readonly sought: number;
  readonly tooShort: number;
};

/** Looks where content goes on from this page to another, only for values that lie across that border. */
const searchBorders = (page: Page, values: Matcher, tell: (id: number) => void): void => {
  const reach = values.longest - 1;
  const joined = new Uint8Array(2 * reach);
  eachContinuation(page.bytes, page.number, page.pagesTotal, (end, next) => {
    const tail = page.bytes.subarray(Math.max(0, end - reach), end);
    joined.set(tail);
    joined.set(page.read(next).subarray(overflowContentAt, overflowContentAt + reach), tail.length);
    values.find(joined.subarray(0, tail.length + reach), (id, at, length) => {
      if (at < tail.length && at + length > tail.length) tell(id);
    });
  });
};

/**
 * Searches every page of a vault file that nobody has open for values: what a purge proves itself with.
 *
 * Covered: all bytes of all pages that SQLite uses, live or not (rows, indexes, the gaps where deleted rows lay, free
 * pages), and values that lie across two pages of one long record, from its b-tree page through its overflow pages,
 * as far as the pointers between them still stand. Not covered: what is sealed (whoever removes that destroys its
 * key), text in another encoding, an attached journal (refused), and what the file system keeps of older files.
 *
 * Yields its progress after every megabyte. Refuses as `walkPages`; says nothing when there are bad pages.
 */
export function* searchPages(
  path: string,
  key: Uint8Array,
  values: Iterable<Sought>,
): Generator<WalkProgress, SearchResult> {
  const many = matcher(values);
  const hits = new Map<number, number>();
  const tell = (id: number): void => void hits.set(id, (hits.get(id) ?? 0) + 1);
  const walked = yield* walkPages(path, key, (page) => {
    many.find(page.bytes, tell);
    if (many.longest > 1) searchBorders(page, many, tell);
  });
  return { ...walked, hits, sought: many.sought, tooShort: many.tooShort };
}
