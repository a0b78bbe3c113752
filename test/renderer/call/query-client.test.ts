import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import {
  answerKey,
  makeQueryClient,
  readAgain,
  readAgainAfterNews,
} from '../../../renderer/call/query-client.ts';

const watched = async () => {
  const client = makeQueryClient();
  const counts = { search: 0, open: 0, rules: 0 };
  const watch = (name: keyof typeof counts, key: readonly unknown[], leavesTrace = false) =>
    new QueryObserver(client, {
      queryKey: key,
      queryFn: () => {
        counts[name] += 1;
        return counts[name];
      },
      meta: { leavesTrace },
    }).subscribe(() => undefined);
  watch('search', answerKey('clients.search', { words: '', filter: 'all', offset: 0, limit: 100 }));
  watch('open', answerKey('clients.open', { id: 'c1' }), true);
  watch('rules', answerKey('retention.rules', {}));
  await expect.poll(() => client.isFetching()).toBe(0);
  return { client, counts };
};

test('news of a feature reads that feature again, and no read that would be news itself', async () => {
  const { client, counts } = await watched();
  await readAgainAfterNews(client, ['clients']);
  expect(counts).toEqual({ search: 2, open: 1, rules: 1 });
});

test('what is gone is not asked for again, and everything else is', async () => {
  const { client, counts } = await watched();
  await readAgain(client, ['clients'], 'c1');
  expect(counts).toEqual({ search: 2, open: 1, rules: 1 });
});

test('a change made here also reads an open file again', async () => {
  const { client, counts } = await watched();
  await readAgain(client, ['clients']);
  expect(counts).toEqual({ search: 2, open: 2, rules: 1 });
});
