import type { ShredList } from '../../core/contract/purge.ts';
import { listName } from '../../core/kernel/names.ts';
import { inShredOrder } from '../../core/purge/outside.ts';
import { placesOfPaper } from '../../db/repositories/outside-copies.ts';
import { namesOnList } from '../../db/repositories/purge-list.ts';
import type { ReadContext } from '../context.ts';
import { listNow } from './list-now.ts';
import { openList } from './list-view.ts';

/** What goes of the list that waits, with names, numbers and where its paper lies; what would be skipped is not on it. */
export const shredList = (context: ReadContext): ShredList => {
  const { db } = context;
  const list = openList(context);
  if (!list) return { list: null, records: [] };
  const { plans } = listNow(db, list);
  const ids = plans.map(({ recordId }) => recordId);
  const names = namesOnList(db, ids);
  const places = placesOfPaper(db, ids);
  const records = plans.flatMap(({ recordId, number, kind, removes }) => {
    const name = names.get(recordId);
    if (number === null || !name) return [];
    const paper = removes.includes('client-file') ? (places.get(recordId) ?? '') : '';
    return [{ number, listName: listName(name), kind, paper }];
  });
  return { list: list.number, records: inShredOrder(records) };
};
