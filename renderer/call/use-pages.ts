import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { In, OpsOf, Out } from '../../core/contract/index.ts';
import { call } from './call.ts';
import { answerKey } from './query-client.ts';

const pageSize = 100;

/** The operations that answer with one page of a list: `{ total, rows }` for an offset and a limit. */
type PagedOp = {
  [N in OpsOf<'query'>]: In<N> extends { readonly offset: number; readonly limit: number }
    ? Out<N> extends { readonly total: number; readonly rows: readonly unknown[] }
      ? N
      : never
    : never;
}[OpsOf<'query'>];

export type RowOf<N extends PagedOp> = Out<N> extends { readonly rows: readonly (infer Row)[] } ? Row : never;

export type Pages<Row> = {
  readonly total: number | undefined;
  readonly rowAt: (index: number) => Row | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: Error | null;
};

/**
 * A long list for a `WindowedList`: asks for the pages that are in sight (100 rows each) and forgets the others at
 * once, so that the window never holds more than a few hundred rows. The rest of the input is the search itself.
 */
export const usePages = <N extends PagedOp>(
  name: N,
  search: Omit<In<N>, 'offset' | 'limit'>,
): Pages<RowOf<N>> => {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const wanted = Array.from({ length: range.to - range.from + 1 }, (_, step) => range.from + step);
  const answers = useQueries({
    queries: wanted.map((page) => {
      const input = { ...search, offset: page * pageSize, limit: pageSize } as unknown as In<N>;
      return {
        queryKey: answerKey(name, input),
        queryFn: async () =>
          (await call(name, input)) as { readonly total: number; readonly rows: readonly RowOf<N>[] },
        gcTime: 0,
      };
    }),
  });
  const onRange = useCallback((first: number, last: number) => {
    const from = Math.floor(first / pageSize);
    const to = Math.max(from, Math.floor(last / pageSize));
    setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, []);
  const [known, setKnown] = useState<number>();
  const total = answers.find(({ data }) => data !== undefined)?.data?.total;
  if (total !== undefined && total !== known) setKnown(total);
  return {
    total: total ?? known,
    rowAt: (index) => answers[Math.floor(index / pageSize) - range.from]?.data?.rows[index % pageSize],
    onRange,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  };
};
