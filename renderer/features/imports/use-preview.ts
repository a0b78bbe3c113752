import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { In, Out } from '../../../core/contract/index.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';

/**
 * One page of the preview. What was on the screen stays there until the next answer comes: a tick in a row asks anew,
 * and must not take the row and the focus away.
 */
export const usePreview = (input: In<'imports.preview'>): UseQueryResult<Out<'imports.preview'>, Refusal> =>
  useQuery<Out<'imports.preview'>, Refusal>({
    queryKey: answerKey('imports.preview', input),
    queryFn: () => call('imports.preview', input),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
