/** Where a list is scrolled to: `top` and `height` of what is in sight and the height of one row, in pixels. */
export type Sight = { readonly top: number; readonly height: number; readonly row: number };

/** The most rows that are ever built at once. */
export const mostRows = 60;

/** Takes the sight and the count; gives the first and last index to build (last < first when there is none). */
export const rangeInSight = (
  { top, height, row }: Sight,
  total: number,
): { readonly first: number; readonly last: number } => {
  const spare = 6;
  const first = Math.max(0, Math.min(Math.floor(top / row) - spare, total - 1));
  const wanted = Math.ceil((top + height) / row) + spare;
  return { first, last: Math.min(total - 1, wanted, first + mostRows - 1) };
};

/** Where a key leads in a list of `total` rows; null when it is no key for moving. */
export const rowAfterKey = (key: string, current: number, total: number, perPage: number): number | null => {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + perPage,
    PageUp: current - perPage,
    Home: 0,
    End: total - 1,
  };
  const next = moves[key];
  return next === undefined || total === 0 ? null : Math.max(0, Math.min(next, total - 1));
};
