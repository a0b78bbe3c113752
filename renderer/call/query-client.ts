import { QueryClient, type QueryKey } from '@tanstack/react-query';
import type { OpName } from '../../core/contract/index.ts';

/**
 * What the window has read. Nothing goes stale by itself: the store says what changed. Nothing waits for a network,
 * and what no screen shows any more is forgotten after half a minute.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });

/** The feature that an operation belongs to: `clients` of `clients.search`. */
export const featureOf = (name: string): string => name.split('.')[0] ?? name;

/** The place of an answer: feature first, so that a change can put aside a whole feature. */
export const answerKey = (name: OpName, input: unknown) => [featureOf(name), name, input] as const;

const isAbout = (queryKey: QueryKey, id: string): boolean => JSON.stringify(queryKey).includes(id);

/** Reads everything of these features again that is on the screen now, except about a record that is `gone`. */
export const readAgain = (client: QueryClient, features: readonly string[], gone?: string): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey }) =>
      features.includes(String(queryKey[0])) && (gone === undefined || !isAbout(queryKey, gone)),
  });

/** Forgets every answer to a question about one record: after it went, or somebody lost the right to see it. */
export const forgetAbout = (client: QueryClient, id: string): void =>
  client.removeQueries({ predicate: ({ queryKey }) => isAbout(queryKey, id) });

/**
 * Reads again after a change that the store tells of. Reads that leave a trace are left out: each of them is told of as a
 * change too, and would go on calling itself.
 */
export const readAgainAfterNews = (client: QueryClient, features: readonly string[]): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey, meta }) =>
      features.includes(String(queryKey[0])) && meta?.['leavesTrace'] !== true,
  });
