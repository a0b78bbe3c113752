import { useEffect, useEffectEvent, useState } from 'react';
import { z } from 'zod';
import { ClientFilter, ClientNarrow } from '../../../core/contract/clients.ts';
import { call } from '../../call/call.ts';

/** What is looked for. The words live in this window only: what somebody searched is nobody else's business. */
export type Search = {
  readonly words: string;
  readonly filter: ClientFilter;
  readonly narrow: ClientNarrow;
};

/** No filter besides open or closed. */
export const wide: ClientNarrow = {
  phaseId: null,
  assignedTo: null,
  silentMonths: null,
  isConsentMissing: false,
};

/** Everyone. */
export const everyone: Search = { words: '', filter: 'all', narrow: wide };

/** Whether any filter stands besides open or closed. */
export const isNarrow = ({ phaseId, assignedTo, silentMonths, isConsentMissing }: ClientNarrow): boolean =>
  phaseId !== null || assignedTo !== null || silentMonths !== null || isConsentMissing;

/** Whether anything is looked for at all. */
export const isSearching = ({ words, filter, narrow }: Search): boolean =>
  words.trim() !== '' || filter !== 'all' || isNarrow(narrow);

const Kept = z.strictObject({ filter: ClientFilter, narrow: ClientNarrow });
type Kept = z.output<typeof Kept>;

/** Where the filters are kept among the unfinished texts, sealed to the user's own key: a lock leaves them standing. */
const place = 'clients/filters';

/** The filters in this window; a lock replaces the window, and then they are read back. */
let standing: Kept | null = null;

const readBack = async (): Promise<Kept | null> => {
  const { text } = await call('vault.draftText', { place }).catch(() => ({ text: null }));
  if (text === null) return null;
  try {
    return Kept.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

const keep = (kept: Kept): void => {
  standing = kept;
  const isPlain = kept.filter === 'all' && !isNarrow(kept.narrow);
  const saved = isPlain
    ? call('vault.discardDraftText', { place })
    : call('vault.saveDraftText', { place, text: JSON.stringify(kept) });
  // A filter that could not be kept still stands in this window.
  saved.catch(() => undefined);
};

/** What is looked for in the list. Filters stay while one works, also after a lock; words go with the screen. */
export const useSearch = (): readonly [Search, (search: Search) => void] => {
  const [search, setSearch] = useState<Search>({ ...everyone, ...standing });
  const takeUp = useEffectEvent((kept: Kept | null) => {
    if (standing !== null) return;
    standing = kept ?? { filter: everyone.filter, narrow: wide };
    if (kept) setSearch({ ...search, ...kept });
  });
  useEffect(() => {
    if (standing === null) void readBack().then(takeUp);
  }, []);
  const change = (next: Search): void => {
    setSearch(next);
    const { filter, narrow } = next;
    if (filter !== search.filter || JSON.stringify(narrow) !== JSON.stringify(search.narrow))
      keep({ filter, narrow });
  };
  return [search, change];
};
