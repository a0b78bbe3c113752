import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matcher, type Sought } from '../../db/forensics/matcher.ts';
import { finish } from '../../db/forensics/page-walk.ts';
import { searchPages } from '../../db/forensics/search-pages.ts';
import { spellingsOf, tokensOf } from './token-people.ts';

/** Which tokens of these people stand in any file of a folder: stores decrypted page by page, all others as they are. */
export const tokensLeft = (
  folder: string,
  keys: ReadonlyMap<string, Uint8Array>,
  who: readonly number[],
): readonly string[] => {
  const tokens = who.flatMap(tokensOf);
  const sought: Sought[] = tokens.flatMap((text, id) => spellingsOf(text).map((bytes) => ({ id, bytes })));
  const left = new Set<string>();
  const tell = (id: number): void => void left.add(tokens[id] ?? '');
  const plain = matcher(sought);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const key = keys.get(path);
    if (!key) plain.find(readFileSync(path), tell);
    else for (const id of finish(searchPages(path, key, sought)).hits.keys()) tell(id);
  }
  return [...left];
};
