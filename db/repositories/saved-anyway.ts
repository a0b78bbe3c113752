import { Meter } from '../../core/contract/guard.ts';
import type { SpecialCategory } from '../../core/contract/lawful.ts';
import type { ReadableDb, WritableDb } from '../sql.ts';
import { getSetting, putSetting } from './setting.ts';

const Counts = Meter.shape.savedAnyway;

/** How often an ordinary note was saved although it seemed to hold special data, by category. Of whom is not kept. */
export const listSavedAnyway = (db: ReadableDb): Meter['savedAnyway'] =>
  Counts.parse(JSON.parse(getSetting(db, 'special-saved-anyway') ?? '[]'));

/** Counts one note more for each of these categories. */
export const countSavedAnyway = (db: WritableDb, categories: readonly SpecialCategory[]): void => {
  if (categories.length === 0) return;
  const before = listSavedAnyway(db);
  const all = [...new Set([...before.map(({ category }) => category), ...categories])];
  const after = all.map((category) => ({
    category,
    count:
      (before.find((it) => it.category === category)?.count ?? 0) + Number(categories.includes(category)),
  }));
  putSetting(db, 'special-saved-anyway', JSON.stringify(after));
};
