import { useQuery } from '@tanstack/react-query';
import type { In } from '../../../core/contract/index.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { call } from '../../call/call.ts';

type Search = Omit<In<'clients.search'>, 'offset' | 'limit'>;

const pageSize = 200;

/** Looking further would keep the store busy for longer than the help is worth. */
const farthest = 10_000;

const placeOf = async (id: ClientId, search: Search, offset = 0): Promise<number | null> => {
  const { total, rows } = await call('clients.search', { ...search, offset, limit: pageSize });
  const at = rows.findIndex((row) => row.id === id);
  if (at >= 0) return offset + at;
  const next = offset + pageSize;
  return next < Math.min(total, farthest) ? placeOf(id, search, next) : null;
};

/**
 * Where in the list somebody stands who was opened from elsewhere, counted from 0 and as the list was searched at that
 * moment; null for nobody, and for somebody whom the list does not show or only past the first 10,000.
 */
export const usePlaceInList = (id: ClientId | null, search: Search): number | null => {
  const { data = null } = useQuery({
    // Without the search: a list that somebody types in must not jump back to the open file.
    queryKey: ['place-in-list', id],
    queryFn: () => (id === null ? null : placeOf(id, search)),
    enabled: id !== null,
    gcTime: 0,
  });
  return data;
};
